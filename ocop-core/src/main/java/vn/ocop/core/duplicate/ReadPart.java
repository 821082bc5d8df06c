package vn.ocop.core.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.text.TextKey;
import vn.ocop.core.text.Word;

/** A part of a name, read, with the terms by which it is compared; many names share one. */
final class ReadPart {

  /** What a part says: nothing, a thing for each word, one thing in all, or whose product it is. */
  enum Says {
    NOTHING,
    WORD_BY_WORD,
    ONE_THING,
    BRAND
  }

  private final NamePart part;
  private final Says says;
  private final long concept;
  private final long[] words;
  private final long[] spoken;
  private final long mask;
  private final String exact;
  private final String folded;

  ReadPart(NamePart part) {
    this.part = part;
    this.says = says(part.kind());
    this.concept = Term.of(part.concept());
    this.words = part.words().stream().mapToLong(word -> Term.of(word.folded())).toArray();
    LongStream ofConcept = TextKey.FOLDED.words(part.concept()).stream().mapToLong(Term::of);
    this.spoken =
        says == Says.NOTHING
            ? new long[0]
            : LongStream.concat(ofConcept, Arrays.stream(words)).distinct().toArray();
    this.mask = 1L << concept | mask(words);
    this.exact = text(part.words(), Word::exact);
    this.folded = text(part.words(), Word::folded);
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

  private static String text(List<Word> words, Function<Word, String> key) {
    return words.stream().map(key).collect(Collectors.joining(" "));
  }

  /** One bit of 64 for each term. */
  static long mask(long[] terms) {
    long mask = 0;
    for (long term : terms) {
      mask |= 1L << term;
    }
    return mask;
  }

  NamePart part() {
    return part;
  }

  PartKind kind() {
    return part.kind();
  }

  Says says() {
    return says;
  }

  /** The spelling that stands for all spellings of it, as a term. */
  long concept() {
    return concept;
  }

  /** How many words it has. */
  int size() {
    return words.length;
  }

  /** A word without marks. */
  long word(int place) {
    return words[place];
  }

  boolean hasWord(long word) {
    if ((mask & (1L << word)) == 0) {
      return false;
    }
    for (long own : words) {
      if (own == word) {
        return true;
      }
    }
    return false;
  }

  /** The words by which it is found, those of its concept too; none where it says nothing. */
  long[] spoken() {
    return spoken;
  }

  /** A bit for its concept and each word: of parts without a common bit nothing is equal. */
  long mask() {
    return mask;
  }

  /** Its words, one space between them. */
  String exact() {
    return exact;
  }

  /** The same without marks. */
  String folded() {
    return folded;
  }
}
