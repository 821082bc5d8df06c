package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.law.Period;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A zone gives no more than its land bears: all that is harvested of a crop in a season is at most
 * area times the yield standard, and times the declared yield (rule M7). Everything in the chain
 * counts, whoever bought it, so give the events of all buyers together.
 *
 * <p>Id {@code ZONE_CAPACITY_EXCEEDED}; parameter {@code tolerance}, per cent. Where no season is
 * known, the calendar year counts.
 */
public final class ZoneCapacityRule implements ChainRule {

  private static final Season YEAR = new Season(MonthDay.of(1, 1), MonthDay.of(12, 31));

  /** The one object needed: the rule holds nothing. */
  public ZoneCapacityRule() {}

  @Override
  public String id() {
    return "ZONE_CAPACITY_EXCEEDED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Map<Key, Harvest> harvests = new LinkedHashMap<>();
    for (Movement movement : chain.harvests()) {
      enter(chain, movement, harvests, reporter);
    }
    Tolerance tolerance = Tolerance.of(context);
    harvests.forEach((key, harvest) -> check(key, harvest, tolerance, reporter));
  }

  private static void enter(
      Chain chain, Movement movement, Map<Key, Harvest> harvests, Reporter reporter) {
    List<Zone> zones = chain.zones(movement.event());
    if (zones.size() > 1) {
      reporter
          .undecided("several")
          .at(movement.event().event())
          .lot(movement.object().identifier())
          .report();
    } else {
      Zone zone = zones.get(0);
      Optional<Planting> planting =
          zone.planting(movement.object().productClass().orElse(movement.object().name()));
      LocalDate day = movement.event().day();
      Season season = season(planting, day);
      Key key =
          new Key(
              zone.getCode(),
              planting.map(Planting::getCrop).orElse("–"),
              season,
              season.yearOf(day));
      harvests.computeIfAbsent(key, k -> new Harvest(zone, planting)).add(movement);
    }
  }

  private static Season season(Optional<Planting> planting, LocalDate day) {
    List<Season> seasons = planting.map(Planting::getSeasons).orElse(List.of());
    for (Season season : seasons) {
      if (season.contains(day)) {
        return season;
      }
    }
    return YEAR;
  }

  private static void check(Key key, Harvest harvest, Tolerance tolerance, Reporter reporter) {
    Optional<BigDecimal> hectares =
        harvest.planting.flatMap(Planting::getHectares).or(harvest.zone::getHectares);
    Optional<BigDecimal> standard = harvest.planting.flatMap(Planting::getYieldStandard);
    Optional<BigDecimal> declared = harvest.planting.flatMap(Planting::getDeclaredYield);
    if (exceeds(harvest, hectares, standard, tolerance)) {
      report(reporter.violated(), key, harvest, hectares.get().multiply(standard.orElseThrow()));
    } else if (exceeds(harvest, hectares, declared, tolerance)) {
      report(
          reporter.violated("declared"),
          key,
          harvest,
          hectares.get().multiply(declared.orElseThrow()));
    } else if (hectares.isEmpty() || (standard.isEmpty() && declared.isEmpty())) {
      key.fill(harvest.fill(reporter.undecided())).report();
    } else if (!harvest.sum.isKnown()) {
      key.fill(harvest.fill(reporter.undecided("mass"))).report();
    }
  }

  private static boolean exceeds(
      Harvest harvest,
      Optional<BigDecimal> hectares,
      Optional<BigDecimal> yield,
      Tolerance tolerance) {
    return hectares.isPresent()
        && yield.isPresent()
        && tolerance.isAbove(harvest.sum.kilograms(), hectares.get().multiply(yield.get()));
  }

  private static void report(FindingDraft draft, Key key, Harvest harvest, BigDecimal capacity) {
    key.fill(harvest.fill(draft))
        .figure("harvested", harvest.sum.kilograms(), "KGM")
        .figure("capacity", capacity, "KGM")
        .report();
  }

  /** One crop of one zone in one season. */
  private record Key(String zone, String crop, Season season, int year) {
    FindingDraft fill(FindingDraft draft) {
      Period period = season.beginningIn(year);
      return draft
          .with("zone", zone)
          .with("crop", crop)
          .with("from", period.from())
          .with("to", period.lastDay().orElseThrow());
    }
  }

  /** What was harvested. */
  private static final class Harvest {
    private final Zone zone;
    private final Optional<Planting> planting;
    private final Sum sum = new Sum();
    private final List<Movement> listed = new ArrayList<>();

    Harvest(Zone zone, Optional<Planting> planting) {
      this.zone = zone;
      this.planting = planting;
    }

    void add(Movement movement) {
      sum.add(movement);
      if (listed.size() < 20) {
        listed.add(movement);
      }
    }

    FindingDraft fill(FindingDraft draft) {
      listed.forEach(m -> draft.at(m.event().event()).lot(m.object().identifier()));
      return draft;
    }
  }
}
