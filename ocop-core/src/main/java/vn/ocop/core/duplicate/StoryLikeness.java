package vn.ocop.core.duplicate;

import java.util.Objects;

/**
 * Two stories that are nearly the same text.
 *
 * @param a the record whose identifier comes first
 * @param b the other record
 * @param likeness the part of their different sequences of three words that both hold, in
 *     hundredths (Jaccard, rounded down)
 * @param excerpt the longest passage that both hold, in the words of the first story
 */
public record StoryLikeness(RegistryRecord a, RegistryRecord b, int likeness, String excerpt) {

  /**
   * Refuses null.
   *
   * @param a see the record
   * @param b see the record
   * @param likeness see the record
   * @param excerpt see the record
   */
  public StoryLikeness {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(excerpt, "excerpt");
  }
}
