package vn.ocop.traceability.rule.recall;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.Reporter;

/** Units of unknown content, told together in one finding that names the first. */
final class UnknownContents {

  private final Map<TraceableObject, ChainEvent> units = new LinkedHashMap<>();

  /** Takes a unit; named twice, it counts once. */
  void add(TraceableObject unit, ChainEvent event) {
    units.putIfAbsent(unit, event);
  }

  void remove(TraceableObject unit) {
    units.remove(unit);
  }

  /** Tells that nothing can be said of them; nothing where there is none. */
  void report(Reporter reporter, String variant) {
    if (units.isEmpty()) {
      return;
    }
    Map.Entry<TraceableObject, ChainEvent> first = units.entrySet().iterator().next();
    reporter
        .undecided(variant)
        .lot(first.getKey().identifier())
        .at(first.getValue().event())
        .figure("units", units.size())
        .report();
  }
}
