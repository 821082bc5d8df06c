package vn.ocop.traceability.rule.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.LotDates;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.PartialDate;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Treatment;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Harvest waits as long after plant protection as the substance asks for (rule T4, thời gian cách
 * ly): by the entry of the field log, otherwise by the product's list.
 *
 * <p>Id {@code PRE_HARVEST_INTERVAL}. Undecided where nobody says how long a substance asks for, up
 * to the longest interval in the parameter {@code longest}.
 */
public final class PreHarvestRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public PreHarvestRule() {}

  @Override
  public String id() {
    return "PRE_HARVEST_INTERVAL";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    int longest = context.count("longest");
    LotDates dates = chain.lotDates();
    for (Movement harvest : chain.harvests()) {
      for (Zone zone : chain.zones(harvest.event())) {
        for (Treatment treatment : zone.getTreatments()) {
          if (treatment.crop().isBlank() || treatment.crop().equals(crop(harvest, zone))) {
            check(harvest, zone, treatment, dates.harvested(harvest), longest, reporter);
          }
        }
      }
    }
  }

  private static String crop(Movement harvest, Zone zone) {
    return harvest
        .object()
        .productClass()
        .flatMap(zone::planting)
        .map(Planting::getCrop)
        .orElse("");
  }

  private static void check(
      Movement harvest,
      Zone zone,
      Treatment treatment,
      PartialDate harvested,
      int longest,
      Reporter reporter) {
    long most = ChronoUnit.DAYS.between(treatment.day(), harvested.latest());
    long least = ChronoUnit.DAYS.between(treatment.day(), harvested.earliest());
    Optional<Integer> required = required(harvest, treatment);
    if (most < 0) {
      reporter.notApplicable();
    } else if (required.isEmpty()) {
      if (least < longest) {
        fill(reporter.undecided(), harvest, zone, treatment).report();
      }
    } else if (least < required.get()) {
      boolean sure = least >= 0 && most < required.get();
      fill(sure ? reporter.violated() : reporter.undecided("date"), harvest, zone, treatment)
          .figure("days", most, "days")
          .figure("required", required.get(), "days")
          .report();
    }
  }

  private static Optional<Integer> required(Movement harvest, Treatment treatment) {
    return treatment.preHarvestDays().isPresent()
        ? Optional.of(treatment.preHarvestDays().getAsInt())
        : harvest
            .object()
            .item()
            .map(TradeItem::getPreHarvestDays)
            .map(days -> days.get(treatment.substance()));
  }

  private static FindingDraft fill(
      FindingDraft draft, Movement harvest, Zone zone, Treatment treatment) {
    return draft
        .lot(harvest.object().identifier())
        .at(harvest.event().event())
        .with("zone", zone.getCode())
        .with("substance", treatment.substance())
        .with("treated", treatment.day());
  }
}
