package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A crop of a zone (cây trồng, vật nuôi của vùng): how much of the zone, how much it yields, when.
 */
@Value.Immutable
public interface Planting {

  /**
   * Starts a planting; its crop is required.
   *
   * @return a builder
   */
  static ImmutablePlanting.Builder builder() {
    return ImmutablePlanting.builder();
  }

  /**
   * The name of the crop.
   *
   * @return for example {@code tea}
   */
  String getCrop();

  /**
   * The classes of product that are harvested from it.
   *
   * @return the common names of the classes, whatever spelling was given; none if everything
   *     harvested in the zone is this crop
   */
  List<String> getProducts();

  /**
   * The area under this crop.
   *
   * @return hectares; empty where the whole zone is meant
   */
  Optional<BigDecimal> getHectares();

  /**
   * What the holder of the zone declares that it yields.
   *
   * @return kilograms per hectare and season
   */
  Optional<BigDecimal> getDeclaredYield();

  /**
   * What the authority takes for the most that such land yields (định mức năng suất).
   *
   * @return kilograms per hectare and season
   */
  Optional<BigDecimal> getYieldStandard();

  /**
   * When it is harvested.
   *
   * @return the seasons of a year; none where that is not known
   */
  List<Season> getSeasons();

  /**
   * Whether a class of product is harvested from this crop.
   *
   * @param productClass the common name of the class
   * @return true where it is listed, or where none is
   */
  default boolean yields(String productClass) {
    return getProducts().isEmpty() || getProducts().contains(productClass);
  }

  /**
   * Whether a day lies in one of the seasons.
   *
   * @param day the day
   * @return true from the first to the last day of a season
   */
  default boolean isInSeason(LocalDate day) {
    for (Season season : getSeasons()) {
      if (season.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses negative figures and brings identifiers into one spelling.
   *
   * @return this planting with common names
   */
  @Value.Check
  default Planting normalized() {
    Figures.requireNotNegative("hectares", getHectares());
    Figures.requireNotNegative("declaredYield", getDeclaredYield());
    Figures.requireNotNegative("yieldStandard", getYieldStandard());
    List<String> products = Names.classes(getProducts());
    return products.equals(getProducts()) ? this : builder().from(this).products(products).build();
  }
}
