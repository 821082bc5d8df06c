package vn.ocop.scoring.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import vn.ocop.scoring.facts.Condition;
import vn.ocop.scoring.facts.FactKind;
import vn.ocop.scoring.internal.json.BrokenFileException;
import vn.ocop.scoring.internal.json.Node;

/**
 * Holds a rule against every combination of facts that its conditions can tell apart.
 *
 * <p>Where facts alone decide, each combination is stated by an option or named by a remark on a
 * gap. Where one number decides, the options are a scale: they do not overlap except where a remark
 * says so, and more never brings a lower option. An option that contains another, for example 5
 * agents or more and 3 or more, is no overlap.
 */
final class RuleCheck {

  private final Node node;
  private final CriterionRule rule;

  RuleCheck(Node node, CriterionRule rule) {
    this.node = node;
    this.rule = rule;
  }

  void check() {
    boolean judged = rule.options().stream().anyMatch(Condition::needsJudgement);
    if (rule.decidedBy() == DecidedBy.JURORS || judged == (rule.decidedBy() == DecidedBy.FACTS)) {
      throw broken(RuleFinding.RULE_DECIDED_OTHERWISE).with("decided", rule.decidedBy().name());
    }
    if (judged) {
      return;
    }
    FactGrid grid =
        new FactGrid(
            Stream.concat(rule.options().stream(), rule.remarks().stream().map(RuleRemark::when))
                .toList());
    if (grid.isTooWide()) {
      throw broken(RuleFinding.RULE_TOO_WIDE);
    }
    List<BitSet> stated = rule.options().stream().map(grid::met).toList();
    checkGaps(grid, stated);
    if (isScale()) {
      checkScale(grid, stated);
    }
  }

  private void checkGaps(FactGrid grid, List<BitSet> stated) {
    BitSet unstated = new BitSet();
    unstated.set(0, grid.size());
    stated.forEach(unstated::andNot);
    for (RuleRemark remark : remarks(RuleRemark.Kind.GAP)) {
      BitSet gap = grid.met(remark.when());
      if (gap.isEmpty() || stated.stream().anyMatch(gap::intersects)) {
        throw idle(remark);
      }
      unstated.andNot(gap);
    }
    if (!unstated.isEmpty()) {
      throw broken(RuleFinding.RULE_GAP).with("facts", grid.describe(unstated.nextSetBit(0)));
    }
  }

  private boolean isScale() {
    return rule.facts().size() == 1
        && rule.facts().stream()
            .allMatch(f -> f.kind() == FactKind.SHARE || f.kind() == FactKind.COUNT);
  }

  private void checkScale(FactGrid grid, List<BitSet> stated) {
    BitSet doubled = overlaps(stated);
    for (RuleRemark remark : remarks(RuleRemark.Kind.OVERLAP)) {
      BitSet named = grid.met(remark.when());
      BitSet idle = (BitSet) named.clone();
      idle.andNot(doubled);
      if (named.isEmpty() || !idle.isEmpty()) {
        throw idle(remark);
      }
      doubled.andNot(named);
    }
    if (!doubled.isEmpty()) {
      throw broken(RuleFinding.RULE_OVERLAP).with("facts", grid.describe(doubled.nextSetBit(0)));
    }
    int highest = 0;
    for (int point = 0; point < grid.size(); point++) {
      int option = highest(stated, point);
      if (option > 0 && option < highest) {
        throw broken(RuleFinding.RULE_OUT_OF_ORDER).with("facts", grid.describe(point));
      }
      highest = Math.max(highest, option);
    }
  }

  private static BitSet overlaps(List<BitSet> stated) {
    BitSet doubled = new BitSet();
    for (int one = 0; one < stated.size(); one++) {
      for (int other = one + 1; other < stated.size(); other++) {
        BitSet both = (BitSet) stated.get(one).clone();
        both.and(stated.get(other));
        if (!both.equals(stated.get(one)) && !both.equals(stated.get(other))) {
          doubled.or(both);
        }
      }
    }
    return doubled;
  }

  private static int highest(List<BitSet> stated, int point) {
    for (int option = stated.size(); option > 0; option--) {
      if (stated.get(option - 1).get(point)) {
        return option;
      }
    }
    return 0;
  }

  private List<RuleRemark> remarks(RuleRemark.Kind kind) {
    List<RuleRemark> remarks = new ArrayList<>(rule.remarks());
    remarks.removeIf(remark -> remark.kind() != kind);
    return remarks;
  }

  private BrokenFileException idle(RuleRemark remark) {
    return broken(RuleFinding.RULE_REMARK_IDLE).with("remark", remark.when().text());
  }

  private BrokenFileException broken(RuleFinding code) {
    return node.broken(code).with("criterion", rule.criterion());
  }
}
