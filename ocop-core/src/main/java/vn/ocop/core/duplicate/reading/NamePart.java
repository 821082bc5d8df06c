package vn.ocop.core.duplicate.reading;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.text.Word;

/**
 * One part of a product's name.
 *
 * @param kind what it speaks of
 * @param concept the spelling that stands for all spellings of it, as an orthographic key
 * @param implied the head word that it implies, or an empty text
 * @param words the words as they stand in the name
 */
public record NamePart(PartKind kind, String concept, String implied, List<Word> words) {

  /**
   * Keeps an unmodifiable copy of the words.
   *
   * @param kind see the record
   * @param concept see the record
   * @param implied see the record
   * @param words see the record
   */
  public NamePart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(concept, "concept");
    Objects.requireNonNull(implied, "implied");
    words = List.copyOf(words);
  }
}
