package vn.ocop.traceability.rule.duplicate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.CaptureRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Corrections, and corrections of corrections, come to an end: no event corrects itself by way of
 * others (EPCIS 2.0, section 7.4.1.2).
 *
 * <p>Id {@code CORRECTION_RING}.
 */
public final class CorrectionCycleRule implements CaptureRule {

  /** The one object needed: the rule holds nothing. */
  public CorrectionCycleRule() {}

  @Override
  public String id() {
    return "CORRECTION_RING";
  }

  @Override
  public void check(Capture capture, RuleContext context, Reporter reporter) {
    Map<String, Set<String>> corrections = new TreeMap<>();
    Map<String, EpcisEvent> declarations = new TreeMap<>();
    for (EpcisEvent event : capture.events()) {
      if (SharedIds.isDeclaration(event) && event.getEventId().isPresent()) {
        String id = event.getEventId().get();
        declarations.putIfAbsent(id, event);
        corrections
            .computeIfAbsent(id, i -> new TreeSet<>())
            .addAll(event.getErrorDeclaration().orElseThrow().correctiveEventIds());
      }
    }
    corrections.values().forEach(ids -> ids.retainAll(declarations.keySet()));
    Set<String> done = new HashSet<>();
    for (String start : corrections.keySet()) {
      List<String> ring = ring(start, corrections, done);
      if (!ring.isEmpty()) {
        var draft = reporter.violated().with("ring", String.join(" → ", ring));
        ring.forEach(
            id -> draft.at(Objects.requireNonNull(declarations.get(id)), "/errorDeclaration"));
        draft.figure("events", ring.size()).report();
      }
    }
  }

  /**
   * A ring that can be reached from an event and was not found before; empty where there is none.
   */
  private static List<String> ring(
      String start, Map<String, Set<String>> corrections, Set<String> done) {
    Set<String> path = new LinkedHashSet<>();
    Deque<Step> open = new ArrayDeque<>();
    List<String> ring = List.of();
    open.push(new Step("", List.of(start).iterator()));
    while (!open.isEmpty()) {
      Step step = open.element();
      if (!step.next().hasNext()) {
        open.pop();
        path.remove(step.id());
        done.add(step.id());
        continue;
      }
      String id = step.next().next();
      if (path.contains(id)) {
        ring =
            ring.isEmpty() ? path.stream().dropWhile(before -> !before.equals(id)).toList() : ring;
      } else if (!done.contains(id)) {
        path.add(id);
        open.push(new Step(id, corrections.getOrDefault(id, Set.of()).iterator()));
      }
    }
    return ring;
  }

  /** An event on the way, and the corrections of it that are still to be followed. */
  private record Step(String id, Iterator<String> next) {}
}
