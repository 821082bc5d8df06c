package vn.ocop.scoring.internal.reader;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.CriterionGroup;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.criteria.SetStatus;
import vn.ocop.scoring.internal.json.BrokenFileException;
import vn.ocop.scoring.internal.json.Node;

/**
 * Holds the points of a set against the maxima printed at its groups and parts, and the whole
 * against 100.
 *
 * <p>A set declared inconsistent must fail to add up, and a complete one must not: the declaration
 * cannot outlive its cause.
 */
final class SumCheck {

  private static final int WHOLE = 100;

  private SumCheck() {}

  static void check(
      Node root,
      SetStatus status,
      Map<Part, Integer> partMaxima,
      List<CriterionGroup> groups,
      List<Criterion> criteria) {
    if (status == SetStatus.MISSING) {
      return;
    }
    BrokenFileException fault = findFault(root, partMaxima, groups, criteria);
    if (status == SetStatus.COMPLETE && fault != null) {
      throw fault;
    }
    if (status == SetStatus.INCONSISTENT && fault == null) {
      throw root.broken(CriteriaFinding.SUM_AGREES);
    }
  }

  private static @Nullable BrokenFileException findFault(
      Node root,
      Map<Part, Integer> partMaxima,
      List<CriterionGroup> groups,
      List<Criterion> criteria) {
    int whole = 0;
    for (Part part : Part.values()) {
      int printed = partMaxima.getOrDefault(part, 0);
      int sum = 0;
      for (Criterion criterion : criteria) {
        if (criterion.part() == part) {
          sum += criterion.maximum();
        }
      }
      if (sum != printed) {
        return differs(root, part.name(), sum, printed);
      }
      whole += printed;
    }
    if (whole != WHOLE) {
      return differs(root, "A+B+C", whole, WHOLE);
    }
    for (CriterionGroup group : groups) {
      int sum = 0;
      for (Criterion criterion : criteria) {
        if (group.contains(criterion.code())) {
          sum += criterion.maximum();
        }
      }
      if (group.maximum().isPresent() && sum != group.maximum().getAsInt()) {
        return differs(root, group.code(), sum, group.maximum().getAsInt());
      }
    }
    return null;
  }

  private static BrokenFileException differs(Node root, String what, int sum, int printed) {
    return root.broken(CriteriaFinding.SUM_DIFFERS)
        .with("what", what)
        .with("sum", sum)
        .with("printed", printed);
  }
}
