package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.core.result.Decimals;
import vn.ocop.core.result.MessageTemplate;

/** Facts and thresholds in running text. */
final class FactTexts {

  static final Locale VIETNAMESE = new Locale("vi");

  private FactTexts() {}

  static String of(FactUse use, Locale locale) {
    if (use.test().fact().isEmpty()) {
      return say("USE_JUDGED", Map.of(), locale);
    }
    Fact<?> fact = use.test().fact().get();
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("fact", fact.label().in(locale));
    arguments.put(
        "value",
        use.value()
            .map(value -> value(fact, value, locale))
            .orElseGet(() -> say("VALUE_UNKNOWN", Map.of(), locale)));
    arguments.put("asked", asked(fact, use.test(), locale));
    String text = say("USE", arguments, locale);
    return use.expired()
        .map(last -> text + say("USE_EXPIRED", Map.of("last", last), locale))
        .orElse(text);
  }

  private static String asked(Fact<?> fact, FactTest test, Locale locale) {
    if (test instanceof FactTest.NumberTest number) {
      return say(
          "ASKED_" + number.sign().name(),
          Map.of("bound", number(fact, number.bound(), locale)),
          locale);
    }
    if (test instanceof FactTest.WordTest words) {
      return say(
          words.wanted() ? "ASKED_WORDS" : "ASKED_NO_WORDS",
          Map.of("words", words(fact, words.words(), locale)),
          locale);
    }
    boolean wanted = !(test instanceof FactTest.FlagTest flag) || flag.wanted();
    return say(wanted ? "YES" : "NO", Map.of(), locale);
  }

  static String value(Fact<?> fact, FactValue value, Locale locale) {
    if (value instanceof FactValue.Quantity number) {
      return number(fact, number.number(), locale);
    }
    if (value instanceof FactValue.Flag flag) {
      return say(flag.yes() ? "YES" : "NO", Map.of(), locale);
    }
    List<String> held = ((FactValue.Words) value).words();
    return held.isEmpty() ? say("NO", Map.of(), locale) : words(fact, held, locale);
  }

  private static String number(Fact<?> fact, BigDecimal number, Locale locale) {
    String digits = Decimals.shortest(number).in(locale);
    return fact.kind() == FactKind.SHARE ? digits + " %" : digits;
  }

  private static String words(Fact<?> fact, List<String> words, Locale locale) {
    return words.stream()
        .map(word -> FactLabels.word(fact.type(), word).in(locale))
        .collect(Collectors.joining(", "));
  }

  private static String say(String key, Map<String, ?> arguments, Locale locale) {
    return MessageTemplate.fill(FactFinding.messages().text(key, locale), arguments);
  }
}
