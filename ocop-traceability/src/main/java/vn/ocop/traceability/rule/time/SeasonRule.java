package vn.ocop.traceability.rule.time;

import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.LotDates;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.PartialDate;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Harvest falls into a season of the crop in its zone (rule T5, mùa vụ).
 *
 * <p>Id {@code HARVEST_OUT_OF_SEASON}. Not applicable where the zone states no season; a date
 * without its day is undecided where some of the days it may be lie inside and some outside.
 */
public final class SeasonRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public SeasonRule() {}

  @Override
  public String id() {
    return "HARVEST_OUT_OF_SEASON";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    LotDates dates = chain.lotDates();
    for (Movement harvest : chain.harvests()) {
      for (Zone zone : chain.zones(harvest.event())) {
        Optional<Planting> planting =
            zone.planting(harvest.object().productClass().orElse(harvest.object().name()))
                .filter(p -> !p.getSeasons().isEmpty());
        if (planting.isPresent()) {
          check(harvest, zone, planting.get(), dates.harvested(harvest), reporter);
        } else {
          reporter.notApplicable();
        }
      }
    }
  }

  private static boolean isSurelyIn(Planting planting, PartialDate day) {
    return day.days().allMatch(planting::isInSeason);
  }

  private static void check(
      Movement harvest, Zone zone, Planting planting, PartialDate day, Reporter reporter) {
    if (day.isWhole() ? planting.isInSeason(day.earliest()) : isSurelyIn(planting, day)) {
      return;
    }
    boolean perhaps = day.days().anyMatch(planting::isInSeason);
    FindingDraft draft = perhaps ? reporter.undecided() : reporter.violated();
    draft
        .lot(harvest.object().identifier())
        .at(harvest.event().event())
        .with("zone", zone.getCode())
        .with("crop", planting.getCrop())
        .with("day", day)
        .report();
  }
}
