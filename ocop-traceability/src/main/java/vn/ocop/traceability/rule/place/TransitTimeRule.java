package vn.ocop.traceability.rule.place;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Goods are on their way as long as their distance takes (rules T2 and P2): neither faster than
 * anything goes nor longer than goods travel, by the bands of {@code transit-times.tsv}.
 *
 * <p>Id {@code TRANSIT_TIME_IMPLAUSIBLE}; parameter {@code tolerance}, by which clocks may
 * disagree. A receipt belongs to the last shipment to its place before it. Undecided, once for each
 * place, where nobody says where the place lies; not applicable where a place is not named.
 */
public final class TransitTimeRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public TransitTimeRule() {}

  @Override
  public String id() {
    return "TRANSIT_TIME_IMPLAUSIBLE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Run run = new Run(Positions.of(chain, context), context.duration("tolerance"), reporter);
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.CLASS) {
        reporter.notApplicable();
      } else if (object.has(Role.RECEIVED)) {
        run.check(object);
      }
    }
  }

  /** One look at a chain; every place without a position is told of once. */
  private static final class Run {
    private final Positions positions;
    private final Duration tolerance;
    private final Reporter reporter;
    private final Set<String> told = new HashSet<>();
    private final Map<String, ChainEvent> sent = new HashMap<>();

    Run(Positions positions, Duration tolerance, Reporter reporter) {
      this.positions = positions;
      this.tolerance = tolerance;
      this.reporter = reporter;
    }

    void check(TraceableObject object) {
      sent.clear();
      for (Movement movement : object.movements()) {
        ChainEvent event = movement.event();
        if (movement.role() == Role.SHIPPED) {
          Optional<String> destination = event.to("location");
          if (destination.isPresent()) {
            sent.put(destination.get(), event);
          }
        } else if (movement.role() == Role.RECEIVED) {
          String here = arrival(event).orElse("");
          ChainEvent shipment = sent.isEmpty() ? null : sent.remove(here);
          String from = shipment == null ? "" : departure(shipment).orElse("");
          if (shipment != null && !from.isEmpty()) {
            check(object, shipment, event, from, here);
          } else {
            reporter.notApplicable();
          }
        }
      }
    }

    private static Optional<String> arrival(ChainEvent receipt) {
      return receipt.to("location").or(receipt::location).or(receipt::readPoint);
    }

    private static Optional<String> departure(ChainEvent shipment) {
      return shipment.from("location").or(shipment::readPoint).or(shipment::location);
    }

    private void check(
        TraceableObject object, ChainEvent shipment, ChainEvent receipt, String from, String to) {
      Optional<Position> start = position(from, shipment);
      Optional<Position> end = position(to, receipt);
      if (start.isEmpty() || end.isEmpty()) {
        return;
      }
      double kilometres = Positions.kilometres(start.get(), end.get());
      TransitBand band = TransitBand.of(kilometres);
      Duration time = Duration.between(shipment.instant(), receipt.instant());
      Duration least = band.shortest(kilometres);
      if (time.plus(tolerance).compareTo(least) < 0) {
        fill(reporter.violated(), object, shipment, receipt, kilometres)
            .figure("minutes", time.toMinutes())
            .figure("least", least.toMinutes())
            .report();
      } else if (time.compareTo(band.longest().plus(tolerance)) > 0) {
        fill(reporter.violated("slow"), object, shipment, receipt, kilometres)
            .figure("hours", time.toHours())
            .figure("most", band.longest().toHours())
            .report();
      }
    }

    private Optional<Position> position(String place, ChainEvent event) {
      Optional<Position> position = positions.at(place);
      if (position.isEmpty() && told.add(place)) {
        reporter.undecided().at(event.event()).with("place", place).report();
      }
      return position;
    }

    private static FindingDraft fill(
        FindingDraft draft,
        TraceableObject object,
        ChainEvent shipment,
        ChainEvent receipt,
        double kilometres) {
      return draft
          .lot(object.identifier())
          .at(shipment.event())
          .at(receipt.event())
          .figure("distance", Positions.rounded(kilometres), "km");
    }
  }
}
