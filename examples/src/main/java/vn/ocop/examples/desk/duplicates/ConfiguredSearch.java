package vn.ocop.examples.desk.duplicates;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.core.duplicate.Relation;
import vn.ocop.core.duplicate.linkage.Clusters;
import vn.ocop.core.duplicate.linkage.Decision;
import vn.ocop.core.duplicate.linkage.EstimationPolicy;
import vn.ocop.core.duplicate.linkage.Found;
import vn.ocop.core.duplicate.linkage.LinkageIndex;
import vn.ocop.core.duplicate.linkage.LinkageModel;
import vn.ocop.core.duplicate.linkage.LinkedPair;
import vn.ocop.core.duplicate.linkage.OneToOne;
import vn.ocop.core.duplicate.linkage.Prepared;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.examples.desk.io.JsonLine;
import vn.ocop.examples.desk.io.Line;

/**
 * The search among records of another shape. The same engine, its weights estimated from the
 * records themselves.
 *
 * <p>Two records of one group speak of one thing, so every pair of a group is a duplicate, even
 * where its own weight would not do.
 */
public final class ConfiguredSearch implements Search {

  /** Stands between an identifier and what tells records apart that bear it. */
  private static final String APART = "\u001F";

  /** Larger groups are listed by their direct links only. */
  private static final int LARGEST_GROUP = 100;

  private final FieldsConfig config;
  private final boolean oneToOne;
  private final List<FieldRecord> registry = new ArrayList<>();
  private final List<FieldRecord> candidates = new ArrayList<>();
  private final Map<String, Integer> registered = new HashMap<>();
  private final Map<String, Integer> proposed = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A search.
   *
   * @param config the fields
   * @param oneToOne whether each new record is linked to at most one of the registry, and the other
   *     way round
   */
  public ConfiguredSearch(FieldsConfig config, boolean oneToOne) {
    this.config = config;
    this.oneToOne = oneToOne;
  }

  @Override
  public ReadLine<?> registered(Line line) {
    return read(line, registered, registry, "");
  }

  @Override
  public ReadLine<?> candidate(Line line) {
    return read(line, proposed, candidates, APART);
  }

  private ReadLine<FieldRecord> read(
      Line line, Map<String, Integer> seen, List<FieldRecord> kept, String table) {
    JsonLine json = JsonLine.read(line);
    List<Finding> faults = new ArrayList<>(json.faults());
    Optional<ObjectNode> object = json.object();
    if (object.isEmpty()) {
      return new ReadLine<>(line.number(), Optional.empty(), Optional.empty(), faults);
    }
    FieldValues fields = new FieldValues(object.get(), faults);
    Optional<String> id = fields.required(config.id());
    Map<String, String> values = new LinkedHashMap<>();
    for (FieldsConfig.ConfiguredField field : config.fields()) {
      for (String name : field.from()) {
        fields.text(name).ifPresent(value -> values.put(name, value));
      }
    }
    Optional<FieldRecord> record = Optional.empty();
    if (id.isPresent() && faults.isEmpty()) {
      int times = seen.merge(id.get(), 1, Integer::sum);
      if (times > 1) {
        faults.add(
            Finding.of(RecordFinding.EQUAL_IDS, Where.of(Where.Kind.FIELD, config.id()))
                .with("id", id.get()));
      }
      String again = times > 1 ? APART + times : "";
      record = Optional.of(new FieldRecord(id.get() + table + again, values));
    }
    record.ifPresent(kept::add);
    return new ReadLine<>(line.number(), id, record, faults);
  }

  @Override
  public List<ReportedPair> pairs() {
    LinkageIndex<FieldRecord> index = index();
    Found<FieldRecord> found = index.pairs();
    findings.addAll(found.findings());
    Map<String, ReportedPair> pairs = new TreeMap<>();
    found.pairs().forEach(pair -> put(pairs, pair, relation(pair)));
    for (NavigableSet<String> group : Clusters.of(found.pairs(), index.verdicts())) {
      if (group.size() <= LARGEST_GROUP) {
        putAll(pairs, index, List.copyOf(group));
      }
    }
    return bestFirst(pairs);
  }

  private static void putAll(
      Map<String, ReportedPair> pairs, LinkageIndex<FieldRecord> index, List<String> group) {
    for (int i = 0; i < group.size(); i++) {
      Prepared<FieldRecord> left = index.find(group.get(i)).orElseThrow();
      for (int j = i + 1; j < group.size(); j++) {
        Prepared<FieldRecord> right = index.find(group.get(j)).orElseThrow();
        put(pairs, index.model().pair(left, right), Relation.DUPLICATE);
      }
    }
  }

  @Override
  public List<ReportedPair> candidatePairs() {
    Map<String, ReportedPair> pairs = new TreeMap<>();
    if (oneToOne) {
      LinkageModel<FieldRecord> model =
          OneToOne.estimate(config.scheme(), registry, candidates, EstimationPolicy.standard());
      findings.addAll(model.findings());
      OneToOne.link(model, registry, candidates)
          .forEach(pair -> put(pairs, pair, Relation.DUPLICATE));
      return bestFirst(pairs);
    }
    LinkageIndex<FieldRecord> index = index();
    for (FieldRecord candidate : candidates) {
      Found<FieldRecord> found = index.candidates(candidate);
      findings.addAll(found.findings());
      found.pairs().forEach(pair -> put(pairs, pair, relation(pair)));
    }
    return bestFirst(pairs);
  }

  private LinkageIndex<FieldRecord> index() {
    LinkageModel<FieldRecord> model =
        config.scheme().estimate(registry, EstimationPolicy.standard());
    findings.addAll(model.findings());
    return LinkageIndex.of(model, registry);
  }

  private static Relation relation(LinkedPair<FieldRecord> pair) {
    return pair.decision() == Decision.LINK ? Relation.DUPLICATE : Relation.CONFUSABLE;
  }

  private static void put(
      Map<String, ReportedPair> pairs, LinkedPair<FieldRecord> pair, Relation relation) {
    boolean turned = isCandidate(pair.right().id()) && !isCandidate(pair.left().id());
    Prepared<FieldRecord> a = turned ? pair.right() : pair.left();
    Prepared<FieldRecord> b = turned ? pair.left() : pair.right();
    ReportedPair reported =
        new ReportedPair(
            shown(a.id()),
            shown(b.id()),
            relation,
            pair.weight().toDecimal(),
            pair.evidence(),
            a.record().values(),
            b.record().values());
    pairs.put(a.id() + APART + APART + APART + b.id(), reported);
  }

  private static boolean isCandidate(String key) {
    return key.contains(APART + APART) || key.endsWith(APART);
  }

  private static String shown(String key) {
    int end = key.indexOf(APART);
    return end < 0 ? key : key.substring(0, end);
  }

  private static List<ReportedPair> bestFirst(Map<String, ReportedPair> pairs) {
    return pairs.values().stream()
        .sorted(Comparator.comparing(ReportedPair::weight).reversed())
        .toList();
  }

  @Override
  public List<List<String>> groups() {
    LinkageIndex<FieldRecord> index = index();
    Found<FieldRecord> found = index.pairs();
    findings.addAll(found.findings());
    return Clusters.of(found.pairs(), index.verdicts()).stream()
        .map(group -> group.stream().map(ConfiguredSearch::shown).toList())
        .toList();
  }

  @Override
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
