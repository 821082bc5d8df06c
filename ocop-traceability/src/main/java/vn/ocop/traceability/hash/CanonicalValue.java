package vn.ocop.traceability.hash;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.ocop.traceability.event.VocabularyTerm;

/** One value as the hash wants it. */
final class CanonicalValue {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,200}\\.?\\d{0,200}|\\.\\d{1,200})([eE][+-]?\\d{1,3})?");
  private static final int HALF_A_MILLISECOND = 500_000;

  private CanonicalValue() {}

  /** UTC with milliseconds, the fourth decimal rounding half up. */
  static String of(OffsetDateTime time) {
    return time.withOffsetSameInstant(ZoneOffset.UTC)
        .plusNanos(HALF_A_MILLISECOND)
        .truncatedTo(ChronoUnit.MILLIS)
        .format(TIME);
  }

  /** Without an exponent and without zeros that say nothing. */
  static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The URI of a standard term; a user's own as any text. */
  static String of(VocabularyTerm term) {
    return of(term.uri());
  }

  /** A number, a GS1 identifier in any spelling, or any other text without white space around. */
  static String of(String text) {
    String stripped = text.strip();
    return NUMBER.matcher(stripped).matches()
        ? of(new BigDecimal(stripped))
        : CanonicalUri.of(stripped);
  }
}
