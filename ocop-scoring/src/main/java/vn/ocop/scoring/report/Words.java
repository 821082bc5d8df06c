package vn.ocop.scoring.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.core.result.Decimals;
import vn.ocop.core.result.MessageTemplate;
import vn.ocop.core.result.Messages;

/** The words of a page in one language. */
final class Words {

  private static final Messages MESSAGES = Messages.of(Words.class::getResourceAsStream);

  /** The words that templates ask for by themselves; a template that asks for another fails. */
  private static final List<String> OF_TEMPLATES =
      List.of(
          "choice",
          "code",
          "council",
          "criterion",
          "differences",
          "from",
          "givenPoints",
          "index",
          "indexIntro",
          "line",
          "marks",
          "member",
          "next",
          "number",
          "outOf",
          "page",
          "part",
          "parts",
          "points",
          "producer",
          "product",
          "range",
          "receipt",
          "receiptNote",
          "result",
          "set",
          "setChecksum",
          "sheet",
          "spreadScale",
          "stars",
          "to",
          "total",
          "warnings");

  private final Locale locale;

  Words(Locale locale) {
    this.locale = locale;
  }

  String language() {
    return Messages.isVietnamese(locale) ? "vi" : "en";
  }

  Locale locale() {
    return locale;
  }

  String text(String key) {
    return MESSAGES.text(key, locale);
  }

  String text(String key, Map<String, ?> arguments) {
    return MessageTemplate.fill(text(key), arguments);
  }

  String stars(int rank) {
    return text(rank == 1 ? "oneStar" : "manyStars", Map.of("stars", rank));
  }

  /** 83 rather than 83.00; a decimal comma in Vietnamese. */
  String number(BigDecimal number) {
    return Decimals.shortest(number).in(locale);
  }

  Map<String, String> ofTemplates() {
    Map<String, String> words = new LinkedHashMap<>();
    OF_TEMPLATES.forEach(key -> words.put(key, text(key)));
    return Collections.unmodifiableMap(words);
  }
}
