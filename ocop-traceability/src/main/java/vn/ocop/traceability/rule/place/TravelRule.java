package vn.ocop.traceability.rule.place;

import java.time.Duration;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A single thing does not travel faster than anything can (rule P2): between two events that name
 * it, the straight way between their places takes no more than some speed.
 *
 * <p>Id {@code TOO_FAR_TOO_FAST}; parameters {@code speed}, kilometres per hour, and {@code
 * tolerance}, by which clocks may disagree. Only for pieces and logistic units, which are in one
 * place at a time, and for places whose position, or zone's shape, the master data give.
 */
public final class TravelRule implements ChainRule {

  private static final double SECONDS_PER_HOUR = 3_600.0;

  /** The one object needed: the rule holds nothing. */
  public TravelRule() {}

  @Override
  public String id() {
    return "TOO_FAR_TOO_FAST";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    double speed = context.decimal("speed").doubleValue();
    Duration tolerance = context.duration("tolerance");
    Positions positions = Positions.of(chain, context);
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.ITEM || object.kind() == ObjectKind.UNIT) {
        check(object, positions, speed, tolerance, reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  private static void check(
      TraceableObject object,
      Positions positions,
      double speed,
      Duration tolerance,
      Reporter reporter) {
    ChainEvent last = null;
    Position from = null;
    for (Movement movement : object.movements()) {
      ChainEvent event = movement.event();
      Optional<Position> here = event.place().flatMap(positions::at);
      if (here.isEmpty()) {
        continue;
      }
      if (last != null && from != null && !here.get().equals(from)) {
        double kilometres = Positions.kilometres(from, here.get());
        Duration time = Duration.between(last.instant(), event.instant()).plus(tolerance);
        if (kilometres > speed * time.toSeconds() / SECONDS_PER_HOUR) {
          reporter
              .violated()
              .lot(object.identifier())
              .at(last.event())
              .at(event.event())
              .figure("distance", Positions.rounded(kilometres), "km")
              .figure("minutes", Duration.between(last.instant(), event.instant()).toMinutes())
              .report();
          return;
        }
      }
      last = event;
      from = here.get();
    }
  }
}
