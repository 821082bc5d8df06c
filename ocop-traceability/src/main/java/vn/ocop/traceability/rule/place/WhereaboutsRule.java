package vn.ocop.traceability.rule.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.Stage;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Things are where they were last, or where they were sent (rule P1). A lot may be in every place
 * it was in, since a part of it may have stayed; a piece or unit is in one. On its way a thing is
 * seen anywhere. What is sent to where it is already, is for the rules on time.
 *
 * <p>Id {@code NOT_WHERE_IT_WAS}. Places are compared by their identifiers. Undecided where it was
 * sent away and nobody says where to; not applicable to what names no place. What was packed goes
 * where its container goes and is not looked at further.
 */
public final class WhereaboutsRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public WhereaboutsRule() {}

  @Override
  public String id() {
    return "NOT_WHERE_IT_WAS";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Whereabouts whereabouts = new Whereabouts(reporter);
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.CLASS) {
        reporter.notApplicable();
      } else {
        whereabouts.check(object);
      }
    }
  }

  /**
   * The places of one object, one object after another: a chain has many objects and few places, so
   * a place is kept with the round in which it was last seen.
   */
  private static final class Seen {
    private final Map<String, Place> places = new HashMap<>();
    private int round;
    private boolean empty = true;

    /** A place and when it was last seen. */
    private static final class Place {
      private int round;
    }

    void clear() {
      round++;
      empty = true;
    }

    boolean isEmpty() {
      return empty;
    }

    void add(Optional<String> name) {
      if (name.isPresent()) {
        Place place = places.get(name.get());
        if (place == null) {
          place = new Place();
          places.put(name.get(), place);
        }
        place.round = round;
        empty = false;
      }
    }

    boolean contains(Optional<String> name) {
      Place place = name.isPresent() ? places.get(name.get()) : null;
      return place != null && place.round == round;
    }
  }

  /** Where an object may be while its movements go by, one object after another. */
  private static final class Whereabouts {
    private final Reporter reporter;
    private final Seen places = new Seen();
    private @Nullable ChainEvent last;
    private boolean onTheWay;
    private boolean sentSomewhere;

    Whereabouts(Reporter reporter) {
      this.reporter = reporter;
    }

    /** Stops at the first event that is wrong: what follows says nothing new. */
    void check(TraceableObject object) {
      begin();
      for (Movement movement : object.movements()) {
        if (movement.event().place().isPresent() && !mayBe(movement)) {
          report(movement);
          return;
        }
        if (movement.role() == Role.PACKED || movement.role() == Role.UNPACKED) {
          return;
        }
        take(movement);
      }
      if (places.isEmpty()) {
        reporter.notApplicable();
      }
    }

    private void begin() {
      places.clear();
      last = null;
      onTheWay = false;
      sentSomewhere = false;
    }

    private boolean mayBe(Movement movement) {
      ChainEvent event = movement.event();
      return places.isEmpty()
          || movement.role().isOrigin()
          || movement.role() == Role.RECEIVED
          || places.contains(event.readPoint())
          || places.contains(event.location())
          || isOnTheMove(movement);
    }

    /** Arrives, passes by on its way, or is sent to where it is already. */
    private boolean isOnTheMove(Movement movement) {
      ChainEvent event = movement.event();
      return isStage(event, Stage.RECEIVING)
          || (onTheWay && isStage(event, Stage.SHIPPING))
          || (movement.role() == Role.SHIPPED && places.contains(event.to("location")));
    }

    private static boolean isStage(ChainEvent event, Stage stage) {
      return event.stage().orElse(null) == stage;
    }

    private void take(Movement movement) {
      ChainEvent event = movement.event();
      Optional<String> destination = event.to("location");
      boolean isSent =
          movement.role() == Role.SHIPPED
              || (movement.role() == Role.OBSERVED && isStage(event, Stage.SHIPPING));
      boolean isLot = movement.object().kind() == ObjectKind.LOT;
      boolean passes = onTheWay && isSent;
      if (!isLot && event.place().isPresent() && !passes) {
        places.clear();
        sentSomewhere = false;
      }
      places.add(event.readPoint());
      places.add(event.location());
      places.add(destination);
      sentSomewhere |= isSent && destination.isEmpty();
      onTheWay = isSent || (isLot && onTheWay);
      last = event;
    }

    private void report(Movement movement) {
      ChainEvent event = movement.event();
      FindingDraft draft = sentSomewhere ? reporter.undecided() : reporter.violated();
      if (last != null) {
        draft.at(last.event());
      }
      draft
          .lot(movement.object().identifier())
          .at(event.event())
          .with("place", event.place().orElse(""))
          .report();
    }
  }
}
