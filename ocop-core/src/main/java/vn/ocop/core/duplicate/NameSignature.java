package vn.ocop.core.duplicate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.duplicate.reading.ProductName;

/** Numbers that stand for a name, to tell quickly what two names can have in common at most. */
final class NameSignature {

  /** The place of each kind in an array. */
  private static final Map<PartKind, Integer> PLACES = new EnumMap<>(PartKind.class);

  static {
    for (PartKind kind : PartKind.values()) {
      PLACES.put(kind, PLACES.size());
    }
  }

  /** What a part says: nothing, a thing for each word, one thing in all, or whose product it is. */
  enum Says {
    NOTHING,
    WORD_BY_WORD,
    ONE_THING,
    BRAND
  }

  private final Says[] says;

  /** By part. */
  private final long[] concepts;

  /** By part: where its words end. */
  private final int[] ends;

  private final long[] words;

  /** A bit for each concept and word: most that the name lacks are told without a search. */
  private final long mask;

  /** By kind: a number that stands for all parts of it. */
  private final long[] kinds;

  private NameSignature(ProductName name) {
    int parts = name.parts().size();
    this.says = new Says[parts];
    this.concepts = new long[parts];
    this.ends = new int[parts];
    this.kinds = new long[PLACES.size()];
    for (int i = 0; i < parts; i++) {
      NamePart part = name.parts().get(i);
      says[i] = says(part.kind());
      concepts[i] = Term.of(part.concept());
      ends[i] = start(i) + part.words().size();
      kinds[place(part.kind())] += concepts[i];
    }
    this.words =
        name.parts().stream()
            .flatMap(part -> part.words().stream())
            .mapToLong(word -> Term.of(word.folded()))
            .toArray();
    this.mask = mask(concepts) | mask(words);
  }

  /** One bit of 64 for each term. */
  static long mask(long[] terms) {
    long mask = 0;
    for (long term : terms) {
      mask |= 1L << term;
    }
    return mask;
  }

  static NameSignature of(ProductName name) {
    return new NameSignature(name);
  }

  private static Says says(PartKind kind) {
    if (kind == PartKind.NEUTRAL || kind == PartKind.PLACE) {
      return Says.NOTHING;
    }
    if (kind.isBrand()) {
      return Says.BRAND;
    }
    return kind.isSubstance() ? Says.WORD_BY_WORD : Says.ONE_THING;
  }

  private static int place(PartKind kind) {
    return Objects.requireNonNull(PLACES.get(kind), "kind");
  }

  int parts() {
    return says.length;
  }

  int words() {
    return words.length;
  }

  Says says(int part) {
    return says[part];
  }

  /** Where the words of a part start. */
  int start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  /** Where they end. */
  int end(int part) {
    return ends[part];
  }

  long word(int place) {
    return words[place];
  }

  /** Whether the name speaks of what a part of another speaks of, in whatever spelling. */
  boolean speaksOf(NameSignature other, int part) {
    return has(concepts, other.concepts[part]);
  }

  boolean hasWord(long word) {
    return has(words, word);
  }

  private boolean has(long[] terms, long wanted) {
    if ((mask & (1L << wanted)) == 0) {
      return false;
    }
    for (long term : terms) {
      if (term == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parts of some kinds are the same in both names. */
  boolean isSame(NameSignature other, PartKind... compared) {
    for (PartKind kind : compared) {
      if (kinds[place(kind)] != other.kinds[place(kind)]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name has no part of some kinds. */
  boolean lacks(PartKind... looked) {
    for (PartKind kind : looked) {
      if (kinds[place(kind)] != 0) {
        return false;
      }
    }
    return true;
  }
}
