package vn.ocop.scoring.facts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper that a producer holds, or is known not to hold (giấy tờ).
 *
 * @param held whether there is such a paper
 * @param issued the first day on which it is valid, or empty where the day is not recorded
 * @param expires the last day on which it is valid, or empty if it does not expire
 */
public record Paper(boolean held, Optional<LocalDate> issued, Optional<LocalDate> expires) {

  private static final Paper NONE = new Paper(false, Optional.empty(), Optional.empty());
  private static final Paper UNDATED = new Paper(true, Optional.empty(), Optional.empty());

  /**
   * Refuses a term that ends before it begins, and days of a paper that is not held.
   *
   * @param held see the record
   * @param issued see the record
   * @param expires see the record
   */
  public Paper {
    Objects.requireNonNull(issued, "issued");
    Objects.requireNonNull(expires, "expires");
    if (!held && (issued.isPresent() || expires.isPresent())) {
      throw new IllegalArgumentException("held is false, yet the paper has days");
    }
    if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
      throw new IllegalArgumentException(
          "expires is " + expires.get() + ", before issued " + issued.get());
    }
  }

  /**
   * The knowledge that there is no such paper.
   *
   * @return a paper that is valid on no day
   */
  public static Paper none() {
    return NONE;
  }

  /**
   * A paper without recorded days.
   *
   * @return a paper that is valid on every day
   */
  public static Paper undated() {
    return UNDATED;
  }

  /**
   * A paper with a term.
   *
   * @param issued the first day on which it is valid
   * @param expires the last day on which it is valid
   * @return the paper
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static Paper of(LocalDate issued, LocalDate expires) {
    return new Paper(true, Optional.of(issued), Optional.of(expires));
  }

  /**
   * Whether the paper is held and valid on a day, its first and last day included.
   *
   * @param day the day
   * @return true if it counts on that day
   */
  public boolean validOn(LocalDate day) {
    return held
        && issued.map(first -> !day.isBefore(first)).orElse(true)
        && expires.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * The day on which the paper ended, where it has ended.
   *
   * @param day the day on which is asked
   * @return its last day if that lies before the day
   */
  public Optional<LocalDate> expiredBefore(LocalDate day) {
    return expires.filter(last -> last.isBefore(day));
  }
}
