package vn.ocop.core.duplicate;

import java.util.Arrays;
import java.util.List;
import vn.ocop.core.duplicate.reading.PartKind;

/** What a name speaks of, without marks: each word once, as a rising term to block by. */
final class NameWords {

  private static final int TELLS = 1;
  private static final int OWN = 2;

  private final long[] terms;

  /** By term: {@link #TELLS}, {@link #OWN}. */
  private final byte[] sorts;

  private final long sketch;

  NameWords(List<ReadPart> parts) {
    this.terms =
        parts.stream()
            .flatMapToLong(part -> Arrays.stream(part.spoken()))
            .sorted()
            .distinct()
            .toArray();
    this.sorts = new byte[terms.length];
    for (ReadPart part : parts) {
      for (long word : part.spoken()) {
        sorts[Arrays.binarySearch(terms, word)] |= sort(part.kind());
      }
    }
    this.sketch = ReadPart.mask(terms);
  }

  private static byte sort(PartKind kind) {
    int tells = kind.isSubstance() || kind.isBrand() ? TELLS : 0;
    return (byte) (kind.isBrand() ? tells | OWN : tells);
  }

  /** The terms; not to be changed. */
  long[] terms() {
    return terms;
  }

  int size() {
    return terms.length;
  }

  long term(int place) {
    return terms[place];
  }

  /** Whether a word says what the product is, is made of, tastes of or is called. */
  boolean tells(int place) {
    return (sorts[place] & TELLS) != 0;
  }

  /** Whether a word is the product's own: no vocabulary knows it. */
  boolean isOwn(int place) {
    return (sorts[place] & OWN) != 0;
  }

  /** A bit for each word. */
  long sketch() {
    return sketch;
  }
}
