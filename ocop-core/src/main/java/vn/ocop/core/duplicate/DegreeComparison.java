package vn.ocop.core.duplicate;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.core.duplicate.reading.PartKind;

/** Compares degrees, shares and other numbers in names: 38 and 40 độ đạm are two products. */
final class DegreeComparison extends RecordComparison<PartComparison.PartLevel> {

  DegreeComparison() {
    super("degree", PartComparison.PartLevel.class);
  }

  @Override
  boolean speaks(ReadRecord record) {
    return !record.name().isEmpty();
  }

  @Override
  PartComparison.PartLevel compare(ReadRecord left, ReadRecord right) {
    if (isSilent(left) && isSilent(right)) {
      return PartComparison.PartLevel.NONE;
    }
    Set<String> one = numbers(left, right, true);
    Set<String> other = numbers(left, right, false);
    if (one.equals(other)) {
      return one.isEmpty() ? PartComparison.PartLevel.NONE : PartComparison.PartLevel.SAME;
    }
    boolean bothSpeak = !one.isEmpty() && !other.isEmpty();
    return bothSpeak && Collections.disjoint(one, other)
        ? PartComparison.PartLevel.CONFLICT
        : PartComparison.PartLevel.ADDED;
  }

  private static boolean isSilent(ReadRecord record) {
    return record.name().grades().isEmpty() && record.signature().lacks(PartKind.NUMBER);
  }

  private static Set<String> numbers(ReadRecord left, ReadRecord right, boolean ofLeft) {
    NameDifference difference = NameAlignment.of(left, right);
    List<String> rest =
        ofLeft ? difference.left(PartKind.NUMBER) : difference.right(PartKind.NUMBER);
    Set<String> numbers = new TreeSet<>(rest);
    (ofLeft ? left : right)
        .name()
        .grades()
        .forEach(grade -> numbers.add(grade.value().toPlainString()));
    return numbers;
  }

  @Override
  String quoted(ReadRecord left, ReadRecord right) {
    String one = String.join(" ", numbers(left, right, true));
    String other = String.join(" ", numbers(left, right, false));
    return one.isEmpty() && other.isEmpty() ? "" : one + " / " + other;
  }
}
