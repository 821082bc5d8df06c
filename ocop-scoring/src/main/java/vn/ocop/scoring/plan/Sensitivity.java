package vn.ocop.scoring.plan;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import vn.ocop.core.law.Star;

/**
 * How firmly a sheet holds its rank: what a council has to be sure of before it signs.
 *
 * @param stars the rank that the sheet earns
 * @param pointsToSpare the points above the total at which that rank begins, 0 or more
 * @param pointsToNext the points short of the next rank, 0 where only minimums keep the sheet from
 *     it; empty at five stars
 * @param lowering by criterion the nearest single change of a choice that would lower the rank
 * @param lifting by criterion the nearest single change of a choice that would lift the rank
 */
public record Sensitivity(
    Star stars,
    int pointsToSpare,
    OptionalInt pointsToNext,
    List<StarChange> lowering,
    List<StarChange> lifting) {
  /**
   * Checks the components.
   *
   * @param stars see the record
   * @param pointsToSpare see the record
   * @param pointsToNext see the record
   * @param lowering see the record
   * @param lifting see the record
   */
  public Sensitivity {
    Objects.requireNonNull(stars, "stars");
    Objects.requireNonNull(pointsToNext, "pointsToNext");
    lowering = List.copyOf(lowering);
    lifting = List.copyOf(lifting);
  }

  /**
   * Whether a single other choice could lower the rank.
   *
   * @return true if {@link #lowering()} is not empty
   */
  public boolean hangsByOneChoice() {
    return !lowering.isEmpty();
  }
}
