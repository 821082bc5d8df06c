package vn.ocop.core.text;

import java.util.Objects;

/**
 * A word or phrase of the vocabulary. Regional words for one thing are one term: lạc and đậu phộng.
 *
 * @param kind what part it plays
 * @param name the spelling that stands for all of them, as an orthographic key
 * @param implied the head word that it implies (ô long is trà), or an empty text
 */
public record VocabularyTerm(TermKind kind, String name, String implied) {

  /**
   * Refuses null.
   *
   * @param kind see the record
   * @param name see the record
   * @param implied see the record
   */
  public VocabularyTerm {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(implied, "implied");
  }
}
