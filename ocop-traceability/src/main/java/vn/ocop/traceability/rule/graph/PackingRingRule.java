package vn.ocop.traceability.rule.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * No container is inside itself (rule G2): at every instant containers form a forest. That a thing
 * is packed twice is for the rules on packaging.
 *
 * <p>Id {@code PACKED_IN_ITSELF}; parameter {@code depth}, how far the containers around a thing
 * are followed where the packing of all times together holds a ring.
 */
public final class PackingRingRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public PackingRingRule() {}

  @Override
  public String id() {
    return "PACKED_IN_ITSELF";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    if (chain.events(Role.PACKED).isEmpty()) {
      return;
    }
    boolean[] suspect = suspects(chain);
    int depth = context.count("depth");
    Map<TraceableObject, TraceableObject> parents = new HashMap<>();
    for (ChainEvent event : chain.events(Role.CONTAINER)) {
      TraceableObject container = event.container().orElseThrow();
      if (!suspect[container.index()]) {
        continue;
      }
      for (Movement movement : event.movements()) {
        TraceableObject child = movement.object();
        if (movement.role() == Role.PACKED && suspect[child.index()]) {
          put(child, container, parents, depth, event, reporter);
        } else if (movement.role() == Role.UNPACKED) {
          parents.remove(child, container);
        }
      }
      boolean out = event.event().getAction().equals(Optional.of(Action.DELETE));
      if (out && event.movements().size() == 1) {
        parents.values().removeIf(parent -> parent == container);
      }
    }
  }

  /**
   * Whether an object lies on a ring of containers, all times together. Nothing else can ever be
   * inside itself, and usually there is no such object.
   */
  private static boolean[] suspects(Chain chain) {
    Edges edges = new Edges(chain.objects().size());
    for (ChainEvent event : chain.events(Role.PACKED)) {
      event
          .container()
          .ifPresent(
              container -> {
                for (Movement packed : event.movements(Role.PACKED)) {
                  edges.add(packed.object().index(), container.index());
                }
              });
    }
    boolean[] suspect = new boolean[chain.objects().size()];
    Components.withRings(edges.toArray())
        .forEach(component -> Arrays.stream(component).forEach(node -> suspect[node] = true));
    return suspect;
  }

  private static void put(
      TraceableObject child,
      TraceableObject container,
      Map<TraceableObject, TraceableObject> parents,
      int depth,
      ChainEvent event,
      Reporter reporter) {
    TraceableObject around = container;
    int steps = 0;
    while (around != null && around != child && steps < depth) {
      around = parents.get(around);
      steps++;
    }
    if (around == child) {
      reporter
          .violated()
          .at(event.event())
          .lot(child.identifier())
          .lot(container.identifier())
          .figure("containers", steps + 1L)
          .report();
    } else if (around != null) {
      reporter.undecided().at(event.event()).lot(child.identifier()).report();
    } else {
      parents.put(child, container);
    }
  }
}
