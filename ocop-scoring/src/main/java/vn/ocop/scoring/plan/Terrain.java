package vn.ocop.scoring.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.sheet.Choices;

/**
 * The moves open to a sheet at each place, in one state of its product story: without a story the
 * criteria that depend on it have no move, with one they stand at their own choice or first option.
 *
 * <p>Between states the criteria hang together; within one state each place is chosen by itself,
 * which is what makes the search an ordinary multiple-choice knapsack.
 *
 * @param moves by place in the decision's order; staying first, then raises from the lowest
 */
record Terrain(List<List<Move>> moves) {

  private static final int MOST_STORIES = 10;

  /** Every state that raises can bring about, the one without any new story first. */
  static List<Terrain> of(Choices choices, RaiseCost cost) {
    CriteriaSet set = choices.set();
    List<Integer> untold = untoldStories(choices);
    if (untold.size() > MOST_STORIES) {
      throw new IllegalArgumentException(
          "choices leave " + untold.size() + " stories untold, more than " + MOST_STORIES);
    }
    List<List<Move>> all = new ArrayList<>();
    for (int place = 0; place < set.criteria().size(); place++) {
      all.add(moves(set.criteria().get(place), standing(choices, place), cost));
    }
    List<Terrain> states = new ArrayList<>();
    for (int told = 0; told < 1 << untold.size(); told++) {
      List<Integer> closed = new ArrayList<>(untold);
      List<Integer> opened = new ArrayList<>();
      for (int i = untold.size() - 1; i >= 0; i--) {
        if ((told >> i & 1) == 1) {
          opened.add(closed.remove(i));
        }
      }
      inState(set, all, closed, opened, states);
    }
    return states;
  }

  /** The option at which a criterion stands: the chosen one, or the first where none is chosen. */
  static int standing(Choices choices, int place) {
    return Math.max(1, choices.option(place));
  }

  private static List<Integer> untoldStories(Choices choices) {
    CriteriaSet set = choices.set();
    return set.criteria().stream()
        .flatMap(criterion -> criterion.appliesWith().stream())
        .distinct()
        .map(story -> set.placeOf(story).orElseThrow())
        .filter(story -> set.criteria().get(story).statesAbsence(standing(choices, story)))
        .toList();
  }

  private static List<Move> moves(Criterion criterion, int from, RaiseCost cost) {
    List<Move> moves = new ArrayList<>(4);
    moves.add(Move.stay(criterion, from));
    int caseNumber = criterion.option(from).caseNumber();
    for (int to = from + 1; to <= criterion.options().size(); to++) {
      if (criterion.option(to).caseNumber() == caseNumber) {
        OptionalInt price = cost.of(criterion, from, to);
        if (price.isPresent()) {
          moves.add(Move.raise(criterion, to, checked(price.getAsInt())));
        }
      }
    }
    return moves;
  }

  /** A cost, refused unless it is in range. */
  static int checked(long cost) {
    if (cost < 0 || cost > RaiseCost.LIMIT) {
      throw new IllegalArgumentException("cost is " + cost + ", not 0 to " + RaiseCost.LIMIT);
    }
    return (int) cost;
  }

  /** Adds the state, unless it asks for a raise that is not feasible or for a story of a story. */
  private static void inState(
      CriteriaSet set,
      List<List<Move>> all,
      List<Integer> closed,
      List<Integer> opened,
      List<Terrain> states) {
    List<List<Move>> moves = new ArrayList<>(all.size());
    for (int place = 0; place < all.size(); place++) {
      List<Move> open = all.get(place);
      boolean applies =
          set.criteria().get(place).appliesWith().stream()
              .noneMatch(story -> closed.contains(set.placeOf(story).orElseThrow()));
      if (!applies) {
        if (closed.contains(place) || opened.contains(place)) {
          return;
        }
        moves.add(List.of(Move.none(set.criteria().get(place))));
      } else if (closed.contains(place)) {
        moves.add(open.subList(0, 1));
      } else if (opened.contains(place)) {
        if (open.size() == 1) {
          return;
        }
        moves.add(open.subList(1, open.size()));
      } else {
        moves.add(open);
      }
    }
    states.add(new Terrain(moves));
  }
}
