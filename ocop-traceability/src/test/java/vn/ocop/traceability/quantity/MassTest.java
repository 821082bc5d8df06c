package vn.ocop.traceability.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.event.QuantityElement;

class MassTest {

  private static Optional<BigDecimal> kilograms(String quantity, String unit) {
    return Mass.of(QuantityElement.of("lot", quantity, unit), Optional.empty()).inKilograms();
  }

  @Test
  void units_of_mass_are_brought_to_kilograms_exactly() {
    assertThat(kilograms("0.1", "TNE").orElseThrow()).isEqualByComparingTo("100");
    assertThat(kilograms("3", "DTN").orElseThrow()).isEqualByComparingTo("300");
    assertThat(kilograms("1", "LBR").orElseThrow()).isEqualByComparingTo("0.45359237");
    assertThat(kilograms("111.5837304", "KGM").orElseThrow()).isEqualByComparingTo("111.5837304");
  }

  @Test
  void pieces_have_a_mass_by_their_net_content() {
    Optional<NetContent> jar = Optional.of(NetContent.of("250", ContentUnit.GRAM));

    assertThat(Mass.of(QuantityElement.ofPieces("lot", 200), jar))
        .isEqualTo(new Mass.Known(new BigDecimal("50.00")));
    assertThat(Mass.of(QuantityElement.of("lot", "2", "DZN"), jar).inKilograms().orElseThrow())
        .isEqualByComparingTo("6");
  }

  @Test
  void what_is_not_known_says_why() {
    Optional<NetContent> bottle = Optional.of(NetContent.of("500", ContentUnit.MILLILITRE));
    QuantityElement nothing =
        new QuantityElement(
            QuantityElement.ofPieces("lot", 1).epcClass(), Optional.empty(), Optional.of("KGM"));

    assertThat(Mass.of(QuantityElement.of("lot", "5", "QQQ"), Optional.empty()))
        .isEqualTo(new Mass.Unknown(Mass.Reason.UNKNOWN_UNIT, "QQQ"));
    assertThat(Mass.of(QuantityElement.ofPieces("lot", 5), Optional.empty()))
        .isEqualTo(new Mass.Unknown(Mass.Reason.NO_NET_CONTENT, ""));
    assertThat(Mass.of(QuantityElement.ofPieces("lot", 5), bottle))
        .isEqualTo(new Mass.Unknown(Mass.Reason.OTHER_DIMENSION, ""));
    assertThat(Mass.of(QuantityElement.of("lot", "5", "LTR"), Optional.empty()))
        .isEqualTo(new Mass.Unknown(Mass.Reason.OTHER_DIMENSION, "LTR"));
    assertThat(Mass.of(nothing, Optional.empty()))
        .isEqualTo(new Mass.Unknown(Mass.Reason.NO_QUANTITY, "KGM"));
  }

  @Test
  void every_dimension_has_its_base_unit() {
    for (Dimension dimension : Dimension.values()) {
      Unit base = Units.find(dimension.baseUnit()).orElseThrow();
      assertThat(base.dimension()).isEqualTo(dimension);
      assertThat(base.inBaseUnits()).isEqualByComparingTo("1");
    }
  }

  private static long milligrams(String quantity, String unit) {
    return Mass.of(QuantityElement.of("lot", quantity, unit), Optional.empty()).inWholeMilligrams();
  }

  @Test
  void whole_milligrams_are_told_only_where_they_are_exact() {
    assertThat(milligrams("12.5", "KGM")).isEqualTo(12_500_000);
    assertThat(milligrams("0.000001", "KGM")).isEqualTo(1);
    assertThat(milligrams("3", "GRM")).isEqualTo(3_000);
    assertThat(milligrams("1E+2", "KGM")).isEqualTo(100_000_000);
    assertThat(milligrams("0", "KGM")).isZero();
    assertThat(milligrams("999999999999.999999", "KGM")).isEqualTo(999_999_999_999_999_999L);

    assertThat(milligrams("0.0000001", "KGM")).isEqualTo(-1);
    assertThat(milligrams("1000000000000", "KGM")).isEqualTo(-1);
    assertThat(milligrams("1E+999999999", "KGM")).isEqualTo(-1);
    assertThat(milligrams("-1", "KGM")).isEqualTo(-1);
    assertThat(milligrams("1", "LTR")).isEqualTo(-1);
  }
}
