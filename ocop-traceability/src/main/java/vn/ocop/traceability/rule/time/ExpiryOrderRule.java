package vn.ocop.traceability.rule.time;

import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.DateMeaning;
import vn.ocop.traceability.chain.LotDates;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.PartialDate;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A lot is made before it expires (rule T4): its expiry and best-before dates lie after the day it
 * was made.
 *
 * <p>Id {@code EXPIRY_BEFORE_PRODUCTION}. A date without its day is undecided where it may be
 * before or after.
 */
public final class ExpiryOrderRule implements ChainRule {

  private static final List<DateMeaning> ENDS =
      List.of(DateMeaning.EXPIRY, DateMeaning.BEST_BEFORE);

  /** The one object needed: the rule holds nothing. */
  public ExpiryOrderRule() {}

  @Override
  public String id() {
    return "EXPIRY_BEFORE_PRODUCTION";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    LotDates dates = chain.lotDates();
    for (TraceableObject object : chain.objects()) {
      for (DateMeaning meaning : ENDS) {
        Optional<LotDates.Given> end = dates.given(meaning, object);
        if (end.isPresent()) {
          check(object, object.origin().orElseThrow(), end.get(), dates, reporter);
        } else {
          reporter.notApplicable();
        }
      }
    }
  }

  private static void check(
      TraceableObject object,
      Movement origin,
      LotDates.Given given,
      LotDates dates,
      Reporter reporter) {
    String text = given.text();
    Optional<PartialDate> end = given.date();
    PartialDate made = dates.made(object, origin);
    if (end.isEmpty()) {
      fill(reporter.undecided("unreadable"), object, origin, text).report();
    } else if (end.get().latest().isBefore(made.earliest())) {
      fill(reporter.violated(), object, origin, text).with("made", made).report();
    } else if (end.get().earliest().isBefore(made.latest())) {
      fill(reporter.undecided(), object, origin, text).with("made", made).report();
    }
  }

  private static FindingDraft fill(
      FindingDraft draft, TraceableObject object, Movement origin, String text) {
    return draft.lot(object.identifier()).at(origin.event().event()).with("expiry", text);
  }
}
