package vn.ocop.core.product;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a product's raw material comes from, in shares of its mass (tỷ lệ nguyên liệu): what
 * criteria 1.1, 1.2, 1.5 and 2.3 of Decision 26/2026/QĐ-TTg ask for.
 *
 * <p>Computed from a chain of custody, or declared. Every share is in per cent of the mass of raw
 * material in the product, from 0 to 100; mass whose origin is not known counts as not having the
 * property. A share that is empty is not known, which is not the same as 0.
 */
@Value.Immutable
public interface MaterialShares {

  /**
   * A builder.
   *
   * @return a builder without values
   */
  static ImmutableMaterialShares.Builder builder() {
    return ImmutableMaterialShares.builder();
  }

  /**
   * The share that is led back to a registered raw-material zone (vùng nguyên liệu).
   *
   * @return per cent of the mass
   */
  Optional<BigDecimal> getTraced();

  /**
   * The share from the producer's own commune (criterion 1.1).
   *
   * @return per cent of the mass
   */
  Optional<BigDecimal> getCommune();

  /**
   * The share from the producer's own province, the commune included (criterion 1.1).
   *
   * @return per cent of the mass
   */
  Optional<BigDecimal> getProvince();

  /**
   * The share from zones certified to a national standard or better, for example VietGAP (criterion
   * 1.2).
   *
   * @return per cent of the mass
   */
  Optional<BigDecimal> getCertified();

  /**
   * The share from zones certified to an international standard, for example GlobalGAP (criterion
   * 1.2).
   *
   * @return per cent of the mass; never above {@link #getCertified()}
   */
  Optional<BigDecimal> getInternationallyCertified();

  /**
   * The share delivered under a linkage contract (hợp đồng liên kết, criterion 1.5).
   *
   * @return per cent of the mass
   */
  Optional<BigDecimal> getContracted();

  /**
   * Whether the product carries an electronic traceability code (mã truy xuất nguồn gốc điện tử,
   * criterion 2.3).
   *
   * @return true or false, or empty where it is not known
   */
  Optional<Boolean> getElectronicTraceCode();

  /** Refuses shares outside 0 to 100 and a part that is larger than its whole. */
  @Value.Check
  default void check() {
    MaterialShareCheck.inRange("traced", getTraced());
    MaterialShareCheck.inRange("commune", getCommune());
    MaterialShareCheck.inRange("province", getProvince());
    MaterialShareCheck.inRange("certified", getCertified());
    MaterialShareCheck.inRange("internationallyCertified", getInternationallyCertified());
    MaterialShareCheck.inRange("contracted", getContracted());
    MaterialShareCheck.within("commune", getCommune(), "province", getProvince());
    MaterialShareCheck.within(
        "internationallyCertified", getInternationallyCertified(), "certified", getCertified());
  }
}
