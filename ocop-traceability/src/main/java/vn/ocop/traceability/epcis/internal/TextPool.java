package vn.ocop.traceability.epcis.internal;

import org.jspecify.annotations.Nullable;

/**
 * Lets equal texts of a document share one object: places, parties and lots come back in event
 * after event. The pool is small and forgets, so its memory is bounded.
 */
final class TextPool {

  private static final int SIZE = 1 << 12;
  private static final int LONGEST = 120;

  private final @Nullable String[] texts = new String[SIZE];

  /** The text, or an equal one that was here before. */
  String shared(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (SIZE - 1);
    String known = texts[place];
    if (text.equals(known)) {
      return known;
    }
    texts[place] = text;
    return text;
  }
}
