package vn.ocop.scoring.facts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;

/**
 * A test and the fact that it was held against.
 *
 * @param test the test with its threshold or words
 * @param value the value of the fact on the evaluation date, or empty where it is not known
 * @param expired the last day of a paper or certificate that has ended and so does not count
 */
public record FactUse(FactTest test, Optional<FactValue> value, Optional<LocalDate> expired) {

  /**
   * Checks the components.
   *
   * @param test see the record
   * @param value see the record
   * @param expired see the record
   */
  public FactUse {
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(expired, "expired");
  }

  static FactUse of(FactTest test, FactsOnDay facts) {
    return new FactUse(
        test, test.fact().flatMap(facts::value), test.fact().flatMap(facts::expired));
  }

  /**
   * The fact and its threshold for a person, for example {@code Workforce from the commune: 62 %
   * (asked: 50 % or more)}.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the text
   */
  public String text(Locale locale) {
    return FactTexts.of(this, locale);
  }

  /**
   * The same text in both languages.
   *
   * @return the texts
   */
  public Bilingual texts() {
    return new Bilingual(text(FactTexts.VIETNAMESE), text(Locale.ENGLISH));
  }
}
