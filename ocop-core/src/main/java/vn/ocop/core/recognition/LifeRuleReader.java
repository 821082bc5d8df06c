package vn.ocop.core.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.EvaluationLevel;
import vn.ocop.core.law.Star;
import vn.ocop.core.recognition.LifeRules.FilingWindow;
import vn.ocop.core.recognition.LifeRules.Limit;
import vn.ocop.core.recognition.LifeRules.Revoker;
import vn.ocop.core.result.Bilingual;

/** Reads {@code life-rules.properties}. */
final class LifeRuleReader {

  private static final String RESOURCE = "life-rules.properties";

  private final Properties entries;

  private LifeRuleReader(Properties entries) {
    this.entries = entries;
  }

  static LifeRuleReader standard() {
    try (InputStream in = LifeRuleReader.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the library");
      }
      return of(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  static LifeRuleReader of(Reader text) throws IOException {
    Properties entries = new Properties();
    entries.load(text);
    return new LifeRuleReader(entries);
  }

  static Citation decision(String number) {
    return new Citation(
        number, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  LocalDate programmeFirstDay() {
    return LocalDate.parse(required("programme.first-day"));
  }

  List<LifeRules> rules() {
    return words(required("rules")).stream().map(this::rules).toList();
  }

  List<RoundCalendar.YearlyRound> rounds() {
    List<RoundCalendar.YearlyRound> rounds = new ArrayList<>();
    for (String shortNumber : words(required("rules"))) {
      LocalDate from = LocalDate.parse(required(shortNumber + ".from"));
      String number = required(shortNumber + ".number");
      for (String round : optional(shortNumber + ".rounds").map(this::words).orElse(List.of())) {
        List<String> cells = List.of(round.split("/", -1));
        EvaluationLevel level = EvaluationLevel.valueOf(cells.get(0));
        rounds.add(
            new RoundCalendar.YearlyRound(
                level,
                Integer.parseInt(cells.get(1)),
                MonthDay.parse("--" + cells.get(2)),
                MonthDay.parse("--" + cells.get(3)),
                from,
                Citation.ofArticle(number, required(shortNumber + ".rounds.article." + level))));
      }
    }
    return rounds;
  }

  private LifeRules rules(String shortNumber) {
    String number = required(shortNumber + ".number");
    return new LifeRules(
        number,
        shortNumber,
        LocalDate.parse(required(shortNumber + ".from")),
        limit(shortNumber, number, "term", "months")
            .orElseThrow(() -> absent(shortNumber + ".term.months")),
        window(shortNumber, number),
        limit(shortNumber, number, "processing", "days"),
        limit(shortNumber, number, "commune", "days"),
        limit(shortNumber, number, "notice", "days"),
        limit(shortNumber, number, "extension", "days"),
        limit(shortNumber, number, "revocation", "days"),
        article(shortNumber + ".revocation.cases-article", number),
        article(shortNumber + ".revocation.by-article", number),
        revokers(shortNumber),
        article(shortNumber + ".earlier.article", number));
  }

  private Optional<FilingWindow> window(String shortNumber, String number) {
    String prefix = shortNumber + ".window.";
    return optional(prefix + "opens")
        .map(
            opens ->
                new FilingWindow(
                    Integer.parseInt(opens),
                    Integer.parseInt(required(prefix + "closes")),
                    article(prefix + "article", number).orElseGet(() -> decision(number))));
  }

  private Optional<Limit> limit(String shortNumber, String number, String rule, String unit) {
    String prefix = shortNumber + "." + rule + ".";
    return optional(prefix + unit)
        .map(
            amount ->
                new Limit(
                    Integer.parseInt(amount),
                    article(prefix + "article", number).orElseGet(() -> decision(number))));
  }

  private Map<Star, Revoker> revokers(String shortNumber) {
    Map<Star, Revoker> revokers = new EnumMap<>(Star.class);
    for (Star star : Star.values()) {
      optional(shortNumber + ".revocation.by." + star.rank())
          .ifPresent(
              text -> {
                List<String> cells = List.of(text.split("\\|", -1));
                revokers.put(
                    star,
                    new Revoker(
                        EvaluationLevel.valueOf(cells.get(0).strip()),
                        new Bilingual(cells.get(1).strip(), cells.get(2).strip())));
              });
    }
    return revokers;
  }

  private Optional<Citation> article(String key, String number) {
    return optional(key).map(article -> Citation.ofArticle(number, article));
  }

  private List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private Optional<String> optional(String key) {
    return Optional.ofNullable(entries.getProperty(key)).map(String::strip);
  }

  private String required(String key) {
    return optional(key).orElseThrow(() -> absent(key));
  }

  private static IllegalStateException absent(String key) {
    return new IllegalStateException(RESOURCE + " has no entry " + key);
  }
}
