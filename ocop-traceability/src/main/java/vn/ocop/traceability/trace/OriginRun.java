package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.trace.Sources.Source;

/** One trace to the origins of a lot. */
final class OriginRun {

  private static final int MOST_DIGITS = 60;

  /** An object or a transformation on the way, and the parts of the lot that came to it. */
  private static final class Node {
    final TraceableObject object;
    final List<Source> sources;
    int waitingFor;
    boolean done;
    BigInteger parts = BigInteger.ZERO;

    Node(TraceableObject object, List<Source> sources) {
      this.object = object;
      this.sources = sources;
    }
  }

  private final Sources sources;
  private final int most;
  private final TraceableObject lot;
  // Objects by themselves, transformations by their numbers.
  private final Map<Object, Node> nodes = new LinkedHashMap<>();
  private final List<OriginPart> parts = new ArrayList<>();

  OriginRun(Sources sources, int most, TraceableObject lot) {
    this.sources = sources;
    this.most = most;
    this.lot = lot;
  }

  Origin origin() {
    Node start = new Node(lot, sources.of(lot));
    nodes.put(lot, start);
    reach(start);
    start.parts = Origin.WHOLE;
    ArrayDeque<Node> ready = new ArrayDeque<>(List.of(start));
    while (!ready.isEmpty()) {
      Node node = ready.remove();
      node.done = true;
      handOver(node);
      for (Source source : node.sources) {
        Node next = next(source);
        if (next != null && --next.waitingFor == 0 && !next.done) {
          ready.add(next);
        }
      }
    }
    nodes.values().stream()
        .filter(node -> !node.done)
        .forEach(node -> end(OriginKind.RING, "", node.object, node.parts));
    return new Origin(lot, kilograms(start), parts);
  }

  /** Finds everything behind the lot and counts for each how many will hand over to it. */
  private void reach(Node start) {
    ArrayDeque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Node node = open.remove();
      for (Source source : node.sources) {
        Node next = next(source);
        if (next == null && source.beginning() == null && nodes.size() < most) {
          next = add(node, source);
          open.add(next);
        }
        if (next != null) {
          next.waitingFor++;
        }
      }
    }
  }

  private Node add(Node from, Source source) {
    TraceableObject object = source.object();
    Transformation transformation = source.transformation();
    Node node;
    if (object != null) {
      node = new Node(object, sources.of(object));
      nodes.put(object, node);
    } else if (transformation != null) {
      node = new Node(from.object, sources.of(transformation));
      nodes.put(transformation.index(), node);
    } else {
      throw new IllegalStateException("a source without anything behind it");
    }
    return node;
  }

  /** The node behind a source; null for a beginning and behind the limit. */
  private @Nullable Node next(Source source) {
    Transformation transformation = source.transformation();
    if (transformation != null) {
      return nodes.get(transformation.index());
    }
    return source.object() == null ? null : nodes.get(source.object());
  }

  private void handOver(Node node) {
    if (node.parts.signum() == 0) {
      return;
    }
    if (node.sources.isEmpty()) {
      Optional<String> supplier = sources.outside(node.object);
      OriginKind kind = supplier.isPresent() ? OriginKind.OUTSIDE : OriginKind.NO_BEGINNING;
      end(kind, supplier.orElse(""), node.object, node.parts);
      return;
    }
    Optional<List<BigInteger>> weights = weights(node.sources);
    if (weights.isEmpty()) {
      end(OriginKind.NO_MASS, "", node.object, node.parts);
      return;
    }
    List<BigInteger> shares = Apportionment.units(node.parts, weights.get());
    for (int i = 0; i < shares.size(); i++) {
      give(node, node.sources.get(i), shares.get(i));
    }
  }

  private void give(Node node, Source source, BigInteger share) {
    ChainEvent beginning = source.beginning();
    if (share.signum() == 0) {
      return;
    }
    if (beginning != null) {
      parts.add(sources.part(node.object, beginning, share));
      return;
    }
    Node next = next(source);
    if (next == null) {
      end(OriginKind.TRUNCATED, "", node.object, share);
    } else if (next.done) {
      end(OriginKind.RING, "", next.object, share);
    } else {
      next.parts = next.parts.add(share);
    }
  }

  private void end(OriginKind kind, String name, TraceableObject object, BigInteger share) {
    if (share.signum() > 0) {
      parts.add(new OriginPart(kind, name, object, Optional.empty(), share));
    }
  }

  /** Masses as whole numbers of one unit; a single source needs none. */
  private static Optional<List<BigInteger>> weights(List<Source> sources) {
    if (sources.size() == 1) {
      return Optional.of(List.of(BigInteger.ONE));
    }
    int scale = 0;
    List<BigDecimal> masses = new ArrayList<>();
    for (Source source : sources) {
      BigDecimal mass = source.kilograms();
      if (mass == null || mass.signum() < 0 || Math.abs((long) mass.scale()) > MOST_DIGITS) {
        return Optional.empty();
      }
      masses.add(mass);
      scale = Math.max(scale, mass.scale());
    }
    int common = scale;
    List<BigInteger> weights =
        masses.stream().map(mass -> mass.setScale(common).unscaledValue()).toList();
    boolean some = weights.stream().anyMatch(weight -> weight.signum() > 0);
    return some ? Optional.of(weights) : Optional.empty();
  }

  private static Optional<BigDecimal> kilograms(Node start) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Source source : start.sources) {
      if (source.kilograms() == null) {
        return Optional.empty();
      }
      sum = sum.add(source.kilograms());
    }
    return sum.signum() > 0 ? Optional.of(sum) : Optional.empty();
  }
}
