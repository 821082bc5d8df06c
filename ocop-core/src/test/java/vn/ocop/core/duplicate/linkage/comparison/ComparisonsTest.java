package vn.ocop.core.duplicate.linkage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.duplicate.linkage.TermCounts;

class ComparisonsTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT, Cà phê Trung Nguyên, ca phe  trung-nguyen, EQUAL",
    "TEXT, ritz carlton cafe, ritz carlton dining room, FROM_60",
    "TEXT, alpha, omega, FROM_00",
    "SPELLING, Nguyễn, nguyen, EQUAL",
    "SPELLING, nguyen, nguyne, ONE_EDIT",
    "SPELLING, martha, marthas, ONE_EDIT",
    "SPELLING, catherine, katherina, ALIKE",
    "SPELLING, lan, minh, DIFFERENT",
    "DIGITS, 0205 381 2345, 0205-3812345, EQUAL",
    "DIGITS, 0205 381 2345, 0205 381 2354, ONE_EDIT",
    "DIGITS, 1980-04-12, 1980-04-30, MOSTLY",
    "DIGITS, 1980-04-12, 1955-11-30, DIFFERENT",
    "EXACT, A-1, a 1, EQUAL",
    "EXACT, A-1, a 2, DIFFERENT",
    "CODES, Sony PSLX350H, turntable ps-lx350h, SAME_CODE",
    "CODES, Netgear FS105NA, netgear fs105, PART_OF_CODE",
    "CODES, Bose AM53BK, Bose AM103, OTHER_CODES",
  })
  void levels(ComparisonKind kind, String a, String b, String level) {
    assertThat(level(kind.of(value -> value), a, b)).isEqualTo(level);
    assertThat(level(kind.of(value -> value), b, a)).isEqualTo(level);
  }

  private static <V> @Nullable String level(
      KeyedComparison<String, V> comparison, String a, String b) {
    V left = comparison.prepare(a, TermCounts.none());
    V right = comparison.prepare(b, TermCounts.none());
    return left == null || right == null
        ? null
        : comparison.levels().get(comparison.level(left, right)).code();
  }

  @Test
  void nothingToReadIsNoValue() {
    for (ComparisonKind kind : ComparisonKind.values()) {
      assertThat(kind.of((String value) -> value).prepare(" – ", TermCounts.none())).isNull();
      assertThat(kind.of((String value) -> null).prepare("x", TermCounts.none())).isNull();
    }
  }

  @Test
  void aHostileLengthIsBounded() {
    String long1 = "ab1 ".repeat(100_000);
    for (ComparisonKind kind : ComparisonKind.values()) {
      assertThat(level(kind.of(value -> value), long1, long1)).isIn("EQUAL", "SAME_CODE", null);
    }
  }
}
