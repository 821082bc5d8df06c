package vn.ocop.traceability.rule.duplicate;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Sample;

/** Shipments of tea that repeat, contradict and correct each other. */
final class Copies {

  private Copies() {}

  static ObjectEvent shipment(String id, String kilograms) {
    return Sample.object(id, "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
        .addQuantities(QuantityElement.of(Sample.TEA_L1, kilograms, "KGM"))
        .build();
  }

  /** A shipment declared wrong. */
  static ObjectEvent wrong(String id, String kilograms, String reason, String... correctives) {
    return ObjectEvent.builder()
        .from(shipment(id, kilograms))
        .errorDeclaration(
            new ErrorDeclaration(
                OffsetDateTime.parse("2026-09-02T08:00:00+07:00"),
                Optional.of(VocabularyTerm.of(Vocabulary.ERROR_REASON, reason)),
                List.of(correctives),
                Extensions.none()))
        .build();
  }

  static Capture of(EpcisEvent... events) {
    return Capture.of(List.of(events));
  }

  /** The same events in another order. */
  static Capture shuffled(Capture capture, long seed) {
    List<EpcisEvent> events = new ArrayList<>(capture.events());
    Collections.shuffle(events, new Random(seed));
    return Capture.of(events);
  }
}
