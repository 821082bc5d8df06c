package vn.ocop.examples.desk.trace;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;

/** The nodes and edges of a picture, before they have places. */
final class ChainGraph {

  /** A box or a joint. */
  static final class Node {
    final String key;
    final boolean joint;
    final List<TraceableObject> objects = new ArrayList<>();
    final List<Transformation> transformations = new ArrayList<>();
    final List<Flow> in = new ArrayList<>();
    final List<Flow> out = new ArrayList<>();
    int layer;

    Node(String key, boolean joint) {
      this.key = key;
      this.joint = joint;
    }
  }

  /** A flow between two nodes; the mass is empty as soon as one of its parts is not known. */
  static final class Flow {
    final Node from;
    final Node to;
    final boolean packing;
    Optional<BigDecimal> kilograms = Optional.of(BigDecimal.ZERO);

    Flow(Node from, Node to, boolean packing) {
      this.from = from;
      this.to = to;
      this.packing = packing;
    }

    void add(Optional<BigDecimal> more) {
      kilograms = kilograms.flatMap(sum -> more.map(sum::add));
    }
  }

  private final boolean collapsed;
  private final boolean byKind;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Flow> flows = new LinkedHashMap<>();

  ChainGraph(Chain chain, int most) {
    this.collapsed = chain.objects().size() > most;
    this.byKind = collapsed && classes(chain) > most;
    chain.objects().forEach(object -> box(object).objects.add(object));
    chain.transformations().forEach(this::addTransformation);
    chain.events().stream()
        .flatMap(event -> event.movements(Role.PACKED).stream())
        .forEach(this::addPacking);
    layer();
  }

  boolean collapsed() {
    return collapsed;
  }

  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  List<Flow> flows() {
    return List.copyOf(flows.values());
  }

  private Node box(TraceableObject object) {
    String key = collapsed ? group(object) : "object " + object.index();
    return nodes.computeIfAbsent(key, name -> new Node(name, false));
  }

  private static long classes(Chain chain) {
    return chain.objects().stream().map(TraceableObject::productClass).distinct().count();
  }

  /** Lots of one class are one group; where even classes are too many, all of one kind are. */
  private String group(TraceableObject object) {
    boolean named = !byKind && object.kind() != ObjectKind.UNIT;
    return "group " + object.productClass().filter(any -> named).orElse(object.kind().name());
  }

  private void addTransformation(Transformation transformation) {
    List<Movement> outputs = transformation.outputs();
    String key =
        collapsed && !outputs.isEmpty()
            ? "making of " + box(outputs.get(0).object()).key
            : "transformation " + transformation.index();
    Node joint = nodes.computeIfAbsent(key, name -> new Node(name, true));
    joint.transformations.add(transformation);
    for (Movement input : transformation.inputs()) {
      flow(box(input.object()), joint, false).add(input.mass().inKilograms());
    }
    for (Movement output : outputs) {
      flow(joint, box(output.object()), false).add(output.mass().inKilograms());
    }
  }

  private void addPacking(Movement packed) {
    packed
        .event()
        .container()
        .map(this::box)
        .filter(unit -> unit != box(packed.object()))
        .ifPresent(unit -> flow(box(packed.object()), unit, true).add(packed.mass().inKilograms()));
  }

  private Flow flow(Node from, Node to, boolean packing) {
    return flows.computeIfAbsent(
        from.key + "\n" + to.key,
        key -> {
          Flow flow = new Flow(from, to, packing);
          from.out.add(flow);
          to.in.add(flow);
          return flow;
        });
  }

  /**
   * Gives each node the layer after the last of what leads to it; a ring is cut where it closes.
   */
  private void layer() {
    Map<Node, Integer> waitingFor = new LinkedHashMap<>();
    ArrayDeque<Node> ready = new ArrayDeque<>();
    for (Node node : nodes.values()) {
      waitingFor.put(node, node.in.size());
      if (node.in.isEmpty()) {
        ready.add(node);
      }
    }
    while (!waitingFor.isEmpty()) {
      Node node = ready.isEmpty() ? waitingFor.keySet().iterator().next() : ready.remove();
      if (waitingFor.remove(node) == null) {
        continue;
      }
      for (Flow flow : node.out) {
        Integer left = waitingFor.get(flow.to);
        if (left != null) {
          // Boxes stand on even layers and joints between them, so packing passes a layer over.
          int next = node.layer + (node.joint || flow.to.joint ? 1 : 2);
          flow.to.layer = Math.max(flow.to.layer, next);
          waitingFor.put(flow.to, left - 1);
          if (left == 1) {
            ready.add(flow.to);
          }
        }
      }
    }
  }
}
