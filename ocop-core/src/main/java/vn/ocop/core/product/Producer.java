package vn.ocop.core.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.validation.HasText;

/**
 * Who makes a product and registers it (chủ thể OCOP).
 *
 * <p>What is empty is not recorded, which is not the same as absent.
 */
@Value.Immutable
public interface Producer {

  /**
   * A builder.
   *
   * @return a builder without values
   */
  static ImmutableProducer.Builder builder() {
    return ImmutableProducer.builder();
  }

  /**
   * The name as it is registered, with its legal form.
   *
   * @return the name, not blank
   */
  @NotBlank
  String getName();

  /**
   * The kind of producer.
   *
   * @return the kind
   */
  ProducerKind getKind();

  /**
   * The number of the business registration (số đăng ký kinh doanh, mã số thuế).
   *
   * @return the number as written, not blank
   */
  Optional<@HasText String> getRegistrationNumber();

  /**
   * The commune in which the producer has its seat.
   *
   * @return the commune's code
   */
  Optional<CommuneCode> getCommune();

  /**
   * The address below the commune.
   *
   * @return the address as written, not blank
   */
  Optional<@HasText String> getAddress();

  /**
   * The legal representative, for criterion 3.2.
   *
   * @return the representative
   */
  Optional<@Valid Representative> getRepresentative();
}
