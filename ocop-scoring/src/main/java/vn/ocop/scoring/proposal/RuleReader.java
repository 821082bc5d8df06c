package vn.ocop.scoring.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.CriteriaSource;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.DecisionCriteria;
import vn.ocop.scoring.facts.Condition;
import vn.ocop.scoring.facts.FactVocabulary;
import vn.ocop.scoring.internal.condition.ConditionReader;
import vn.ocop.scoring.internal.json.BrokenFileException;
import vn.ocop.scoring.internal.json.Node;
import vn.ocop.scoring.internal.json.NodeFiles;

/** Reads the rules of one decision and holds them against its criteria. */
final class RuleReader {

  private final DecisionCriteria decision;
  private final CriteriaSource source;
  private final Map<String, Integer> optionCounts = new LinkedHashMap<>();
  private final Map<String, CriterionRule> rules = new LinkedHashMap<>();

  RuleReader(DecisionCriteria decision, CriteriaSource source) {
    this.decision = decision;
    this.source = source;
    for (CriteriaSet set : decision.sets()) {
      for (Criterion criterion : set.criteria()) {
        optionCounts.put(criterion.id(), criterion.options().size());
      }
    }
  }

  Outcome<FactRules> read() {
    String folder = NodeFiles.folder(decision.decision());
    try {
      Node root = NodeFiles.open(source, folder + "decision.json");
      List<Node> files = root.listOrEmpty("facts");
      if (files.isEmpty()) {
        return Outcome.of(FactRules.none());
      }
      for (Node file : files) {
        readFile(NodeFiles.open(source, folder + file.asText()));
      }
      for (String criterion : optionCounts.keySet()) {
        if (!rules.containsKey(criterion)) {
          throw root.field("facts").broken(RuleFinding.RULE_MISSING).with("criterion", criterion);
        }
      }
      return Outcome.of(new FactRules(rules));
    } catch (BrokenFileException e) {
      return Outcome.failure(e.finding());
    }
  }

  private void readFile(Node root) {
    for (Node node : root.list("rules")) {
      CriterionRule rule = rule(node);
      node.refuseUnread();
      new RuleCheck(node, rule).check();
      add(node, rule);
    }
    for (Node node : root.list("jurors")) {
      add(node, CriterionRule.ofJurors(node.asText()));
    }
    root.refuseUnread();
  }

  private void add(Node node, CriterionRule rule) {
    if (!optionCounts.containsKey(rule.criterion())) {
      throw node.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", rule.criterion());
    }
    if (rules.put(rule.criterion(), rule) != null) {
      throw node.broken(CriteriaFinding.DEFINED_TWICE).with("name", rule.criterion());
    }
  }

  private CriterionRule rule(Node node) {
    String criterion = node.text("criterion");
    List<Condition> options = new ArrayList<>();
    for (Node option : node.list("options")) {
      options.add(condition(option));
    }
    int printed = optionCounts.getOrDefault(criterion, options.size());
    if (options.size() != printed) {
      throw node.broken(RuleFinding.RULE_OPTION_COUNT)
          .with("criterion", criterion)
          .with("options", options.size())
          .with("printed", printed);
    }
    List<RuleRemark> remarks = new ArrayList<>();
    for (Node remark : node.listOrEmpty("remarks")) {
      remarks.add(remark(remark, criterion, options.size()));
      remark.refuseUnread();
    }
    return new CriterionRule(
        criterion, node.constant("decided", DecidedBy.class), options, remarks);
  }

  private static RuleRemark remark(Node node, String criterion, int options) {
    OptionalInt option =
        node.has("option") ? OptionalInt.of(node.integer("option")) : OptionalInt.empty();
    if (option.isPresent() && (option.getAsInt() < 1 || option.getAsInt() > options)) {
      throw node.broken(RuleFinding.RULE_OPTION_COUNT)
          .with("criterion", criterion)
          .with("options", option.getAsInt())
          .with("printed", options);
    }
    return new RuleRemark(
        node.constant("kind", RuleRemark.Kind.class),
        condition(node.field("when")),
        option,
        node.bilingual());
  }

  private static Condition condition(Node node) {
    return ConditionReader.read(node, FactVocabulary.standard());
  }
}
