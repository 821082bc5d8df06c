package vn.ocop.traceability.masterdata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * A class of product (loại sản phẩm), raw material or goods: what every lot of it has in common.
 */
@Value.Immutable
public interface TradeItem {

  /**
   * Starts an item; its identifier is required.
   *
   * @return a builder
   */
  static ImmutableTradeItem.Builder builder() {
    return ImmutableTradeItem.builder();
  }

  /**
   * The class's identifier.
   *
   * @return its common name, whatever spelling was given: a GTIN, a URN, a Digital Link, a URI of
   *     one's own
   */
  String getId();

  /**
   * The product's name.
   *
   * @return the name, or empty where it is not said
   */
  Optional<String> getName();

  /**
   * What one piece holds.
   *
   * @return the net content, or empty where it is not said
   */
  Optional<NetContent> getNetContent();

  /**
   * How long it keeps, counted from the day of production.
   *
   * @return days, or empty where it is not said
   */
  OptionalInt getShelfLifeInDays();

  /**
   * How many days must pass between the use of a substance on the crop and harvest (thời gian cách
   * ly).
   *
   * @return days by the name of the substance
   */
  Map<String, Integer> getPreHarvestDays();

  /**
   * What its label claims about the material.
   *
   * @return the claims
   */
  List<LabelClaim> getClaims();

  /**
   * The certificates of the product, for example its OCOP stars.
   *
   * @return the certificates
   */
  List<Certification> getCertifications();

  /**
   * Whether pieces carry an electronic traceability code (mã truy xuất nguồn gốc điện tử).
   *
   * @return true or false, or empty where it is not known
   */
  Optional<Boolean> getElectronicTraceCode();

  /**
   * Refuses negative days and brings the identifier into one spelling.
   *
   * @return this item with its common name
   */
  @Value.Check
  default TradeItem normalized() {
    if (getShelfLifeInDays().orElse(0) < 0
        || getPreHarvestDays().values().stream().anyMatch(days -> days < 0)) {
      throw new IllegalStateException("days are negative");
    }
    String id = CommonName.of(getId());
    return id.equals(getId()) ? this : builder().from(this).id(id).build();
  }
}
