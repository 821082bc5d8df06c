package vn.ocop.core.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;

/** Reads sizes and grades out of the words of one name, from left to right. */
final class MeasureReader {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

  /** One point before three digits parts thousands where the unit is small: 1.000 g. */
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

  private static final String TIMES = "x";

  private final List<Word> words;
  private final boolean bare;
  private final List<NetContent> contents = new ArrayList<>();
  private final List<NetContent> counts = new ArrayList<>();
  private final List<GradeMark> grades = new ArrayList<>();
  private final List<Word> rest = new ArrayList<>();
  private int at;

  MeasureReader(List<Word> words) {
    this.words = words;
    this.bare = words.stream().allMatch(word -> word.exact().equals(word.folded()));
  }

  Measures read() {
    while (at < words.size()) {
      if (!(isNumber(at) && (readGrade() || readSize()))) {
        rest.add(words.get(at++));
      }
    }
    return new Measures(contents.isEmpty() ? counts : contents, grades, rest);
  }

  private boolean readGrade() {
    for (int length = Math.min(MeasureUnits.LONGEST, words.size() - at - 1); length > 0; length--) {
      GradeMark.Kind kind = MeasureUnits.grade(MeasureUnits.phrase(words, at + 1, length));
      if (kind != null) {
        GradeMark grade = new GradeMark(kind, new BigDecimal(words.get(at).exact()));
        if (!grades.contains(grade)) {
          grades.add(grade);
        }
        at += 1 + length;
        return true;
      }
    }
    return false;
  }

  /** A product of numbers, counters and at most one unit: 10 gói x 50 g, 50 g x 10, 30 viên. */
  private boolean readSize() {
    BigDecimal product = BigDecimal.ONE;
    ContentUnit unit = null;
    boolean counted = false;
    int next = at;
    while (next < words.size() && isNumber(next)) {
      ContentUnit here = next + 1 < words.size() ? unitAt(next + 1) : null;
      if (here != null && unit != null) {
        break;
      }
      product = product.multiply(number(next, here));
      unit = here == null ? unit : here;
      next++;
      if (here != null) {
        next += unitLength(next);
      } else if (next < words.size() && isCounter(words.get(next))) {
        // VD20 hộp 500 g: a number that the size does not multiply counts nothing.
        counted |= next + 1 >= words.size() || !isNumber(next + 1);
        next++;
      }
      if (next + 1 < words.size() && words.get(next).exact().equals(TIMES) && isNumber(next + 1)) {
        next++;
      } else {
        break;
      }
    }
    if ((unit == null && !counted) || product.signum() == 0) {
      return false;
    }
    keep(product, unit);
    at = next;
    passOverPacking();
    return true;
  }

  private void keep(BigDecimal amount, @Nullable ContentUnit unit) {
    NetContent content = new NetContent(amount, unit == null ? ContentUnit.PIECE : unit);
    List<NetContent> list = unit == null ? counts : contents;
    if (list.stream().noneMatch(content::sameAs)) {
      list.add(content);
    }
  }

  /** Hộp 500 g, 500 g/hộp: the container belongs to the size. */
  private void passOverPacking() {
    if (at < words.size() && (isPacking(words.get(at)) || isCounter(words.get(at)))) {
      at++;
    }
    // A name that begins with its container speaks of the container: Hộp trà.
    if (rest.size() > 1 && isPacking(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
  }

  private boolean isPacking(Word word) {
    Vocabulary vocabulary = Vocabulary.standard();
    return (bare
            ? vocabulary.termsWithoutMarks(word.folded())
            : vocabulary.terms(word.orthographic()))
        .containsKey(TermKind.PACKAGE);
  }

  private boolean isCounter(Word word) {
    return MeasureUnits.isCounter(bare ? word.folded() : word.orthographic(), bare);
  }

  private boolean isNumber(int place) {
    return NUMBER.matcher(words.get(place).exact()).matches();
  }

  private BigDecimal number(int place, @Nullable ContentUnit unit) {
    String digits = words.get(place).exact();
    boolean small = unit == ContentUnit.GRAM || unit == ContentUnit.MILLILITRE;
    return new BigDecimal(
        small && THOUSANDS.matcher(digits).matches() ? digits.replace(".", "") : digits);
  }

  private @Nullable ContentUnit unitAt(int place) {
    int length = unitLength(place);
    return length == 0 ? null : MeasureUnits.unit(MeasureUnits.phrase(words, place, length));
  }

  /** How many words the unit at a place has: the longest that the table holds, or 0. */
  private int unitLength(int place) {
    int length = Math.min(MeasureUnits.LONGEST, words.size() - place);
    while (length > 0 && MeasureUnits.unit(MeasureUnits.phrase(words, place, length)) == null) {
      length--;
    }
    return length;
  }
}
