package vn.ocop.traceability.rule.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.internal.DataFile;

/** What a date of a lot says. */
enum DateMeaning {
  /** When it was made. */
  PRODUCTION,
  /** When it was harvested; the last day of several. */
  HARVEST,
  /** Up to when it may be used. */
  EXPIRY,
  /** Up to when it is best. */
  BEST_BEFORE;

  private static final Map<String, DateMeaning> BY_FIELD = load();

  /** The date of this meaning that an event gives to what it brings into being. */
  Optional<String> text(EpcisEvent event) {
    return text(event.getInstanceOrLotMasterData()).or(() -> text(event.getExtensions()));
  }

  /** The date of this meaning that an object is given where it begins. */
  Optional<String> text(TraceableObject object) {
    for (Movement movement : object.movements()) {
      Optional<String> text =
          movement.role().isOrigin() ? text(movement.event().event()) : Optional.empty();
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(Extensions extensions) {
    return extensions.fields().stream()
        .filter(field -> BY_FIELD.get(field.name().localName()) == this)
        .flatMap(field -> field.value().asText().stream())
        .findFirst();
  }

  private static Map<String, DateMeaning> load() {
    Map<String, DateMeaning> meanings = new HashMap<>();
    for (DataFile.Row row : DataFile.rows(DateMeaning.class, "date-fields.tsv")) {
      meanings.put(row.required(0), valueOf(row.required(1)));
    }
    return meanings;
  }
}
