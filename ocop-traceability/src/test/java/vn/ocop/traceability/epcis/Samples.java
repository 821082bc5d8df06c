package vn.ocop.traceability.epcis;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** Small documents for the tests of this package. */
final class Samples {

  static final String CONTEXT =
      """
      "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
                   {"farm": "https://farm.example.org/terms/"}]""";

  private Samples() {}

  /** A harvest of tea, with further fields. */
  static String harvest(String more) {
    return """
        {"type": "ObjectEvent", "action": "ADD", "bizStep": "commissioning",
         "eventTime": "2026-09-01T07:30:00+07:00", "eventTimeZoneOffset": "+07:00",
         "quantityList": [{"epcClass": "https://id.gs1.org/01/08935000000011/10/L1",
                           "quantity": 120.50, "uom": "KGM"}]%s}"""
        .formatted(more.isEmpty() ? "" : ", " + more);
  }

  /** A document of events. */
  static String document(String... events) {
    return """
        {%s, "type": "EPCISDocument", "schemaVersion": "2.0",
         "creationDate": "2026-09-02T00:00:00Z",
         "epcisBody": {"eventList": [%s]}}"""
        .formatted(CONTEXT, String.join(",\n", events));
  }

  static EpcisDocument read(String text) {
    return EpcisReader.standard().read(text);
  }

  static EpcisDocument read(String text, Acceptance acceptance) {
    return EpcisReader.of(ReadPolicy.standard().with(acceptance)).read(text);
  }

  static Set<String> codes(EpcisDocument document) {
    return document.findings().stream()
        .map(Finding::code)
        .map(code -> code.name())
        .collect(Collectors.toSet());
  }

  /** Code and place of every finding. */
  static String found(EpcisDocument document) {
    return document.findings().stream()
        .map(
            finding ->
                finding.code().name()
                    + finding
                        .where()
                        .get(Where.Kind.POINTER)
                        .map(pointer -> " " + pointer)
                        .orElse(""))
        .collect(Collectors.joining("; "));
  }

  static String message(EpcisDocument document, String language) {
    return document.findings().get(0).message(new Locale(language));
  }
}
