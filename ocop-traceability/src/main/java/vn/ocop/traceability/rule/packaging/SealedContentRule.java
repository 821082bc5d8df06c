package vn.ocop.traceability.rule.packaging;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * What is in a closed container stays in it: a piece is not used up, sold, destroyed or sent away
 * by itself between packing and unpacking; what happens to the container happens to its content
 * (GS1 Global Traceability Standard).
 *
 * <p>Id {@code SEALED_CONTENT_CHANGED}. Only single pieces and units are looked at: a lot may be
 * partly inside.
 */
public final class SealedContentRule implements ChainRule {

  private static final Set<Role> ALONE =
      EnumSet.of(Role.CONSUMED, Role.SOLD, Role.ENDED, Role.SHIPPED, Role.RECEIVED);

  /** The one object needed: the rule holds nothing. */
  public SealedContentRule() {}

  @Override
  public String id() {
    return "SEALED_CONTENT_CHANGED";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    if (chain.events(Role.PACKED).isEmpty()) {
      return;
    }
    RunningContents contents = new RunningContents();
    Map<TraceableObject, ChainEvent> packings = new HashMap<>();
    for (ChainEvent event : chain.events()) {
      for (Movement movement : event.movements()) {
        if (movement.amount().isEmpty()) {
          check(movement, packings.get(movement.object()), contents, reporter);
          if (movement.role() == Role.PACKED) {
            packings.put(movement.object(), event);
          }
        }
      }
      contents.apply(event);
    }
  }

  private static void check(
      Movement movement, @Nullable ChainEvent packed, RunningContents contents, Reporter reporter) {
    if (packed == null || !ALONE.contains(movement.role())) {
      return;
    }
    TraceableObject container = packed.container().orElse(null);
    ChainEvent event = movement.event();
    if (container == null) {
      return;
    }
    boolean inside = contents.holds(container, movement.object());
    if (inside && !container.isNamedBy(event)) {
      reporter
          .violated()
          .at(packed.event())
          .at(event.event())
          .lot(movement.object().identifier())
          .with("container", container)
          .with("step", event.event().getBusinessStep().map(Object::toString).orElse("–"))
          .report();
    }
  }
}
