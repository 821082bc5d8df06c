package vn.ocop.traceability.epcis.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.ocop.traceability.event.EventType;

/** Which fields each kind of event has, from the data file. */
final class EventFields {

  private static final Set<String> ALL = new LinkedHashSet<>();
  private static final Map<EventType, Set<String>> ALLOWED = new EnumMap<>(EventType.class);
  private static final Map<EventType, List<String>> REQUIRED = new EnumMap<>(EventType.class);

  static {
    List<EventType> columns =
        List.of(
            EventType.OBJECT,
            EventType.AGGREGATION,
            EventType.TRANSACTION,
            EventType.TRANSFORMATION,
            EventType.ASSOCIATION);
    for (List<String> row : DataFile.rows("event-fields.tsv")) {
      ALL.add(row.get(0));
      for (int i = 0; i < columns.size(); i++) {
        String mark = row.get(i + 1);
        if (!mark.equals("-")) {
          ALLOWED.computeIfAbsent(columns.get(i), t -> new LinkedHashSet<>()).add(row.get(0));
        }
        if (mark.equals("r")) {
          REQUIRED.computeIfAbsent(columns.get(i), t -> new ArrayList<>()).add(row.get(0));
        }
      }
    }
  }

  private EventFields() {}

  /** Every field that some kind of event has. */
  static Set<String> all() {
    return ALL;
  }

  static boolean allowed(EventType type, String field) {
    return Objects.requireNonNull(ALLOWED.get(type)).contains(field);
  }

  static List<String> required(EventType type) {
    return Objects.requireNonNull(REQUIRED.get(type));
  }
}
