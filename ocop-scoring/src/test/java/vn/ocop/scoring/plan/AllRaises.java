package vn.ocop.scoring.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sheets;

/** Every sheet that raises lead to, one by one, scored by the star engine: plans by brute force. */
final class AllRaises {

  private final SetEvaluator set;
  private final ScoreSheet standing;
  private final RaiseCost cost;
  private final Star target;
  private final List<Reached> reached = new ArrayList<>();

  /** A sheet that earns the rank, with what it costs. */
  record Reached(ScoreSheet sheet, int cost, int raises, int total) {}

  private AllRaises(SetEvaluator set, ScoreSheet sheet, RaiseCost cost, Star target) {
    this.set = set;
    this.cost = cost;
    this.target = target;
    Map<String, Integer> first = new LinkedHashMap<>();
    for (Criterion criterion : set.criteria().criteria()) {
      first.put(criterion.code(), sheet.choices().getOrDefault(criterion.code(), 1));
    }
    this.standing = ScoreSheet.of(first);
  }

  /** All sheets that earn the rank. */
  static List<Reached> of(SetEvaluator set, ScoreSheet sheet, RaiseCost cost, Star target) {
    AllRaises all = new AllRaises(set, sheet, cost, target);
    List<Criterion> criteria = set.criteria().criteria();
    List<List<Integer>> options = new ArrayList<>();
    for (Criterion criterion : criteria) {
      options.add(all.options(criterion));
    }
    int[] at = new int[criteria.size()];
    boolean more = true;
    while (more) {
      all.tryOut(options, at);
      int place = 0;
      while (place < at.length && ++at[place] == options.get(place).size()) {
        at[place++] = 0;
      }
      more = place < at.length;
    }
    return all.reached;
  }

  private List<Integer> options(Criterion criterion) {
    int from = standing.choices().getOrDefault(criterion.code(), 1);
    List<Integer> options = new ArrayList<>(List.of(from));
    for (int to = from + 1; to <= criterion.options().size(); to++) {
      if (criterion.option(to).caseNumber() == criterion.option(from).caseNumber()
          && cost.of(criterion, from, to).isPresent()) {
        options.add(to);
      }
    }
    return options;
  }

  private void tryOut(List<List<Integer>> options, int[] at) {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (int place = 0; place < at.length; place++) {
      choices.put(set.criteria().criteria().get(place).code(), options.get(place).get(at[place]));
    }
    ScoreSheet sheet = Sheets.applicable(set.criteria(), choices);
    int sum = 0;
    int raises = 0;
    for (Map.Entry<String, Integer> choice : choices.entrySet()) {
      int from = standing.choices().getOrDefault(choice.getKey(), 1);
      if (choice.getValue() != from) {
        if (!sheet.choices().containsKey(choice.getKey())) {
          return; // Raised, and then it does not apply: no sheet of its own.
        }
        Criterion criterion = set.criteria().criterion(choice.getKey()).orElseThrow();
        OptionalInt price = cost.of(criterion, from, choice.getValue());
        sum += price.orElseThrow();
        raises++;
      }
    }
    var card = set.score(sheet).orElseThrow();
    if (card.stars().orElseThrow().compareTo(target) >= 0) {
      reached.add(new Reached(sheet, sum, raises, card.total()));
    }
  }
}
