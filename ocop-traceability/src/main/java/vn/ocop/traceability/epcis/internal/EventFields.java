package vn.ocop.traceability.epcis.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.EventType;

/** Which fields each kind of event has, from the data file. */
final class EventFields {

  private static final List<EventType> COLUMNS =
      List.of(
          EventType.OBJECT,
          EventType.AGGREGATION,
          EventType.TRANSACTION,
          EventType.TRANSFORMATION,
          EventType.ASSOCIATION);
  private static final Map<String, Field> BY_NAME = new HashMap<>();
  private static final List<Field> ALL =
      DataFile.rows("event-fields.tsv").stream().map(EventFields::field).toList();
  private static final List<String> NAMES = ALL.stream().map(Field::name).toList();

  /**
   * A field of the standard.
   *
   * @param bit its place in a set of fields
   * @param allowed the kinds of event that may have it
   * @param required the kinds of event that must have it
   */
  record Field(String name, long bit, Set<EventType> allowed, Set<EventType> required) {}

  private EventFields() {}

  private static Field field(List<String> row) {
    Set<EventType> allowed = EnumSet.noneOf(EventType.class);
    Set<EventType> required = EnumSet.noneOf(EventType.class);
    for (int i = 0; i < COLUMNS.size(); i++) {
      String mark = row.get(i + 1);
      if (!mark.equals("-")) {
        allowed.add(COLUMNS.get(i));
      }
      if (mark.equals("r")) {
        required.add(COLUMNS.get(i));
      }
    }
    Field field = new Field(row.get(0), 1L << BY_NAME.size(), allowed, required);
    BY_NAME.put(field.name(), field);
    return field;
  }

  /** The field with a name, or null where the standard has none. */
  static @Nullable Field named(String name) {
    return BY_NAME.get(name);
  }

  /** Every field that some kind of event has. */
  static List<Field> all() {
    return ALL;
  }

  /** The names of all fields. */
  static List<String> names() {
    return NAMES;
  }
}
