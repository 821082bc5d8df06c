package vn.ocop.traceability.event;

import java.util.Objects;

/**
 * One end of a transfer of ownership, responsibility or custody (EPCIS 2.0, section 7.3.6.4).
 *
 * @param type what the end stands for: {@code owning_party}, {@code possessing_party}, {@code
 *     location} or a user's own URI
 * @param id the party or place
 */
public record SourceOrDestination(VocabularyTerm type, Identifier id) {

  /**
   * Refuses null.
   *
   * @param type see the record
   * @param id see the record
   */
  public SourceOrDestination {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(id, "id");
  }

  /**
   * One end of a transfer.
   *
   * @param type the type in any spelling
   * @param id the party or place as printed
   * @return the end
   */
  public static SourceOrDestination of(String type, String id) {
    return new SourceOrDestination(
        VocabularyTerm.of(Vocabulary.SOURCE_DESTINATION_TYPE, type), new Identifier(id));
  }
}
