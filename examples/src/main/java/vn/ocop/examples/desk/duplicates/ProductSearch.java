package vn.ocop.examples.desk.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.duplicate.DuplicateAnswer;
import vn.ocop.core.duplicate.DuplicatePair;
import vn.ocop.core.duplicate.ProductRegistry;
import vn.ocop.core.duplicate.RecordCheck;
import vn.ocop.core.duplicate.RegistryRecord;
import vn.ocop.core.duplicate.Relation;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.examples.desk.io.Line;

/** The search among products. */
public final class ProductSearch implements Search {

  private final boolean variants;
  private final List<RegistryRecord> registry = new ArrayList<>();
  private final List<RegistryRecord> candidates = new ArrayList<>();
  private final Set<String> registeredIds = new HashSet<>();
  private final Set<String> candidateIds = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A search.
   *
   * @param variants whether variants are listed, too
   */
  public ProductSearch(boolean variants) {
    this.variants = variants;
  }

  @Override
  public ReadLine<?> registered(Line line) {
    return told(ProductReader.read(line, registeredIds), registry);
  }

  @Override
  public ReadLine<?> candidate(Line line) {
    return told(ProductReader.read(line, candidateIds), candidates);
  }

  private ReadLine<RegistryRecord> told(ReadLine<RegistryRecord> read, List<RegistryRecord> kept) {
    read.record().ifPresent(kept::add);
    return read;
  }

  @Override
  public List<ReportedPair> pairs() {
    List<ReportedPair> pairs = new ArrayList<>();
    add(ProductRegistry.of(registry).pairs(), pairs, "");
    remark();
    return pairs;
  }

  @Override
  public List<ReportedPair> candidatePairs() {
    ProductRegistry products = ProductRegistry.of(registry);
    List<ReportedPair> pairs = new ArrayList<>();
    for (RegistryRecord candidate : candidates) {
      add(products.candidates(candidate), pairs, candidate.getId());
    }
    pairs.sort(Comparator.comparing(ReportedPair::weight).reversed());
    remark();
    return pairs;
  }

  private void add(DuplicateAnswer answer, List<ReportedPair> pairs, String first) {
    findings.addAll(answer.findings());
    for (DuplicatePair pair : answer.pairs()) {
      if (variants || pair.relation() != Relation.VARIANT) {
        pairs.add(reported(pair, pair.b().getId().equals(first)));
      }
    }
  }

  private static ReportedPair reported(DuplicatePair pair, boolean turned) {
    RegistryRecord a = turned ? pair.b() : pair.a();
    RegistryRecord b = turned ? pair.a() : pair.b();
    return new ReportedPair(
        a.getId(),
        b.getId(),
        pair.relation(),
        pair.weight().toDecimal(),
        pair.evidence(),
        values(a),
        values(b));
  }

  private static Map<String, String> values(RegistryRecord record) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name", record.getName());
    put(values, "producer", record.getProducer());
    put(values, "commune", record.getCommune());
    put(values, "district", record.getDistrict());
    put(values, "province", record.getProvince());
    put(values, "packaging", record.getPackaging());
    put(values, "gtin", record.getGtin());
    put(values, "set", record.getCriteriaSet().map(String::valueOf));
    put(values, "year", record.getRecognised().stream().findFirst().map(String::valueOf));
    put(values, "stars", record.getStars().map(String::valueOf));
    return values;
  }

  private static void put(Map<String, String> values, String field, Optional<String> value) {
    value.ifPresent(text -> values.put(field, text));
  }

  @Override
  public List<List<String>> groups() {
    ProductRegistry products = ProductRegistry.of(registry);
    remark();
    return products.groups().stream()
        .map(group -> group.stream().map(RegistryRecord::getId).toList())
        .toList();
  }

  private void remark() {
    registry.forEach(record -> findings.addAll(RecordCheck.of(record)));
    candidates.forEach(record -> findings.addAll(RecordCheck.of(record)));
    findings.removeIf(finding -> finding.severity() == Severity.INFO && isOfRecord(finding));
  }

  private static boolean isOfRecord(Finding finding) {
    return !finding.where().steps().isEmpty();
  }

  @Override
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
