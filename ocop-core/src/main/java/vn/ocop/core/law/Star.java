package vn.ocop.core.law;

import java.util.List;
import java.util.Optional;

/** A rank (hạng sao) of the programme, from one to five stars. */
public enum Star {
  /** One star: scored below 30 of 100 points. */
  ONE(1),
  /** Two stars. */
  TWO(2),
  /** Three stars: the first rank that is recognised with a certificate. */
  THREE(3),
  /** Four stars. */
  FOUR(4),
  /** Five stars: recognised at national level. */
  FIVE(5);

  private static final List<Star> BY_RANK = List.of(values());

  private final int rank;

  Star(int rank) {
    this.rank = rank;
  }

  /**
   * The star of a rank.
   *
   * @param rank 1 to 5
   * @return the star
   * @throws IllegalArgumentException if {@code rank} is not 1 to 5
   */
  public static Star of(int rank) {
    if (rank < 1 || rank > 5) {
      throw new IllegalArgumentException("rank is " + rank + ", not 1 to 5");
    }
    return BY_RANK.get(rank - 1);
  }

  /**
   * The number of stars.
   *
   * @return 1 to 5
   */
  public int rank() {
    return rank;
  }

  /**
   * The next rank up.
   *
   * @return the next star, or empty above five
   */
  public Optional<Star> next() {
    return this == FIVE ? Optional.empty() : Optional.of(of(rank + 1));
  }
}
