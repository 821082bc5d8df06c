package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of a sheet as they stand on one day.
 *
 * <p>Papers have become yes or no, certificates and test reports the facts that follow from those
 * valid on the day. Immutable and thread-safe.
 */
public final class FactsOnDay {

  private final LocalDate day;
  private final Map<Fact<?>, FactValue> values;
  private final Map<Fact<?>, LocalDate> expired;

  private FactsOnDay(
      LocalDate day, Map<Fact<?>, FactValue> values, Map<Fact<?>, LocalDate> expired) {
    this.day = day;
    this.values = values;
    this.expired = expired;
  }

  static FactsOnDay of(FactSheet sheet, Map<Fact<?>, Object> put, LocalDate day) {
    Map<Fact<?>, FactValue> values = new HashMap<>();
    Map<Fact<?>, LocalDate> expired = new HashMap<>();
    put.forEach(
        (fact, value) -> {
          values.put(fact, onDay(value, day));
          if (value instanceof Paper paper) {
            paper.expiredBefore(day).ifPresent(last -> expired.put(fact, last));
          }
        });
    CertificateFacts.derive(sheet, day, values, expired);
    return new FactsOnDay(day, values, expired);
  }

  /**
   * Facts as they are known on a day, without the sheet that they come from.
   *
   * @param day the day
   * @param values the facts, derived ones included
   * @return the facts on that day
   * @throws IllegalArgumentException if a value is not of its fact's kind
   */
  public static FactsOnDay of(LocalDate day, Map<Fact<?>, FactValue> values) {
    values.forEach(
        (fact, value) -> {
          if (!value.fits(fact)) {
            throw new IllegalArgumentException("values holds " + value + " for " + fact);
          }
        });
    return new FactsOnDay(day, new LinkedHashMap<>(values), Map.of());
  }

  private static FactValue onDay(Object value, LocalDate day) {
    if (value instanceof Paper paper) {
      return new FactValue.Flag(paper.validOn(day));
    }
    if (value instanceof Boolean flag) {
      return new FactValue.Flag(flag);
    }
    if (value instanceof BigDecimal number) {
      return new FactValue.Quantity(number);
    }
    if (value instanceof Integer number) {
      return new FactValue.Quantity(BigDecimal.valueOf(number));
    }
    Set<?> words = value instanceof Set<?> set ? set : Set.of(value);
    return new FactValue.Words(words.stream().map(word -> ((Enum<?>) word).name()).toList());
  }

  /**
   * The day.
   *
   * @return the evaluation date
   */
  public LocalDate day() {
    return day;
  }

  /**
   * The last day of a paper or certificate that would count if it had not ended before this day.
   *
   * @param fact the fact
   * @return the last day of what has expired, or empty where nothing has
   */
  public Optional<LocalDate> expired(Fact<?> fact) {
    return Optional.ofNullable(expired.get(fact));
  }

  /**
   * The value of a fact.
   *
   * @param fact the fact
   * @return its value on this day, or empty where it is not known
   */
  public Optional<FactValue> value(Fact<?> fact) {
    return Optional.ofNullable(values.get(fact));
  }

  /**
   * Whether a fact is known.
   *
   * @param fact the fact
   * @return true if it has a value on this day
   */
  public boolean isKnown(Fact<?> fact) {
    return values.containsKey(fact);
  }

  Optional<BigDecimal> number(Fact<?> fact) {
    return value(fact).map(value -> ((FactValue.Quantity) value).number());
  }

  Optional<Boolean> flag(Fact<?> fact) {
    return value(fact).map(value -> ((FactValue.Flag) value).yes());
  }

  Optional<List<String>> words(Fact<?> fact) {
    return value(fact).map(value -> ((FactValue.Words) value).words());
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
