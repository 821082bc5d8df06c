package vn.ocop.traceability.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;

/** Finds what was made on the line of a suspect transformation, at its time or shortly after. */
final class SharedLine {

  private static final Comparator<Transformation> BY_START =
      Comparator.comparing(SharedLine::start).thenComparing(Transformation::index);

  private final Map<String, List<Transformation>> byPlace = new HashMap<>();
  private final Chain chain;
  private final Duration after;

  SharedLine(Chain chain, Duration after) {
    this.chain = chain;
    this.after = after;
    for (Transformation transformation : chain.transformations()) {
      place(transformation)
          .ifPresent(p -> byPlace.computeIfAbsent(p, any -> new ArrayList<>()).add(transformation));
    }
    byPlace.values().forEach(list -> list.sort(BY_START));
  }

  /**
   * What the neighbours of suspect transformations made; each neighbour is looked at once. A kill
   * step leaves nothing on its line, and takes nothing up.
   */
  Set<TraceableObject> touched(BitSet transformations, BitSet killSteps) {
    BitSet suspect = (BitSet) transformations.clone();
    suspect.andNot(killSteps);
    BitSet near = new BitSet();
    byPlace.values().forEach(line -> mark(line, suspect, near));
    near.andNot(killSteps);
    Set<TraceableObject> touched = new LinkedHashSet<>();
    near.stream()
        .mapToObj(chain.transformations()::get)
        .flatMap(transformation -> transformation.outputs().stream())
        .map(Movement::object)
        .forEach(touched::add);
    return touched;
  }

  /** One pass over a line in the order of starts: the latest end of a suspect one reaches on. */
  private void mark(List<Transformation> line, BitSet suspect, BitSet near) {
    Instant until = Instant.MIN;
    for (Transformation transformation : line) {
      if (!start(transformation).isAfter(until)) {
        near.set(transformation.index());
      }
      if (suspect.get(transformation.index())) {
        Instant end = transformation.last().instant().plus(after);
        until = end.isAfter(until) ? end : until;
      }
    }
    markRunning(line, suspect, near);
  }

  /** Those that began before a suspect one and were still running when it began. */
  private static void markRunning(List<Transformation> line, BitSet suspect, BitSet near) {
    Instant next = Instant.MAX;
    for (int i = line.size() - 1; i >= 0; i--) {
      Transformation transformation = line.get(i);
      if (!transformation.last().instant().isBefore(next)) {
        near.set(transformation.index());
      }
      if (suspect.get(transformation.index())) {
        next = start(transformation);
      }
    }
  }

  private static Optional<String> place(Transformation transformation) {
    return transformation.last().place();
  }

  private static Instant start(Transformation transformation) {
    return transformation.events().get(0).instant();
  }
}
