package vn.ocop.traceability.testing.fault;

import static vn.ocop.traceability.testing.fault.EventEdits.sighting;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.testing.RandomChain;
import vn.ocop.traceability.testing.TestEvents;

/** Faults in the form of a document or an event, and in its words. */
final class StructureFaults {

  private static final String ACTION = "\"action\":\"OBSERVE\",";

  private StructureFaults() {}

  /** A document begins with a byte order mark. */
  static void malformedDocument(RandomChain chain, Submission submission) {
    submission.passThroughDocument(text -> "\uFEFF" + text);
  }

  /** A sighting does not say what was done: it is not read, and the chain goes without it. */
  static void fieldMissing(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission));
    submission.passThroughDocument(text -> withoutLast(text, ACTION));
  }

  private static String withoutLast(String text, String part) {
    int at = text.lastIndexOf(part);
    return text.substring(0, at) + text.substring(at + part.length());
  }

  /** A report of a sensor does not say what it measured. */
  static void measuredWhat(RandomChain chain, Submission submission) {
    SensorReport report = SensorReport.builder().value(BigDecimal.ONE).build();
    submission.add(
        sighting(chain, submission)
            .withSensorElements(
                new SensorElement(Optional.empty(), List.of(report), Extensions.none())));
  }

  /** A sighting has the data of a lot that begins. */
  static void fieldNotAllowed(RandomChain chain, Submission submission) {
    submission.add(
        sighting(chain, submission)
            .withInstanceOrLotMasterData(TestEvents.lotData("countryOfOrigin", "VN")));
  }

  /** The mass of a sighting is a text. */
  static void wrongType(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission, "77.5"));
    submission.passThroughDocument(text -> text.replace(":77.5", ":\"77.5\""));
  }

  /** The offset of a sighting has no two digits. */
  static void offsetMalformed(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission).withEventTimeZoneOffset("+7:00"));
  }

  /** The offset of a sighting is that of another country. */
  static void offsetDisagrees(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission).withEventTimeZoneOffset("+08:00"));
  }

  /** A sighting was recorded an hour before. */
  static void recordedEarly(RandomChain chain, Submission submission) {
    OffsetDateTime early = submission.dayAfter().minusHours(1);
    submission.add(sighting(chain, submission).withRecordTime(early));
  }

  /** A sighting is of a day after now. */
  static void inFuture(RandomChain chain, Submission submission) {
    OffsetDateTime tomorrow = TestEvents.at(Submission.CLOCK).plusDays(1);
    submission.add(sighting(chain, submission).withEventTime(tomorrow));
  }

  /** A sighting has a field of nobody's. */
  static void withoutNamespace(RandomChain chain, Submission submission) {
    submission.add(
        sighting(chain, submission)
            .withExtensions(
                new Extensions(
                    List.of(
                        new Extensions.Field(
                            ExtensionName.plain("weather"),
                            new ExtensionValue.TextValue("rain"))))));
  }

  /** A sighting has a step that is misspelt. */
  static void unknownTerm(RandomChain chain, Submission submission) {
    submission.add(sighting(chain, submission).withBusinessStep(TestEvents.step("stroing")));
  }

  /** What is stored is said to be encoded. */
  static void stepDoesNotFit(RandomChain chain, Submission submission) {
    submission.add(
        sighting(chain, submission)
            .withDisposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "encoded")));
  }

  /** A unit is no code. */
  static void unknownUnit(RandomChain chain, Submission submission) {
    EpcisEvent seen =
        sighting(chain, submission)
            .withQuantities(QuantityElement.of(chain.leaf(0, 0), "1", "kilogram"));
    submission.add(seen);
  }
}
