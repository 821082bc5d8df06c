package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;

class SumTest {

  /** Whole kilograms, grams, what is finer than milligrams, what is beyond any lot. */
  @Provide
  Arbitrary<List<BigDecimal>> masses() {
    Arbitrary<BigDecimal> mass =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 10_000).map(BigDecimal::valueOf),
            Arbitraries.longs().between(0, 99_999_999).map(n -> BigDecimal.valueOf(n, 6)),
            Arbitraries.longs().between(0, 99_999_999).map(n -> BigDecimal.valueOf(n, 9)),
            Arbitraries.longs().between(1, 999).map(n -> BigDecimal.valueOf(n, -10)),
            Arbitraries.just(new BigDecimal("999999999999.999999")));
    return mass.list().ofMaxSize(15);
  }

  private static Movement movement(BigDecimal kilograms) {
    return Chain.of(
            List.of(
                commission(
                    at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), kilograms.toString()))))
        .objects()
        .get(0)
        .movements()
        .get(0);
  }

  private static Sum sum(List<BigDecimal> masses) {
    Sum sum = new Sum();
    sum.addAll(masses.stream().map(SumTest::movement).toList());
    return sum;
  }

  private static BigDecimal exact(List<BigDecimal> masses) {
    return masses.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property(tries = 100)
  void a_sum_is_exact_and_compared_exactly(
      @ForAll("masses") List<BigDecimal> some, @ForAll("masses") List<BigDecimal> others) {
    Sum sum = sum(some);

    assertThat(sum.kilograms()).isEqualByComparingTo(exact(some));
    assertThat(sum.isKnown()).isTrue();
    assertThat(sum.isPositive()).isEqualTo(exact(some).signum() > 0);
    assertThat(sum.isAbove(sum(others))).isEqualTo(exact(some).compareTo(exact(others)) > 0);
  }

  @Test
  void more_milligrams_than_a_number_holds_are_added_all_the_same() {
    BigDecimal most = new BigDecimal("999999999999.999999");
    Sum sum = new Sum();
    for (int i = 0; i < 20; i++) {
      sum.add(movement(most));
    }

    assertThat(sum.kilograms()).isEqualByComparingTo(most.multiply(BigDecimal.valueOf(20)));
  }

  @Test
  void a_negative_mass_counts_as_not_known_and_a_cleared_sum_as_new() {
    Sum sum = sum(List.of(new BigDecimal("5"), new BigDecimal("-1")));

    assertThat(sum.isKnown()).isFalse();
    assertThat(sum.kilograms()).isEqualByComparingTo("5");

    sum.clear();

    assertThat(sum.isKnown()).isTrue();
    assertThat(sum.isPositive()).isFalse();
  }
}
