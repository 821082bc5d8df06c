package vn.ocop.traceability.rule;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.traceability.epcis.Acceptance;
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.epcis.ReadPolicy;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.AggregationEvent;
import vn.ocop.traceability.event.ImmutableAggregationEvent;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

/** Small events and documents of a tea cooperative, for tests of rules. */
public final class Sample {

  /** Two lots of tea, and the ends of the number range of one product. */
  public static final String TEA_L1 = "https://id.gs1.org/01/08935000000014/10/L1";

  public static final String TEA_L2 = "https://id.gs1.org/01/08935000000014/10/L2";

  private Sample() {}

  /** An object event that still lacks its objects. */
  public static ImmutableObjectEvent.Builder object(
      String id, String time, Action action, String step) {
    return ObjectEvent.builder()
        .eventId(id)
        .eventTime(OffsetDateTime.parse(time))
        .eventTimeZoneOffset("+07:00")
        .action(action)
        .businessStep(step(step));
  }

  /** A transformation that still lacks its inputs and outputs. */
  public static ImmutableTransformationEvent.Builder transformation(String id, String time) {
    return TransformationEvent.builder()
        .eventId(id)
        .eventTime(OffsetDateTime.parse(time))
        .eventTimeZoneOffset("+07:00")
        .businessStep(step("commissioning"));
  }

  /** An aggregation that still lacks parent and children. */
  public static ImmutableAggregationEvent.Builder aggregation(
      String id, String time, Action action, String step) {
    return AggregationEvent.builder()
        .eventId(id)
        .eventTime(OffsetDateTime.parse(time))
        .eventTimeZoneOffset("+07:00")
        .action(action)
        .businessStep(step(step));
  }

  public static VocabularyTerm step(String step) {
    return VocabularyTerm.of(Vocabulary.BUSINESS_STEP, step);
  }

  public static VocabularyTerm disposition(String disposition) {
    return VocabularyTerm.of(Vocabulary.DISPOSITION, disposition);
  }

  /** What reading a document gives, as much as can be read. */
  public static Capture read(String document) {
    return Capture.of(
        EpcisReader.of(ReadPolicy.standard().with(Acceptance.ACCEPT_READABLE)).read(document));
  }

  /** A document of events with the standard context. */
  public static String document(String... events) {
    return """
    {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
                  {"farm": "https://farm.example.org/terms/"}],
     "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-09-02T00:00:00Z",
     "epcisBody": {"eventList": [%s]}}\
    """
        .formatted(String.join(",\n", events));
  }

  /** An object event of a document, with further fields. */
  public static String event(String more) {
    return """
    {"type": "ObjectEvent", "action": "ADD", "bizStep": "commissioning",
     "eventTime": "2026-09-01T07:30:00+07:00", "eventTimeZoneOffset": "+07:00",
     "quantityList": [{"epcClass": "https://id.gs1.org/01/08935000000014/10/L1",
                       "quantity": 120.50, "uom": "KGM"}]%s}\
    """
        .formatted(more.isEmpty() ? "" : ", " + more);
  }

  /** The ids of findings, with their verdicts, in order. */
  public static String told(List<RuleFinding> findings) {
    return findings.stream()
        .map(finding -> finding.id() + " " + finding.verdict())
        .collect(Collectors.joining(", "));
  }
}
