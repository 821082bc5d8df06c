package vn.ocop.scoring.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The multiple-choice knapsack: one move at every place, at least so many points, the least cost.
 *
 * <p>Exact. A table holds for every place and every number of points still missing the least that
 * the places from there on have to pay; the search then follows the table, best first, and so never
 * turns back (Kellerer, Pferschy, Pisinger, Knapsack Problems, 2004, chapter 11).
 */
final class CheapestSelections {

  private static final long OUT_OF_REACH = Long.MAX_VALUE / 2;

  private final List<List<Move>> moves;
  private final int required;
  private final long[][] least;

  /** The moves chosen so far; its whole is what the best selection that begins so comes to. */
  private record Beginning(Selection whole, long paid, int missing)
      implements Comparable<Beginning> {
    @Override
    public int compareTo(Beginning other) {
      return whole.compareTo(other.whole);
    }
  }

  CheapestSelections(List<List<Move>> moves, int required) {
    this.moves = moves;
    this.required = required;
    this.least = new long[moves.size() + 1][required + 1];
    Arrays.fill(least[moves.size()], 1, required + 1, OUT_OF_REACH);
    for (int place = moves.size() - 1; place >= 0; place--) {
      fill(place);
    }
  }

  private void fill(int place) {
    long[] row = least[place];
    long[] rest = least[place + 1];
    Arrays.fill(row, OUT_OF_REACH);
    for (Move move : moves.get(place)) {
      long own = Selection.key(move);
      for (int missing = 0; missing <= required; missing++) {
        long whole = own + rest[Math.max(0, missing - move.points())];
        if (whole < row[missing]) {
          row[missing] = whole;
        }
      }
    }
  }

  /**
   * The best selections.
   *
   * @param limit how many at most
   * @return selections of the least cost, best first; none where the points are out of reach
   */
  List<Selection> first(int limit) {
    List<Selection> found = new ArrayList<>();
    PriorityQueue<Beginning> open = new PriorityQueue<>();
    push(open, new int[0], 0, required);
    for (Beginning next = open.poll(); next != null; next = open.poll()) {
      Selection whole = next.whole();
      if (!found.isEmpty() && whole.cost() > found.get(0).cost()) {
        break;
      }
      if (whole.size() < moves.size()) {
        for (Move move : moves.get(whole.size())) {
          long paid = next.paid() + Selection.key(move);
          push(open, whole.optionsAnd(move), paid, Math.max(0, next.missing() - move.points()));
        }
      } else {
        found.add(whole);
        if (found.size() == limit) {
          break;
        }
      }
    }
    return found;
  }

  private void push(PriorityQueue<Beginning> open, int[] options, long paid, int missing) {
    long rest = least[options.length][missing];
    if (rest < OUT_OF_REACH) {
      open.add(new Beginning(new Selection(options, paid + rest), paid, missing));
    }
  }
}
