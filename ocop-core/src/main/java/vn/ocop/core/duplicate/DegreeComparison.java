package vn.ocop.core.duplicate;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.core.duplicate.reading.PartKind;

/** Compares degrees, shares and other numbers in names: 38 and 40 độ đạm are two products. */
final class DegreeComparison extends NamePairComparison<PartComparison.PartLevel> {

  DegreeComparison() {
    super("degree", PartComparison.PartLevel.class);
  }

  @Override
  PartComparison.PartLevel compare(NamePair names) {
    if (isSilent(names.left()) && isSilent(names.right())) {
      return PartComparison.PartLevel.NONE;
    }
    Set<String> one = numbers(names, true);
    Set<String> other = numbers(names, false);
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

  private static Set<String> numbers(NamePair names, boolean ofLeft) {
    NameDifference difference = names.difference();
    Set<String> numbers =
        new TreeSet<>(
            ofLeft ? difference.left(PartKind.NUMBER) : difference.right(PartKind.NUMBER));
    (ofLeft ? names.left() : names.right())
        .name()
        .grades()
        .forEach(grade -> numbers.add(grade.value().toPlainString()));
    return numbers;
  }

  @Override
  String quoted(NamePair names) {
    String one = String.join(" ", numbers(names, true));
    String other = String.join(" ", numbers(names, false));
    return one.isEmpty() && other.isEmpty() ? "" : one + " / " + other;
  }
}
