package vn.ocop.core.duplicate;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.product.NetContent;

/**
 * A product as a registry lists it, as far as duplicates are concerned.
 *
 * <p>All texts as written: empty, strange and very long ones are accepted and answered with
 * findings. What is empty is not recorded, and is no evidence.
 */
@Value.Immutable
public interface RegistryRecord {

  /**
   * A builder.
   *
   * @return a builder without values
   */
  static ImmutableRegistryRecord.Builder builder() {
    return ImmutableRegistryRecord.builder();
  }

  /**
   * The identifier in the registry.
   *
   * @return the identifier, unique in the registry
   */
  String getId();

  /**
   * The product's name (tên sản phẩm).
   *
   * @return the name as written
   */
  String getName();

  /**
   * The producer (chủ thể).
   *
   * @return the producer's name as written, legal form included
   */
  Optional<String> getProducer();

  /**
   * The commune (xã, phường, đặc khu), of before or after 1 July 2025.
   *
   * @return the name as written
   */
  Optional<String> getCommune();

  /**
   * The district (huyện) of before 1 July 2025.
   *
   * @return the name as written
   */
  Optional<String> getDistrict();

  /**
   * The province (tỉnh), of before or after 1 July 2025.
   *
   * @return the name as written
   */
  Optional<String> getProvince();

  /**
   * The number of the criteria set by which the product was scored (bộ tiêu chí).
   *
   * @return the number
   */
  Optional<Integer> getCriteriaSet();

  /**
   * The packaging (quy cách đóng gói).
   *
   * @return the text as written, sizes included
   */
  Optional<String> getPackaging();

  /**
   * The net content, where the registry holds it apart from name and packaging.
   *
   * @return the net content
   */
  Optional<NetContent> getNetContent();

  /**
   * The number under the bar code (GTIN).
   *
   * @return the digits as written
   */
  Optional<String> getGtin();

  /**
   * The product's code in the programme (mã sản phẩm).
   *
   * @return the code as written
   */
  Optional<String> getProductCode();

  /**
   * The brand (thương hiệu).
   *
   * @return the brand as written
   */
  Optional<String> getBrand();

  /**
   * The product's story (câu chuyện sản phẩm).
   *
   * @return the story as written
   */
  Optional<String> getStory();

  /**
   * The years in which the product was recognised.
   *
   * @return the years in any order
   */
  List<Integer> getRecognised();

  /**
   * The stars of the last recognition; no evidence, since a renewal may change them.
   *
   * @return 1 to 5
   */
  Optional<Integer> getStars();
}
