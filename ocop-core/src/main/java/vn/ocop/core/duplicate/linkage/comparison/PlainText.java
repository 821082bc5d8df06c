package vn.ocop.core.duplicate.linkage.comparison;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text without case, marks and punctuation, as the ready-made comparisons see it. */
final class PlainText {

  /**
   * Longer values are cut: nothing that is compared here needs more, and hostile input is bounded.
   */
  static final int LIMIT = 2000;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainText() {}

  /** The words parted by single spaces, or null where nothing is left. */
  static @Nullable String of(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String cut = value.length() > LIMIT ? value.substring(0, LIMIT) : value;
    String decomposed = Normalizer.normalize(cut, Normalizer.Form.NFKD);
    String bare =
        MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
    String words = OTHERS.matcher(APOSTROPHES.matcher(bare).replaceAll("")).replaceAll(" ").strip();
    return words.isEmpty() ? null : words;
  }

  static List<String> words(String plain) {
    return List.of(plain.split(" "));
  }
}
