package vn.ocop.core.duplicate;

import java.util.Map;
import java.util.TreeMap;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.duplicate.reading.ProductName;
import vn.ocop.core.text.TextKey;

/** What a name speaks of, without marks: each word once, as a rising term to block by. */
final class NameWords {

  private static final int TELLS = 1;
  private static final int OWN = 2;

  private final long[] terms;

  /** By term: {@link #TELLS}, {@link #OWN}. */
  private final byte[] sorts;

  private final long sketch;

  private NameWords(Map<Long, Integer> sorts) {
    this.terms = sorts.keySet().stream().mapToLong(Long::longValue).toArray();
    this.sorts = new byte[terms.length];
    for (int i = 0; i < terms.length; i++) {
      this.sorts[i] = sorts.getOrDefault(terms[i], 0).byteValue();
    }
    this.sketch = NameSignature.mask(terms);
  }

  static NameWords of(ProductName name) {
    Map<Long, Integer> sorts = new TreeMap<>();
    for (NamePart part : name.parts()) {
      PartKind kind = part.kind();
      if (kind != PartKind.NEUTRAL && kind != PartKind.PLACE) {
        int tells = kind.isSubstance() || kind.isBrand() ? TELLS : 0;
        int sort = tells | (kind.isBrand() ? OWN : 0);
        TextKey.FOLDED
            .words(part.concept())
            .forEach(word -> sorts.merge(Term.of(word), sort, (one, other) -> one | other));
        part.words()
            .forEach(
                word -> sorts.merge(Term.of(word.folded()), sort, (one, other) -> one | other));
      }
    }
    return new NameWords(sorts);
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
