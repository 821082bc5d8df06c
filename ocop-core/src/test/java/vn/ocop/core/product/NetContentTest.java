package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.validation.SharedValidator;
import vn.ocop.core.validation.ValidationFinding;

class NetContentTest {

  @Test
  void equal_amounts_in_two_units_are_the_same_but_not_equal() {
    NetContent grams = NetContent.of("500", ContentUnit.GRAM);
    NetContent kilograms = NetContent.of("0.5", ContentUnit.KILOGRAM);
    assertThat(grams.sameAs(kilograms)).isTrue();
    assertThat(kilograms.sameAs(grams)).isTrue();
    assertThat(grams).isNotEqualTo(kilograms);
    assertThat(
            NetContent.of("330", ContentUnit.MILLILITRE)
                .sameAs(NetContent.of("33", ContentUnit.CENTILITRE)))
        .isTrue();
    assertThat(
            NetContent.of("2", ContentUnit.METRE)
                .sameAs(NetContent.of("200", ContentUnit.CENTIMETRE)))
        .isTrue();
  }

  @Test
  void mass_is_never_the_same_as_volume() {
    assertThat(
            NetContent.of("1", ContentUnit.GRAM).sameAs(NetContent.of("1", ContentUnit.MILLILITRE)))
        .isFalse();
    assertThat(
            NetContent.of("1", ContentUnit.METRE)
                .sameAs(NetContent.of("1", ContentUnit.SQUARE_METRE)))
        .isFalse();
  }

  @Test
  void trailing_zeros_do_not_count() {
    assertThat(NetContent.of("0.50", ContentUnit.LITRE))
        .isEqualTo(NetContent.of("0.5", ContentUnit.LITRE));
    assertThat(NetContent.of("500", ContentUnit.GRAM)).hasToString("500 g");
    assertThat(NetContent.of("1.50", ContentUnit.KILOGRAM)).hasToString("1.5 kg");
  }

  @Property(tries = 300)
  void nothing_is_lost_between_the_units(
      @ForAll @BigRange(min = "0.001", max = "100000") @Scale(6) BigDecimal amount) {
    NetContent kilograms = new NetContent(amount, ContentUnit.KILOGRAM);
    NetContent grams = new NetContent(amount.movePointRight(3), ContentUnit.GRAM);
    NetContent milligrams = new NetContent(amount.movePointRight(6), ContentUnit.MILLIGRAM);
    assertThat(kilograms.sameAs(grams)).isTrue();
    assertThat(grams.sameAs(milligrams)).isTrue();
    assertThat(kilograms.sameAs(new NetContent(amount.add(BigDecimal.ONE), ContentUnit.KILOGRAM)))
        .isFalse();
  }

  @Test
  void an_amount_that_is_not_positive_is_a_finding() {
    for (String amount : new String[] {"0", "-1"}) {
      assertThat(SharedValidator.findings(NetContent.of(amount, ContentUnit.GRAM)))
          .extracting(finding -> finding.code().name())
          .containsExactly(ValidationFinding.NOT_POSITIVE.name());
    }
    assertThat(SharedValidator.findings(NetContent.of("0.001", ContentUnit.GRAM))).isEmpty();
  }

  @Test
  void a_monstrous_amount_is_a_finding_and_prints_short() {
    NetContent monstrous = NetContent.of("1E+999999999", ContentUnit.GRAM);
    assertThat(monstrous.toString()).hasSizeLessThan(40);
    assertThat(SharedValidator.findings(monstrous))
        .extracting(finding -> finding.code().name())
        .containsExactly(ValidationFinding.TOO_MANY_DIGITS.name());
  }
}
