package vn.ocop.traceability.rule.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.DateMeaning;
import vn.ocop.traceability.chain.LotDates;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.PartialDate;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A lot is not given a longer life than its product keeps (rule T4): from the day it was made to
 * its expiry date, otherwise its best-before date, are at most the product's shelf life.
 *
 * <p>Id {@code SHELF_LIFE_EXCEEDED}. Only for products of the master data that state a shelf life.
 */
public final class ShelfLifeRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public ShelfLifeRule() {}

  @Override
  public String id() {
    return "SHELF_LIFE_EXCEEDED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    LotDates dates = chain.lotDates();
    for (TraceableObject object : chain.objects()) {
      Optional<Period> shelfLife = object.item().flatMap(TradeItem::getShelfLife);
      Optional<Movement> origin = object.origin();
      if (shelfLife.isPresent() && origin.isPresent()) {
        check(object, origin.get(), shelfLife.get(), dates, reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  private static void check(
      TraceableObject object,
      Movement origin,
      Period shelfLife,
      LotDates dates,
      Reporter reporter) {
    Optional<PartialDate> end =
        dates
            .given(DateMeaning.EXPIRY, object)
            .or(() -> dates.given(DateMeaning.BEST_BEFORE, object))
            .flatMap(LotDates.Given::date);
    if (end.isEmpty()) {
      reporter.undecided().lot(object.identifier()).at(origin.event().event()).report();
      return;
    }
    LocalDate made = dates.made(object, origin).latest();
    LocalDate last = made.plus(shelfLife);
    if (end.get().earliest().isAfter(last)) {
      reporter
          .violated()
          .lot(object.identifier())
          .at(origin.event().event())
          .figure("days", ChronoUnit.DAYS.between(made, end.get().earliest()), "days")
          .figure("shelfLife", ChronoUnit.DAYS.between(made, last), "days")
          .report();
    }
  }
}
