package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The value of a fact on a day: a number, yes or no, or words. */
public sealed interface FactValue {

  /**
   * Whether a fact can have this value.
   *
   * @param fact the fact
   * @return true if the kinds agree and the words are words of the fact
   */
  default boolean fits(Fact<?> fact) {
    if (this instanceof Quantity) {
      return fact.isNumber();
    }
    if (this instanceof Flag) {
      return fact.kind() == FactKind.FLAG || fact.kind() == FactKind.PAPER;
    }
    List<String> words = ((Words) this).words();
    return fact.words().containsAll(words)
        && (fact.kind() == FactKind.SET || (fact.kind() == FactKind.CHOICE && words.size() == 1));
  }

  /**
   * A share or a count.
   *
   * @param number the number
   */
  record Quantity(BigDecimal number) implements FactValue {
    /**
     * Refuses null.
     *
     * @param number see the record
     */
    public Quantity {
      Objects.requireNonNull(number, "number");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Quantity that && number.compareTo(that.number) == 0;
    }

    @Override
    public int hashCode() {
      return number.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
      return number.toPlainString();
    }
  }

  /**
   * A flag, or whether a paper is valid.
   *
   * @param yes the answer
   */
  record Flag(boolean yes) implements FactValue {
    /**
     * Keeps the answer.
     *
     * @param yes see the record
     */
    public Flag {}

    @Override
    public String toString() {
      return yes ? "yes" : "no";
    }
  }

  /**
   * The word of a choice, or the words of a set.
   *
   * @param words the names of the words, sorted
   */
  record Words(List<String> words) implements FactValue {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param words see the record
     */
    public Words {
      words = words.stream().sorted().toList();
    }

    @Override
    public String toString() {
      return String.join("|", words);
    }
  }
}
