package vn.ocop.scoring.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.EvaluationLevel;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.CriteriaSource;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.DecisionCriteria;
import vn.ocop.scoring.criteria.Evidence;
import vn.ocop.scoring.internal.json.BrokenFileException;
import vn.ocop.scoring.internal.json.Node;
import vn.ocop.scoring.internal.json.NodeFiles;

/** Reads what a decision asks to be proved and handed in. */
final class EvidenceReader {

  private final DecisionCriteria decision;
  private final CriteriaSource source;
  private final Map<String, Criterion> criteria = new HashMap<>();

  EvidenceReader(DecisionCriteria decision, CriteriaSource source) {
    this.decision = decision;
    this.source = source;
    for (CriteriaSet set : decision.sets()) {
      set.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    }
  }

  Outcome<EvidenceRules> read() {
    String folder = NodeFiles.folder(decision.decision());
    try {
      Node root = NodeFiles.open(source, folder + "decision.json");
      if (!root.has("dossier")) {
        return Outcome.of(new EvidenceRules(Optional.empty(), List.of(), Map.of()));
      }
      Node file = NodeFiles.open(source, folder + root.text("dossier"));
      Citation article = Citation.ofArticle(decision.decision().number(), file.text("article"));
      EvidenceRules rules = new EvidenceRules(Optional.of(article), components(file), asks(file));
      file.refuseUnread();
      return Outcome.of(rules);
    } catch (BrokenFileException e) {
      return Outcome.failure(e.finding());
    }
  }

  private static List<DossierComponent> components(Node file) {
    List<DossierComponent> components = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (Node node : file.list("components")) {
      DossierComponent component = component(node);
      node.refuseUnread();
      if (!known.add(component.level() + " " + component.code())) {
        throw node.broken(CriteriaFinding.DEFINED_TWICE).with("name", component.code());
      }
      components.add(component);
    }
    return components;
  }

  private static DossierComponent component(Node node) {
    Set<DossierKind> kinds = EnumSet.noneOf(DossierKind.class);
    for (Node kind : node.list("kinds")) {
      kinds.add(kind.asConstant(DossierKind.class));
    }
    return new DossierComponent(
        node.text("code"),
        node.constant("level", EvaluationLevel.class),
        kinds,
        node.has("quantity") ? node.integer("quantity") : 1,
        node.flag("goodsOnly"),
        node.flag("ifAny"),
        node.bilingual());
  }

  private Map<String, List<Set<String>>> asks(Node file) {
    Map<String, List<Set<String>>> asks = new HashMap<>();
    for (Node node : file.list("asks")) {
      Criterion criterion = criteria.get(node.text("criterion"));
      if (criterion == null) {
        throw node.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", node.text("criterion"));
      }
      List<Set<String>> byOption = new ArrayList<>();
      for (Node option : node.list("options")) {
        byOption.add(documents(option, criterion));
        option.refuseUnread();
      }
      if (byOption.size() != criterion.options().size()) {
        throw node.broken(CriteriaFinding.OPTION_COUNT)
            .with("criterion", criterion.id())
            .with("printed", criterion.options().size())
            .with("printedCases", 1)
            .with("labelled", byOption.size())
            .with("labelledCases", 1);
      }
      node.refuseUnread();
      if (asks.put(criterion.id(), byOption) != null) {
        throw node.broken(CriteriaFinding.DEFINED_TWICE).with("name", criterion.id());
      }
    }
    return asks;
  }

  private static Set<String> documents(Node option, Criterion criterion) {
    List<String> known = criterion.evidence().stream().map(Evidence::code).toList();
    Set<String> documents = new LinkedHashSet<>();
    for (Node document : option.list("documents")) {
      if (!known.contains(document.asText())) {
        throw document.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", document.asText());
      }
      documents.add(document.asText());
    }
    return documents;
  }
}
