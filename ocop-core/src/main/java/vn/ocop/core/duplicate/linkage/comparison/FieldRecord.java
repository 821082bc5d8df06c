package vn.ocop.core.duplicate.linkage.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record of any shape: an identifier and named values.
 *
 * @param id the identifier
 * @param values the values by name, as written; one that is absent or blank is no evidence
 */
public record FieldRecord(String id, Map<String, String> values) {

  /**
   * Keeps an unmodifiable copy of the values in their order.
   *
   * @param id see the record
   * @param values see the record
   */
  public FieldRecord {
    Objects.requireNonNull(id, "id");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads one value, or several as one text.
   *
   * @param names the values' names
   * @return gives the values of a record that are filled, parted by spaces; null where none is
   */
  public static Function<FieldRecord, @Nullable String> reading(List<String> names) {
    List<String> kept = List.copyOf(names);
    return record -> record.joined(kept);
  }

  private @Nullable String joined(List<String> names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      String value = values.get(name);
      if (value != null && !value.isBlank()) {
        joined.append(joined.isEmpty() ? "" : " ").append(value.strip());
      }
    }
    return joined.isEmpty() ? null : joined.toString();
  }
}
