package vn.ocop.traceability.rule.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.DateMeaning;
import vn.ocop.traceability.chain.LotDates;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.PartialDate;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Nothing is made into something else, sold or sent once it has expired (rule T4). Destroying it is
 * right; a best-before date forbids nothing.
 *
 * <p>Id {@code USED_AFTER_EXPIRY}. An expiry date without its day is undecided while it may not
 * have passed.
 */
public final class UseAfterExpiryRule implements ChainRule {

  private static final Set<Role> USES = EnumSet.of(Role.CONSUMED, Role.SOLD, Role.SHIPPED);

  /** The one object needed: the rule holds nothing. */
  public UseAfterExpiryRule() {}

  @Override
  public String id() {
    return "USED_AFTER_EXPIRY";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    LotDates dates = chain.lotDates();
    for (TraceableObject object : chain.objects()) {
      Optional<PartialDate> expiry =
          dates.given(DateMeaning.EXPIRY, object).flatMap(LotDates.Given::date);
      if (expiry.isPresent()) {
        check(object, expiry.get(), reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  private static void check(TraceableObject object, PartialDate expiry, Reporter reporter) {
    for (Movement movement : object.movements()) {
      if (!USES.contains(movement.role())) {
        continue;
      }
      LocalDate day = movement.event().day();
      if (day.isAfter(expiry.earliest())) {
        boolean late = day.isAfter(expiry.latest());
        FindingDraft draft = late ? reporter.violated() : reporter.undecided();
        draft
            .lot(object.identifier())
            .at(movement.event().event())
            .with("expiry", expiry)
            .with("used", day)
            .report();
        if (late) {
          return;
        }
      }
    }
  }
}
