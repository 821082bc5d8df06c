package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.internal.Fraction;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Zone;

/**
 * What a crop of a zone brings in: area times yield in each season, spread evenly over its days.
 *
 * @param zone the zone
 * @param planting the crop
 */
record Harvest(Zone zone, Planting planting) {

  /** What of the master data is missing for this crop to count; empty where nothing is. */
  Optional<SupplyFinding> gap() {
    if (hectares().isEmpty()) {
      return Optional.of(SupplyFinding.NO_AREA);
    }
    if (kilogramsPerHectare().isEmpty()) {
      return Optional.of(SupplyFinding.NO_YIELD);
    }
    if (planting.getSeasons().isEmpty()) {
      return Optional.of(SupplyFinding.NO_SEASON);
    }
    return planting.getProducts().isEmpty()
        ? Optional.of(SupplyFinding.NO_HARVESTED_CLASS)
        : Optional.empty();
  }

  Optional<BigDecimal> hectares() {
    return planting.getHectares().or(zone::getHectares);
  }

  /** The declared yield, but no more than the standard; kilograms per hectare and season. */
  Optional<BigDecimal> kilogramsPerHectare() {
    return Stream.of(planting.getDeclaredYield(), planting.getYieldStandard())
        .flatMap(Optional::stream)
        .min(BigDecimal::compareTo);
  }

  List<String> classes() {
    return planting.getProducts().stream().map(CommonName::of).distinct().toList();
  }

  /** What is harvested in a slot, in kilograms. */
  Fraction in(Slot slot) {
    Fraction seasons = Fraction.ZERO;
    for (Season season : planting.getSeasons()) {
      // A season may have begun in the year before and run over the turn of the year.
      for (int year = slot.first().getYear() - 1; year <= slot.last().getYear(); year++) {
        seasons = seasons.plus(slot.shareOf(season.beginningIn(year)));
      }
    }
    return seasons
        .times(Fraction.of(hectares().orElse(BigDecimal.ZERO)))
        .times(Fraction.of(kilogramsPerHectare().orElse(BigDecimal.ZERO)));
  }
}
