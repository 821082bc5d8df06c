package vn.ocop.traceability.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.internal.DataFile;

/** What a date of a lot says. */
public enum DateMeaning {
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

  /** The meaning of a field; empty where it holds no date. */
  static Optional<DateMeaning> of(Extensions.Field field) {
    return Optional.ofNullable(BY_FIELD.get(field.name().localName()));
  }

  private Optional<String> text(Extensions extensions) {
    if (extensions.isEmpty()) {
      return Optional.empty();
    }
    for (Extensions.Field field : extensions.fields()) {
      if (BY_FIELD.get(field.name().localName()) == this && field.value().asText().isPresent()) {
        return field.value().asText();
      }
    }
    return Optional.empty();
  }

  private static Map<String, DateMeaning> load() {
    Map<String, DateMeaning> meanings = new HashMap<>();
    for (DataFile.Row row : DataFile.rows(DateMeaning.class, "date-fields.tsv")) {
      meanings.put(row.required(0), valueOf(row.required(1)));
    }
    return meanings;
  }
}
