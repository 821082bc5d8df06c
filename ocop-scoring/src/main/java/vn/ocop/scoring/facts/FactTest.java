package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One part of a condition: a fact held against a number or words, or a person's judgement. */
public sealed interface FactTest {

  /**
   * The fact that is looked at.
   *
   * @return the fact, or empty for a judgement
   */
  Optional<Fact<?>> fact();

  /**
   * Whether the facts meet it.
   *
   * @param facts the facts on the evaluation date
   * @return the answer, or empty where the fact is not known or a person has to judge
   */
  Optional<Boolean> holds(FactsOnDay facts);

  /**
   * A number held against a bound.
   *
   * @param of the fact, a share or a count
   * @param sign how it has to compare
   * @param bound the bound
   */
  record NumberTest(Fact<?> of, Comparison sign, BigDecimal bound) implements FactTest {
    /**
     * Checks the components.
     *
     * @param of see the record
     * @param sign see the record
     * @param bound see the record
     */
    public NumberTest {
      Objects.requireNonNull(sign, "sign");
      Objects.requireNonNull(bound, "bound");
      if (!of.isNumber()) {
        throw new IllegalArgumentException("of is " + of + ", which is not a number");
      }
    }

    @Override
    public Optional<Fact<?>> fact() {
      return Optional.of(of);
    }

    @Override
    public Optional<Boolean> holds(FactsOnDay facts) {
      return facts.number(of).map(value -> sign.holds(value, bound));
    }
  }

  /**
   * A fact that has to be yes, a paper that has to be valid, or the contrary.
   *
   * @param of the fact, a flag or a paper
   * @param wanted whether it has to be yes
   */
  record FlagTest(Fact<?> of, boolean wanted) implements FactTest {
    /**
     * Checks the components.
     *
     * @param of see the record
     * @param wanted see the record
     */
    public FlagTest {
      if (of.kind() != FactKind.FLAG && of.kind() != FactKind.PAPER) {
        throw new IllegalArgumentException("of is " + of + ", which is neither flag nor paper");
      }
    }

    @Override
    public Optional<Fact<?>> fact() {
      return Optional.of(of);
    }

    @Override
    public Optional<Boolean> holds(FactsOnDay facts) {
      return facts.flag(of).map(value -> value == wanted);
    }
  }

  /**
   * A choice that has to be one of several words, or a set that has to hold one of them.
   *
   * @param of the fact, a choice or a set
   * @param words the words
   * @param wanted false if it must be or hold none of them
   */
  record WordTest(Fact<?> of, List<String> words, boolean wanted) implements FactTest {
    /**
     * Checks the components.
     *
     * @param of see the record
     * @param words see the record
     * @param wanted see the record
     */
    public WordTest {
      words = List.copyOf(words);
      if (words.isEmpty() || !of.words().containsAll(words)) {
        throw new IllegalArgumentException("words are " + words + ", not words of " + of);
      }
    }

    @Override
    public Optional<Fact<?>> fact() {
      return Optional.of(of);
    }

    @Override
    public Optional<Boolean> holds(FactsOnDay facts) {
      return facts.words(of).map(held -> held.stream().anyMatch(words::contains) == wanted);
    }
  }

  /** What no fact decides: a person has to judge. */
  record Judgement() implements FactTest {

    /** The only judgement there is. */
    public Judgement {}

    @Override
    public Optional<Fact<?>> fact() {
      return Optional.empty();
    }

    @Override
    public Optional<Boolean> holds(FactsOnDay facts) {
      return Optional.empty();
    }
  }
}
