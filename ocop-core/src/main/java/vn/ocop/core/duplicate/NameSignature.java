package vn.ocop.core.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.duplicate.reading.ProductName;
import vn.ocop.core.text.TextKey;

/** Numbers that stand for a name, to tell quickly that two names have nothing in common. */
final class NameSignature {

  private static final int SHORT = 2;

  private final long[] words;
  private final long[] kinds;
  private final int contentWords;

  private NameSignature(long[] words, long[] kinds, int contentWords) {
    this.contentWords = contentWords;
    this.words = words;
    this.kinds = kinds;
  }

  static NameSignature of(ProductName name) {
    List<PartKind> order = List.of(PartKind.values());
    long[] kinds = new long[order.size()];
    LongStream.Builder words = LongStream.builder();
    int content = 0;
    for (NamePart part : name.parts()) {
      kinds[order.indexOf(part.kind())] += Term.of(part.concept());
      boolean says = part.kind() != PartKind.NEUTRAL && part.kind() != PartKind.PLACE;
      content += says && !part.kind().isBrand() ? weight(part) : 0;
      if (part.kind() != PartKind.NEUTRAL) {
        part.words().forEach(word -> words.add(Term.of(word.folded())));
        TextKey.FOLDED.words(part.concept()).forEach(word -> words.add(Term.of(word)));
      }
    }
    return new NameSignature(words.build().sorted().distinct().toArray(), kinds, content);
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

  /** Whether the parts of some kinds are the same in both names. */
  boolean isSame(NameSignature other, PartKind... compared) {
    List<PartKind> order = List.of(PartKind.values());
    return Arrays.stream(compared)
        .mapToInt(order::indexOf)
        .allMatch(kind -> kinds[kind] == other.kinds[kind]);
  }

  /** Whether the name has no part of some kinds. */
  boolean lacks(PartKind... looked) {
    List<PartKind> order = List.of(PartKind.values());
    return Arrays.stream(looked).mapToInt(order::indexOf).allMatch(kind -> kinds[kind] == 0);
  }

  /** Names of one or two words, which one slip of the keyboard may leave without a common word. */
  static boolean isShort(ReadRecord left, ReadRecord right) {
    return left.signature().words.length <= SHORT && right.signature().words.length <= SHORT;
  }
}
