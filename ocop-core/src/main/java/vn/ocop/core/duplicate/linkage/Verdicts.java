package vn.ocop.core.duplicate.linkage;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The verdicts of persons, by pair of identifiers. They stay when a record is removed or
 * superseded.
 *
 * @param byPair the verdicts
 */
public record Verdicts(Map<IdPair, PersonVerdict> byPair) {

  private static final Verdicts NONE = new Verdicts(Map.of());

  /**
   * Two different identifiers, in the order of their characters.
   *
   * @param first the one that comes first
   * @param second the other
   */
  public record IdPair(String first, String second) implements Comparable<IdPair> {

    /**
     * Refuses identifiers that are equal or in the wrong order.
     *
     * @param first see the record
     * @param second see the record
     */
    public IdPair {
      if (first.compareTo(second) >= 0) {
        throw new IllegalArgumentException(
            "first does not come before second: " + first + ", " + second);
      }
    }

    /**
     * Two identifiers in any order.
     *
     * @param a one
     * @param b the other
     * @return the pair
     * @throws IllegalArgumentException if they are equal
     */
    public static IdPair of(String a, String b) {
      return a.compareTo(b) < 0 ? new IdPair(a, b) : new IdPair(b, a);
    }

    @Override
    public int compareTo(IdPair other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }

  /**
   * Keeps an unmodifiable copy in the order of the pairs.
   *
   * @param byPair see the record
   */
  public Verdicts {
    byPair = Collections.unmodifiableMap(new TreeMap<>(byPair));
  }

  /**
   * No verdicts.
   *
   * @return no verdicts
   */
  public static Verdicts none() {
    return NONE;
  }

  /**
   * These verdicts and one more, which replaces an earlier one on the same pair.
   *
   * @param a an identifier
   * @param b another identifier
   * @param verdict what the person said
   * @return the verdicts
   */
  public Verdicts with(String a, String b, PersonVerdict verdict) {
    Map<IdPair, PersonVerdict> more = new TreeMap<>(byPair);
    more.put(IdPair.of(a, b), verdict);
    return new Verdicts(more);
  }

  /**
   * These verdicts without the one on a pair, which the machine decides again.
   *
   * @param a an identifier
   * @param b another identifier
   * @return the verdicts
   */
  public Verdicts without(String a, String b) {
    Map<IdPair, PersonVerdict> fewer = new TreeMap<>(byPair);
    fewer.remove(IdPair.of(a, b));
    return new Verdicts(fewer);
  }

  /**
   * The verdict on a pair.
   *
   * @param a an identifier
   * @param b another identifier
   * @return the verdict, or empty where there is none
   */
  public Optional<PersonVerdict> on(String a, String b) {
    return byPair.isEmpty() ? Optional.empty() : Optional.ofNullable(byPair.get(IdPair.of(a, b)));
  }

  /** The verdicts on pairs in which an identifier stands. */
  Verdicts concerning(String id) {
    Map<IdPair, PersonVerdict> some = new TreeMap<>();
    byPair.forEach(
        (pair, verdict) -> {
          if (pair.first().equals(id) || pair.second().equals(id)) {
            some.put(pair, verdict);
          }
        });
    return new Verdicts(some);
  }

  void forEach(BiConsumer<IdPair, PersonVerdict> action) {
    byPair.forEach(action);
  }
}
