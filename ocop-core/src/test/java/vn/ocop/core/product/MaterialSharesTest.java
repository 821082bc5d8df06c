package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MaterialSharesTest {

  @Test
  void whatIsNotSaidIsNotKnown() {
    MaterialShares shares = MaterialShares.builder().province(new BigDecimal("74.9")).build();
    assertThat(shares.getProvince()).hasValue(new BigDecimal("74.9"));
    assertThat(shares.getCommune()).isEmpty();
    assertThat(shares.getElectronicTraceCode()).isEmpty();
  }

  @Test
  void theBoundsAreShares() {
    assertThat(
            MaterialShares.builder()
                .commune(BigDecimal.ZERO)
                .province(new BigDecimal("100.00"))
                .build()
                .getCommune())
        .hasValue(BigDecimal.ZERO);
  }

  @Test
  void aShareAboveTheWholeIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaterialShares.builder().contracted(new BigDecimal("100.1")).build())
        .withMessageContaining("contracted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaterialShares.builder().traced(new BigDecimal("-1")).build())
        .withMessageContaining("traced");
  }

  @Test
  void aCommuneLiesInItsProvince() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MaterialShares.builder()
                    .commune(new BigDecimal("60"))
                    .province(new BigDecimal("50"))
                    .build())
        .withMessageContaining("commune is above province");
  }
}
