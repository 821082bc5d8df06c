package vn.ocop.core.programme;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.product.ProducerKind;
import vn.ocop.core.product.RepresentativeAttribute;
import vn.ocop.core.recognition.ProductLife;

/** A recognised product with what a programme counts of it. What is absent is not known. */
@Value.Immutable
public interface ProgrammeProduct {

  /**
   * The product's certificates and their lives.
   *
   * @return the life
   */
  ProductLife getLife();

  /**
   * The number of the criteria set.
   *
   * @return 1 to 26, or empty where it is not recorded
   */
  Optional<Integer> getCriteriaSet();

  /**
   * The producer's key in the caller's registry, the same for all its products.
   *
   * @return the key, or empty where it is not recorded
   */
  Optional<String> getProducer();

  /**
   * The producer's kind.
   *
   * @return the kind, or empty where it is not recorded
   */
  Optional<ProducerKind> getProducerKind();

  /**
   * What is known of the producer's legal representative (criterion 3.2).
   *
   * @return the attributes, an empty set if it is known that none holds; empty where nothing is
   *     recorded
   */
  Optional<Set<RepresentativeAttribute>> getRepresentative();

  /**
   * The commune in which the product is registered.
   *
   * @return the code, or empty where it is not recorded
   */
  Optional<CommuneCode> getCommune();

  /**
   * The recognitions that it holds beside its stars.
   *
   * @return the recognitions
   */
  Set<OtherRecognition> getOtherRecognitions();

  /**
   * A builder.
   *
   * @return the builder
   */
  static ImmutableProgrammeProduct.Builder builder() {
    return ImmutableProgrammeProduct.builder();
  }
}
