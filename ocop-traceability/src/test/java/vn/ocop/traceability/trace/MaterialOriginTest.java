package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.product.MaterialShares;
import vn.ocop.traceability.chain.Chain;

class MaterialOriginTest {

  private static MaterialShares shares(String producer) {
    Chain chain = TeaTrail.chain();
    return new MaterialOrigin(
            chain,
            Optional.of(CommuneCode.of("06478")),
            Optional.of(ProvinceCode.of("20")),
            producer)
        .shares(TeaTrail.find(chain, TeaTrail.TEA));
  }

  @Test
  void theSharesOfTheCriteriaFollowFromTheOrigin() {
    MaterialShares shares = shares(TeaTrail.MAKER);
    assertThat(shares.getTraced()).contains(new BigDecimal("90.00"));
    assertThat(shares.getCommune()).contains(new BigDecimal("60.00"));
    assertThat(shares.getProvince()).contains(new BigDecimal("90.00"));
    assertThat(shares.getCertified()).contains(new BigDecimal("90.00"));
    assertThat(shares.getInternationallyCertified()).contains(new BigDecimal("30.00"));
    assertThat(shares.getContracted()).contains(new BigDecimal("60.00"));
    assertThat(shares.getElectronicTraceCode()).contains(true);
  }

  @Test
  void aContractOfAnotherBuyerDoesNotCount() {
    assertThat(shares(TeaTrail.SHOP).getContracted()).contains(new BigDecimal("0.00"));
    assertThat(shares("").getContracted()).contains(new BigDecimal("60.00"));
  }

  @Test
  void whatIsNotKnownStaysUnknown() {
    Chain chain = Chain.of(TeaTrail.events());
    MaterialShares shares =
        new MaterialOrigin(chain, Optional.empty(), Optional.empty(), "")
            .shares(TeaTrail.find(chain, TeaTrail.TEA));
    assertThat(shares.getTraced()).contains(new BigDecimal("0.00"));
    assertThat(shares.getCommune()).isEmpty();
    assertThat(shares.getProvince()).isEmpty();
    assertThat(shares.getElectronicTraceCode()).isEmpty();
  }
}
