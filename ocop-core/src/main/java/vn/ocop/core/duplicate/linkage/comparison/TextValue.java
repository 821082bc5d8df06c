package vn.ocop.core.duplicate.linkage.comparison;

import java.util.Arrays;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.linkage.TermCounts;

/** A text as {@link TextComparison} prepares it: its weighted pieces and its words. */
public final class TextValue {

  private static final int GRAM = 3;

  private final long whole;
  private final long[] words;
  private final long[] grams;
  private final float[] weights;

  private TextValue(long whole, long[] words, long[] grams, float[] weights) {
    this.whole = whole;
    this.words = words;
    this.grams = grams;
    this.weights = weights;
  }

  static TextValue of(String plain, TermCounts counts) {
    long[] sorted = grams(plain);
    Arrays.sort(sorted);
    long[] grams = distinct(sorted);
    float[] weights = new float[grams.length];
    double squares = 0;
    int next = 0;
    for (int i = 0; i < grams.length; i++) {
      int times = 0;
      while (next < sorted.length && sorted[next] == grams[i]) {
        next++;
        times++;
      }
      double weight = (1 + StrictMath.log(times)) * counts.inverseFrequency(grams[i]);
      weights[i] = (float) weight;
      squares += weight * weight;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new TextValue(Term.of(plain), words(plain), grams, weights);
  }

  /** All pieces of three characters of the words with a space before and after, one by one. */
  static long[] grams(String plain) {
    String padded = " " + plain + " ";
    long[] grams = new long[Math.max(1, padded.length() - GRAM + 1)];
    for (int i = 0; i < grams.length; i++) {
      long gram = 0;
      for (int j = i; j < Math.min(i + GRAM, padded.length()); j++) {
        gram = gram << Character.SIZE | padded.charAt(j);
      }
      grams[i] = gram;
    }
    return grams;
  }

  private static long[] words(String plain) {
    long[] words = PlainText.words(plain).stream().mapToLong(Term::of).toArray();
    Arrays.sort(words);
    return distinct(words);
  }

  static long[] distinct(long[] sorted) {
    return Arrays.stream(sorted).distinct().toArray();
  }

  long whole() {
    return whole;
  }

  long[] words() {
    return words;
  }

  /** The cosine of the two weighted pieces: 0 to 1. */
  double cosine(TextValue other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < grams.length && j < other.grams.length) {
      if (grams[i] == other.grams[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (grams[i] < other.grams[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
