package vn.ocop.examples.desk.registry;

import java.util.List;
import java.util.Optional;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.FormerPlaces;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.product.FormerProductCode;
import vn.ocop.core.product.ProductCode;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.examples.desk.io.FieldReader;

/**
 * Finds the commune of today that a product code names, in either form of the code.
 *
 * @param former the units of the time of districts
 * @param today the communes of today
 */
public record ProductPlace(FormerPlaces former, PlaceRegister today) {

  /**
   * The places shipped with the library.
   *
   * @return the places
   */
  public static ProductPlace standard() {
    return new ProductPlace(FormerPlaces.standard(), PlaceRegister.standard());
  }

  /** An impossible code is a fault; a sound one that leads to no certain commune a warning. */
  Optional<CommuneCode> of(String code, FieldReader fields, List<Finding> warnings) {
    boolean old = FormerProductCode.hasForm(code);
    Outcome<?> form = old ? FormerProductCode.parse(code) : ProductCode.parse(code);
    if (form.toOptional().isEmpty()) {
      form.findings().forEach(fields::add);
      return Optional.empty();
    }
    warnings.addAll(form.findings());
    Outcome<Commune> place =
        old
            ? FormerProductCode.of(code).placeToday(former, today)
            : ProductCode.of(code).placeIn(today);
    warnings.addAll(place.findings());
    return place.toOptional().map(Commune::code);
  }
}
