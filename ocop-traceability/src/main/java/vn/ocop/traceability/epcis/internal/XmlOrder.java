package vn.ocop.traceability.epcis.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.traceability.epcis.EpcisCode;

/** The order that the schema gives the elements of an event, from the data file. */
final class XmlOrder {

  private static final Map<String, List<String>> ORDER = order();

  private XmlOrder() {}

  /** Reports the first element that stands behind one it should stand before. */
  static void check(XmlElement event, Report report, At at) {
    List<String> order = ORDER.getOrDefault(event.local(), List.of());
    int last = -1;
    String lastName = "";
    for (XmlElement child : event.children()) {
      int place = child.isStandard() ? order.indexOf(child.local()) : -1;
      if (place >= 0 && place < last) {
        report.kept(
            EpcisCode.ELEMENT_ORDER,
            at.field(child.local()),
            "field",
            child.local(),
            "after",
            lastName);
        return;
      }
      if (place >= 0) {
        last = place;
        lastName = child.local();
      }
    }
  }

  private static Map<String, List<String>> order() {
    Map<String, List<String>> order = new HashMap<>();
    DataFile.rows("element-order.tsv")
        .forEach(row -> order.put(row.get(0), Arrays.asList(row.get(1).split(" "))));
    return Map.copyOf(order);
  }
}
