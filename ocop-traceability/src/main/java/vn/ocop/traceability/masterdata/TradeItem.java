package vn.ocop.traceability.masterdata;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * A class of product (loại sản phẩm), raw material or goods: what every lot of it has in common.
 */
@Value.Immutable
public interface TradeItem {

  /** The longest shelf life that is taken for one, in years. */
  int MOST_YEARS = 100;

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
   * How long it keeps (thời hạn sử dụng), counted from the day of production: 24 months are other
   * than 730 days.
   *
   * @return above zero and at most {@value #MOST_YEARS} years, or empty where it is not said
   */
  Optional<Period> getShelfLife();

  /**
   * Where a picture of it is found (hình ảnh sản phẩm).
   *
   * @return an absolute URI, or empty where it is not said
   */
  Optional<URI> getImage();

  /**
   * The brand or trademark it is sold under (thương hiệu, nhãn hiệu).
   *
   * @return the brand, or empty where it has none or it is not said
   */
  Optional<String> getBrand();

  /**
   * The code of its model (mã ký hiệu).
   *
   * @return the code, or empty where it has none or it is not said
   */
  Optional<String> getModel();

  /**
   * The standards and technical regulations applied to it, those of the maker among them (tiêu
   * chuẩn, quy chuẩn áp dụng).
   *
   * @return as they are cited, for example {@code TCVN 7975:2008}
   */
  List<String> getStandards();

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
   * Refuses negative days, a shelf life out of range and a relative URI, and brings the identifier
   * into one spelling.
   *
   * @return this item with its common name
   */
  @Value.Check
  default TradeItem normalized() {
    if (getPreHarvestDays().values().stream().anyMatch(days -> days < 0)) {
      throw new IllegalStateException("days are negative");
    }
    if (getShelfLife().filter(life -> !Figures.isSpan(life, MOST_YEARS)).isPresent()) {
      throw new IllegalStateException("shelfLife is " + getShelfLife().get());
    }
    if (getImage().filter(image -> !image.isAbsolute()).isPresent()) {
      throw new IllegalStateException("image is " + getImage().get());
    }
    String id = CommonName.of(getId());
    return id.equals(getId()) ? this : builder().from(this).id(id).build();
  }
}
