package vn.ocop.traceability.event;

import java.util.Objects;
import java.util.Optional;

/**
 * A business document an event belongs to (EPCIS 2.0, section 7.3.6).
 *
 * @param type the kind of document, such as {@code po} for a purchase order; empty if not said
 * @param id the document
 */
public record BusinessTransaction(Optional<VocabularyTerm> type, Identifier id) {

  /**
   * Refuses null.
   *
   * @param type see the record
   * @param id see the record
   */
  public BusinessTransaction {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(id, "id");
  }
}
