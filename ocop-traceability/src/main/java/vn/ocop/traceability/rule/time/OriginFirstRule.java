package vn.ocop.traceability.rule.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Nothing happens to an object before it begins: it is made before it is used, packed, sent (rule
 * T1).
 *
 * <p>Id {@code EVENT_BEFORE_ORIGIN}; parameters {@code tolerance}, up to which clocks may disagree
 * so that it is undecided which came first, and {@code observations}, whether mere sightings count.
 */
public final class OriginFirstRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public OriginFirstRule() {}

  @Override
  public String id() {
    return "EVENT_BEFORE_ORIGIN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Duration tolerance = context.duration("tolerance");
    boolean observations = context.flag("observations");
    for (TraceableObject object : chain.objects()) {
      Optional<Movement> origin = object.origin();
      if (origin.isEmpty() || object.kind() == ObjectKind.CLASS) {
        reporter.notApplicable();
      } else {
        check(object, origin.get(), tolerance, observations, reporter);
      }
    }
  }

  private static void check(
      TraceableObject object,
      Movement origin,
      Duration tolerance,
      boolean observations,
      Reporter reporter) {
    if (object.movements().get(0) == origin) {
      return;
    }
    Instant begins = origin.event().instant();
    for (Movement movement : object.movements()) {
      Instant happens = movement.event().instant();
      if (!happens.isBefore(begins)) {
        return;
      }
      if (movement.role() != Role.OBSERVED || observations) {
        boolean sure = happens.isBefore(begins.minus(tolerance));
        FindingDraft draft = sure ? reporter.violated() : reporter.undecided();
        draft
            .lot(object.identifier())
            .at(movement.event().event())
            .at(origin.event().event())
            .with("happened", movement.event().event().localTime())
            .with("begins", origin.event().event().localTime())
            .report();
        return;
      }
    }
  }
}
