package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of processing step (công đoạn chế biến): what goes in, what comes out, how much. */
@Value.Immutable
public interface ProcessStep {

  /**
   * Starts a step; its code is required.
   *
   * @return a builder
   */
  static ImmutableProcessStep.Builder builder() {
    return ImmutableProcessStep.builder();
  }

  /**
   * A short code of the step.
   *
   * @return for example {@code tea-drying}
   */
  String getCode();

  /**
   * The step's name.
   *
   * @return the name, or empty where it is not said
   */
  Optional<String> getName();

  /**
   * The business step of the events that tell of it.
   *
   * @return the bare name of a standard step or a user's own URI; empty where any will do
   */
  Optional<String> getBusinessStep();

  /**
   * Where the step is done.
   *
   * @return the places' common names; none where it may be done anywhere
   */
  List<String> getPlaces();

  /**
   * The classes of product whose mass is the yield's base. Inputs of other classes, such as
   * packaging, do not count.
   *
   * @return their common names; none where every input counts
   */
  List<String> getInputs();

  /**
   * The classes of the step's products.
   *
   * @return their common names; none where every output is one but the by-products
   */
  List<String> getOutputs();

  /**
   * The classes of its by-products (phụ phẩm), which are no part of the yield.
   *
   * @return their common names
   */
  List<String> getByProducts();

  /**
   * The yield: mass of products per mass of inputs.
   *
   * @return the band, or empty where it is not known
   */
  Optional<YieldBand> getYieldBand();

  /**
   * The greatest share of the inputs' mass that may be lost, moisture included: products,
   * by-products and loss together make up the inputs.
   *
   * @return a share from 0 to 1, or empty where it is not known
   */
  Optional<BigDecimal> getGreatestLoss();

  /**
   * How much the step can take in a month.
   *
   * @return kilograms of inputs per month, or empty where it is not known
   */
  Optional<BigDecimal> getMonthlyCapacity();

  /**
   * Whether the mass of an input of this class is part of the yield's base.
   *
   * @param productClass the common name of the class
   * @return true where it is listed, or where none is
   */
  default boolean takes(String productClass) {
    return getInputs().isEmpty() || getInputs().contains(productClass);
  }

  /**
   * Whether a class is one of the step's products.
   *
   * @param productClass the common name of the class
   * @return true where it is listed; where none is, true for all but the by-products
   */
  default boolean makes(String productClass) {
    return getOutputs().isEmpty()
        ? !getByProducts().contains(productClass)
        : getOutputs().contains(productClass);
  }

  /**
   * Refuses a blank code and figures out of range, and brings identifiers into one spelling.
   *
   * @return this step with common names
   */
  @Value.Check
  default ProcessStep normalized() {
    if (getCode().isBlank()) {
      throw new IllegalStateException("code is blank");
    }
    Figures.requireNotNegative("greatestLoss", getGreatestLoss());
    Figures.requireNotNegative("monthlyCapacity", getMonthlyCapacity());
    if (getGreatestLoss().filter(loss -> loss.compareTo(BigDecimal.ONE) > 0).isPresent()) {
      throw new IllegalStateException("greatestLoss is above 1: " + getGreatestLoss().get());
    }
    List<String> places = Names.places(getPlaces());
    List<String> inputs = Names.classes(getInputs());
    List<String> outputs = Names.classes(getOutputs());
    List<String> byProducts = Names.classes(getByProducts());
    boolean common =
        places.equals(getPlaces())
            && inputs.equals(getInputs())
            && outputs.equals(getOutputs())
            && byProducts.equals(getByProducts());
    return common
        ? this
        : builder()
            .from(this)
            .places(places)
            .inputs(inputs)
            .outputs(outputs)
            .byProducts(byProducts)
            .build();
  }
}
