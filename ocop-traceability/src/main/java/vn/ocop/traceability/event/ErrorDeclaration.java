package vn.ocop.traceability.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The statement that an earlier event with the same content was wrong (EPCIS 2.0, section 7.4.1.2).
 *
 * @param declarationTime when it was declared
 * @param reason why; empty if not said
 * @param correctiveEventIds the events that say it right, in the document's order
 * @param extensions further fields of the declaration
 */
public record ErrorDeclaration(
    OffsetDateTime declarationTime,
    Optional<VocabularyTerm> reason,
    List<String> correctiveEventIds,
    Extensions extensions) {

  /**
   * Keeps an unmodifiable copy of the list.
   *
   * @param declarationTime see the record
   * @param reason see the record
   * @param correctiveEventIds see the record
   * @param extensions see the record
   */
  public ErrorDeclaration {
    Objects.requireNonNull(declarationTime, "declarationTime");
    Objects.requireNonNull(reason, "reason");
    correctiveEventIds = List.copyOf(correctiveEventIds);
    Objects.requireNonNull(extensions, "extensions");
  }
}
