package vn.ocop.core.duplicate;

import java.util.Arrays;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.text.Locality;
import vn.ocop.core.text.TextKey;

/** A record's place, read, with the terms by which records are blocked. */
final class ReadPlace {

  private static final long NO_PROVINCE = 1;

  private final Locality locality;
  private final long province;
  private final int[] communes;
  private final int[] districts;
  private final long[] words;

  /** A bit for each word: most that are none of them are told without a search. */
  private final long mask;

  ReadPlace(Locality locality) {
    this.locality = locality;
    this.province = locality.province().map(code -> Term.of(code.value())).orElse(NO_PROVINCE);
    this.communes = locality.communes().stream().mapToInt(Integer::intValue).toArray();
    this.districts = locality.districts().stream().mapToInt(Integer::intValue).toArray();
    this.words =
        locality.names().stream()
            .flatMap(name -> TextKey.FOLDED.words(name).stream())
            .mapToLong(Term::of)
            .sorted()
            .toArray();
    this.mask = ReadPart.mask(words);
  }

  Locality locality() {
    return locality;
  }

  /** The province of today, all unknown ones alike. */
  long province() {
    return province;
  }

  /** The communes of today in which it may lie; not to be changed. */
  int[] communes() {
    return communes;
  }

  /** The districts of before the merger, likewise. */
  int[] districts() {
    return districts;
  }

  /** Whether a word without marks stands in one of its names. */
  boolean hasWord(long word) {
    return (mask & (1L << word)) != 0 && Arrays.binarySearch(words, word) >= 0;
  }
}
