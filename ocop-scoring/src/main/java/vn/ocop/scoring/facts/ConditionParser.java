package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/** Reads the text of a condition; flat, so that no text can make it nest. */
final class ConditionParser {

  private static final int LIMIT = 2_000;
  private static final String JUDGED = "judged";
  private static final String NOT = "not ";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");

  private final FactVocabulary vocabulary;
  private final List<Finding> faults = new ArrayList<>();

  private ConditionParser(FactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Outcome<Condition> parse(String text, FactVocabulary vocabulary) {
    if (text.length() > LIMIT) {
      return Outcome.failure(
          Finding.of(FactFinding.CONDITION_TOO_LONG, Where.nowhere()).with("limit", LIMIT));
    }
    ConditionParser parser = new ConditionParser(vocabulary);
    List<List<FactTest>> alternatives = new ArrayList<>();
    for (String alternative : text.split(" or ", -1)) {
      List<FactTest> tests = new ArrayList<>();
      for (String test : alternative.split(" and ", -1)) {
        parser.test(test).ifPresent(tests::add);
      }
      alternatives.add(tests);
    }
    return parser.faults.isEmpty()
        ? Outcome.of(new Condition(text, alternatives))
        : new Outcome.Failure<>(parser.faults);
  }

  private Optional<FactTest> test(String text) {
    if (text.equals(JUDGED)) {
      return Optional.of(new FactTest.Judgement());
    }
    boolean wanted = !text.startsWith(NOT);
    String[] words = (wanted ? text : text.substring(NOT.length())).split(" ", -1);
    Optional<Fact<?>> fact = vocabulary.find(words[0]);
    if (fact.isEmpty()) {
      return fault(FactFinding.UNKNOWN_FACT, text, words[0]);
    }
    if (words.length == 1) {
      return flag(fact.get(), wanted, text);
    }
    if (words.length == 3 && words[1].equals("in")) {
      return words(fact.get(), words[2], wanted, text);
    }
    return words.length == 3 && wanted
        ? number(fact.get(), words[1], words[2], text)
        : fault(FactFinding.CONDITION_UNREADABLE, text, words[0]);
  }

  private Optional<FactTest> flag(Fact<?> fact, boolean wanted, String text) {
    return fact.kind() == FactKind.FLAG || fact.kind() == FactKind.PAPER
        ? Optional.of(new FactTest.FlagTest(fact, wanted))
        : fault(FactFinding.TEST_UNFIT, text, fact.name());
  }

  private Optional<FactTest> words(Fact<?> fact, String list, boolean wanted, String text) {
    List<String> words = List.of(list.split("\\|", -1));
    return fact.words().containsAll(words)
        ? Optional.of(new FactTest.WordTest(fact, words, wanted))
        : fault(FactFinding.TEST_UNFIT, text, fact.name());
  }

  private Optional<FactTest> number(Fact<?> fact, String sign, String number, String text) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.sign().equals(sign) && NUMBER.matcher(number).matches()) {
        return fact.isNumber()
            ? Optional.of(new FactTest.NumberTest(fact, comparison, new BigDecimal(number)))
            : fault(FactFinding.TEST_UNFIT, text, fact.name());
      }
    }
    return fault(FactFinding.CONDITION_UNREADABLE, text, fact.name());
  }

  private Optional<FactTest> fault(FactFinding code, String test, String fact) {
    faults.add(Finding.of(code, Where.nowhere()).with("test", test).with("fact", fact));
    return Optional.empty();
  }
}
