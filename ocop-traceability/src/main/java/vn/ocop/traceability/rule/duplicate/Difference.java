package vn.ocop.traceability.rule.duplicate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.EventFields;

/** Names the fields in which two events differ. */
final class Difference {

  private Difference() {}

  /** The names of the differing fields in the standard's order, parted by commas. */
  static String between(EpcisEvent a, EpcisEvent b) {
    if (a.getType() != b.getType()) {
      return "type";
    }
    Map<String, Object> one = fields(a);
    Map<String, Object> other = fields(b);
    String names =
        one.keySet().stream()
            .filter(field -> !Objects.equals(one.get(field), other.get(field)))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "?" : names;
  }

  private static Map<String, Object> fields(EpcisEvent event) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("eventTime", event.instant());
    fields.put("eventTimeZoneOffset", event.getEventTimeZoneOffset());
    fields.put("parentID", event.getParent());
    fields.put("inputEPCList", event.inputObjects());
    fields.put("inputQuantityList", event.inputAmounts());
    fields.put(EventFields.objects(event.getType()).substring(1), event.objects());
    fields.put(EventFields.amounts(event.getType()).substring(1), event.amounts());
    fields.put("action", event.getAction());
    fields.put("bizStep", event.getBusinessStep());
    fields.put("disposition", event.getDisposition());
    fields.put("persistentDisposition", event.getPersistentDisposition());
    fields.put("readPoint", event.getReadPoint());
    fields.put("bizLocation", event.getBusinessLocation());
    fields.put("bizTransactionList", event.getBusinessTransactions());
    fields.put("sourceList", event.getSources());
    fields.put("destinationList", event.getDestinations());
    fields.put("sensorElementList", event.getSensorElements());
    fields.put("ilmd", event.getInstanceOrLotMasterData());
    fields.put("certificationInfo", event.getCertificationInfo());
    fields.put("extensions", event.getExtensions());
    return fields;
  }
}
