package vn.ocop.core.product;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.validation.Gtin;
import vn.ocop.core.validation.HasText;

/**
 * A form in which a product is packed and sold (quy cách đóng gói).
 *
 * <p>What is empty is not recorded, which is not the same as absent.
 */
@Value.Immutable
public interface Packaging {

  /**
   * A builder.
   *
   * @return a builder without values
   */
  static ImmutablePackaging.Builder builder() {
    return ImmutablePackaging.builder();
  }

  /**
   * The net content of the pack.
   *
   * @return the net content, above 0
   */
  Optional<@Valid NetContent> getNetContent();

  /**
   * The packaging as the dossier words it, for example {@code hộp 10 gói x 20 g}.
   *
   * @return the text as written, not blank
   */
  Optional<@HasText String> getDescription();

  /**
   * What the pack is made of, for example glass (thủy tinh).
   *
   * @return the material as written, not blank
   */
  Optional<@HasText String> getMaterial();

  /**
   * The number under the pack's bar code (mã số thương phẩm toàn cầu GTIN).
   *
   * @return 8, 12, 13 or 14 digits with a right check digit
   */
  Optional<@Gtin String> getGtin();
}
