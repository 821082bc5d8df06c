package vn.ocop.scoring.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.result.Outcome;

/**
 * A condition on facts, for example {@code localLabour >= 50 and localLabour <= 75}.
 *
 * <p>Tests are joined by {@code and}; alternatives are joined by {@code or}, which binds less. A
 * test is
 *
 * <ul>
 *   <li>{@code name >= number}, with the signs {@code < <= = >= >}, for shares and counts;
 *   <li>{@code name} or {@code not name} for flags and papers;
 *   <li>{@code name in WORD|WORD} or {@code not name in WORD|WORD} for choices and sets;
 *   <li>{@code judged} for what a person has to judge.
 * </ul>
 *
 * <p>There are no brackets: any condition can be written as alternatives of joined tests, and so it
 * is read, checked and answered without nesting.
 *
 * @param text the condition as written
 * @param alternatives the alternatives, each the tests that it joins
 */
public record Condition(String text, List<List<FactTest>> alternatives) {

  /**
   * Checks the components.
   *
   * @param text see the record
   * @param alternatives see the record
   */
  public Condition {
    Objects.requireNonNull(text, "text");
    alternatives = alternatives.stream().map(List::copyOf).toList();
    if (alternatives.isEmpty() || alternatives.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("alternatives lack a test: " + text);
    }
  }

  /**
   * Reads a condition.
   *
   * @param text the condition, at most 2,000 characters
   * @param vocabulary the facts that it may name
   * @return the condition, or a failure with a code of {@link FactFinding}
   */
  public static Outcome<Condition> parse(String text, FactVocabulary vocabulary) {
    return ConditionParser.parse(text, vocabulary);
  }

  /**
   * The facts that the condition names.
   *
   * @return in the order in which they are named
   */
  public Set<Fact<?>> facts() {
    Set<Fact<?>> facts = new LinkedHashSet<>();
    alternatives.forEach(tests -> tests.forEach(test -> test.fact().ifPresent(facts::add)));
    return facts;
  }

  /**
   * Whether a person's judgement is part of it.
   *
   * @return true if it says {@code judged}
   */
  public boolean needsJudgement() {
    return alternatives.stream()
        .flatMap(List::stream)
        .anyMatch(test -> test instanceof FactTest.Judgement);
  }

  /**
   * Whether the known facts meet the condition; the answer of {@link #read} without its reasons.
   *
   * @param facts the facts on the evaluation date
   * @return true if an alternative is met
   */
  public boolean isMet(FactsOnDay facts) {
    for (List<FactTest> tests : alternatives) {
      boolean met = true;
      for (FactTest test : tests) {
        met &= test.holds(facts).orElse(false);
      }
      if (met) {
        return true;
      }
    }
    return false;
  }

  /**
   * Holds the condition against facts. Unknown facts leave it open only where they matter.
   *
   * @param facts the facts on the evaluation date
   * @return how it stands and why
   */
  public Reading read(FactsOnDay facts) {
    List<FactUse> failed = new ArrayList<>();
    Set<Fact<?>> missing = new LinkedHashSet<>();
    boolean judged = false;
    boolean open = false;
    for (List<FactTest> tests : alternatives) {
      List<FactTest> unknown = new ArrayList<>();
      Optional<FactTest> failing = Optional.empty();
      for (FactTest test : tests) {
        Optional<Boolean> holds = test.holds(facts);
        if (holds.isEmpty()) {
          unknown.add(test);
        } else if (!holds.get() && failing.isEmpty()) {
          failing = Optional.of(test);
        }
      }
      if (failing.isPresent()) {
        failed.add(FactUse.of(failing.get(), facts));
      } else if (unknown.isEmpty()) {
        return Reading.met(tests.stream().map(test -> FactUse.of(test, facts)).toList());
      } else {
        open = true;
        for (FactTest test : unknown) {
          test.fact().ifPresent(missing::add);
          judged |= test.fact().isEmpty();
        }
      }
    }
    return open ? Reading.open(missing, judged) : Reading.missed(failed);
  }

  @Override
  public String toString() {
    return text;
  }
}
