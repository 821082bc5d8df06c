package vn.ocop.traceability.epcis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.event.EpcisEvent;

/** Finds event identifiers that stand twice in one document. */
final class RepeatedIds {

  private RepeatedIds() {}

  static List<Finding> in(List<EpcisEvent> events) {
    Map<String, EpcisEvent> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (EpcisEvent event : events) {
      event
          .getEventId()
          .ifPresent(
              id -> {
                EpcisEvent earlier = first.putIfAbsent(id, event);
                if (earlier != null) {
                  findings.add(
                      Finding.of(EpcisCode.REPEATED_EVENT_ID, event.getSource().where())
                          .with("id", id)
                          .with("first", earlier.getSource().where()));
                }
              });
    }
    return findings;
  }
}
