package vn.ocop.traceability.rule.minimumdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.ExtensionValue.ListValue;
import vn.ocop.traceability.event.ExtensionValue.ObjectValue;

/**
 * The way to a field of an event or of its lots, by local names: {@code
 * vesselCatchInformationList}, then {@code vesselCatchInformation}, then {@code catchArea}.
 *
 * @param names the names from the outermost field inwards, at least one
 */
record FieldPath(List<String> names) {

  private static final String INWARDS = "/";

  /** The way of a table's word, whose names are parted by slashes. */
  static FieldPath of(String word) {
    return new FieldPath(List.of(word.split(INWARDS, -1)));
  }

  /** Whether the way leads to a field; through a list, in each of its items. */
  boolean leadsFrom(EpcisEvent event) {
    String outermost = names.get(0);
    Optional<ExtensionValue> start = event.getExtensions().get(outermost);
    return start
        .or(() -> event.getInstanceOrLotMasterData().get(outermost))
        .filter(this::leadsOn)
        .isPresent();
  }

  private boolean leadsOn(ExtensionValue outermost) {
    List<ExtensionValue> reached = List.of(outermost);
    for (String name : names.subList(1, names.size())) {
      List<ExtensionValue> next = new ArrayList<>();
      for (ExtensionValue value : reached) {
        for (ExtensionValue item : items(value)) {
          Optional<ExtensionValue> field = field(item, name);
          if (field.isEmpty()) {
            return false;
          }
          next.add(field.get());
        }
      }
      if (next.isEmpty()) {
        return false;
      }
      reached = next;
    }
    return true;
  }

  private static List<ExtensionValue> items(ExtensionValue value) {
    return value instanceof ListValue list ? list.values() : List.of(value);
  }

  private static Optional<ExtensionValue> field(ExtensionValue value, String name) {
    return value instanceof ObjectValue object ? object.fields().get(name) : Optional.empty();
  }
}
