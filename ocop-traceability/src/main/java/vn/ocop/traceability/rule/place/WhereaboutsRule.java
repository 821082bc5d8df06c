package vn.ocop.traceability.rule.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Things are where they were last, or where they were sent (rule P1). A lot may be in several
 * places once a part of it was sent; what is packed goes where its container goes.
 *
 * <p>Id {@code NOT_WHERE_IT_WAS}. Places are compared by their identifiers; an object whose events
 * tell no place, and one that was packed, is not looked at further.
 */
public final class WhereaboutsRule implements ChainRule {

  private static final int FEW = 8;

  /** The one object needed: the rule holds nothing. */
  public WhereaboutsRule() {}

  @Override
  public String id() {
    return "NOT_WHERE_IT_WAS";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.CLASS) {
        reporter.notApplicable();
      } else {
        check(object, reporter);
      }
    }
  }

  private static void check(TraceableObject object, Reporter reporter) {
    if (object.movements().size() < 2) {
      return;
    }
    Collection<String> places = new ArrayList<>(2);
    ChainEvent last = null;
    for (Movement movement : object.movements()) {
      ChainEvent event = movement.event();
      Optional<String> here = event.place();
      boolean moved = movement.role() == Role.RECEIVED || movement.role().isOrigin();
      boolean elsewhere = here.isPresent() && !moved && !places.contains(here.get());
      if (last != null && !places.isEmpty() && elsewhere) {
        reporter
            .violated()
            .lot(object.identifier())
            .at(last.event())
            .at(event.event())
            .with("place", here.get())
            .report();
        return;
      }
      places = with(places, here);
      places = with(places, event.location());
      places = with(places, event.to("location"));
      last = event;
      if (movement.role() == Role.PACKED || movement.role() == Role.UNPACKED) {
        return;
      }
    }
  }

  /** Most objects are at few places, which a list tells more quickly than a set. */
  private static Collection<String> with(Collection<String> places, Optional<String> place) {
    if (place.isEmpty() || places.contains(place.get())) {
      return places;
    }
    Collection<String> more = places.size() == FEW ? new HashSet<>(places) : places;
    more.add(place.get());
    return more;
  }
}
