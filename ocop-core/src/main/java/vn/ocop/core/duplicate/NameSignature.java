package vn.ocop.core.duplicate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.duplicate.reading.ProductName;
import vn.ocop.core.text.TextKey;

/** Numbers that stand for a name, to tell quickly that two names have nothing in common. */
final class NameSignature {

  /** The least part of the words that two names of one product share. */
  static final double LEAST_SHARED = 0.4;

  private static final int SHORT = 2;

  /** The place of each kind in an array. */
  private static final Map<PartKind, Integer> PLACES = new EnumMap<>(PartKind.class);

  static {
    for (PartKind kind : PartKind.values()) {
      PLACES.put(kind, PLACES.size());
    }
  }

  private final long[] words;
  private final long[] kinds;
  private final int contentWords;

  private NameSignature(long[] words, long[] kinds, int contentWords) {
    this.contentWords = contentWords;
    this.words = words;
    this.kinds = kinds;
  }

  static NameSignature of(ProductName name) {
    long[] kinds = new long[PLACES.size()];
    LongStream.Builder words = LongStream.builder();
    int content = 0;
    for (NamePart part : name.parts()) {
      kinds[place(part.kind())] += Term.of(part.concept());
      boolean says = part.kind() != PartKind.NEUTRAL && part.kind() != PartKind.PLACE;
      content += says && !part.kind().isBrand() ? weight(part) : 0;
      if (part.kind() != PartKind.NEUTRAL) {
        part.words().forEach(word -> words.add(Term.of(word.folded())));
        TextKey.FOLDED.words(part.concept()).forEach(word -> words.add(Term.of(word)));
      }
    }
    return new NameSignature(words.build().sorted().distinct().toArray(), kinds, content);
  }

  private static int place(PartKind kind) {
    return Objects.requireNonNull(PLACES.get(kind), "kind");
  }

  /** A quality of several words is one thing. */
  private static int weight(NamePart part) {
    return part.kind().isSubstance() ? part.words().size() : 1;
  }

  /** How many words the two names share at most, regional words counted as one. */
  int wordsAlike(NameSignature other) {
    int alike = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Long.compare(words[i], other.words[j]);
      alike += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return alike;
  }

  /** The most of two names that may be shared, of the words of the one that has more. */
  double mostShared(NameSignature other) {
    int more = Math.max(contentWords, other.contentWords);
    return more == 0 ? 1 : (double) wordsAlike(other) / more;
  }

  /**
   * Whether two names may have enough in common to be one product's: fewer words and one product
   * they can only be by other signs, such as one producer.
   */
  static boolean shareMuch(ReadRecord left, ReadRecord right) {
    return left.signature().mostShared(right.signature()) >= LEAST_SHARED || isShort(left, right);
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

  /** Names of one or two words, which one slip of the keyboard may leave without a common word. */
  private static boolean isShort(ReadRecord left, ReadRecord right) {
    return left.signature().words.length <= SHORT && right.signature().words.length <= SHORT;
  }
}
