package vn.ocop.traceability.gs1.identity;

import java.util.List;
import vn.ocop.traceability.gs1.element.Element;

/** Which of the qualifiers behind a key name the thing, and which only say more about it. */
final class NamingQualifiers {

  /** The narrowest first: serial, third-party serial, lot, variant. */
  private static final List<String> OF_TRADE_ITEMS = List.of("21", "235", "10", "22");

  private NamingQualifiers() {}

  static List<Element> of(Element key, List<Element> qualifiers) {
    if (qualifiers.isEmpty()) {
      return List.of();
    }
    switch (key.code()) {
      case "01", "8006" -> {
        for (String code : OF_TRADE_ITEMS) {
          for (Element qualifier : qualifiers) {
            if (qualifier.code().equals(code)) {
              return List.of(qualifier);
            }
          }
        }
        return List.of();
      }
      case "414" -> {
        return qualifiers.stream()
            .filter(qualifier -> !(qualifier.code().equals("254") && qualifier.value().equals("0")))
            .toList();
      }
      default -> {
        return List.copyOf(qualifiers);
      }
    }
  }
}
