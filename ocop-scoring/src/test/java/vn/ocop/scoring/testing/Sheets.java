package vn.ocop.scoring.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.DecisionSets;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.criteria.SetStatus;
import vn.ocop.scoring.sheet.ScoreSheet;

/** Sheets to score. */
public final class Sheets {

  private Sheets() {}

  /** Every set of the shipped catalogue that can be scored. */
  public static List<SetEvaluator> sets() {
    return CriteriaCatalogue.standard().decisions().stream()
        .map(DecisionSets::sets)
        .flatMap(List::stream)
        .filter(set -> set.criteria().status() != SetStatus.MISSING)
        .toList();
  }

  /** A set of Decision 26/2026. */
  public static SetEvaluator set(int number) {
    return CriteriaCatalogue.standard().find("26/2026").orElseThrow().set(number);
  }

  /** Reads {@code "1.1=3 1.2=2"}. */
  public static ScoreSheet parse(String choices) {
    Map<String, Integer> parsed = new LinkedHashMap<>();
    for (String choice : choices.strip().split("\\s+", -1)) {
      int sign = choice.indexOf('=');
      parsed.put(choice.substring(0, sign), Integer.valueOf(choice.substring(sign + 1)));
    }
    return ScoreSheet.of(parsed);
  }

  /** The sheet with the most points everywhere. */
  public static ScoreSheet best(CriteriaSet set) {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (Criterion criterion : set.criteria()) {
      choices.put(criterion.code(), bestOption(criterion));
    }
    return ScoreSheet.of(choices);
  }

  public static int bestOption(Criterion criterion) {
    return criterion.options().stream()
        .filter(option -> option.points() == criterion.maximum())
        .findFirst()
        .orElseThrow()
        .number();
  }

  /** A sheet without a gap, with a product story, whose points sum to a total. */
  public static ScoreSheet ofTotal(CriteriaSet set, int total) {
    List<boolean[]> reachable = new ArrayList<>();
    boolean[] none = new boolean[total + 1];
    none[0] = true;
    reachable.add(none);
    List<Criterion> criteria = set.criteria();
    for (Criterion criterion : criteria) {
      boolean[] next = new boolean[total + 1];
      for (Option option : usable(set, criterion)) {
        for (int sum = option.points(); sum <= total; sum++) {
          next[sum] |= reachable.get(reachable.size() - 1)[sum - option.points()];
        }
      }
      reachable.add(next);
    }
    Map<String, Integer> choices = new LinkedHashMap<>();
    int left = total;
    for (int place = criteria.size() - 1; place >= 0; place--) {
      Criterion criterion = criteria.get(place);
      for (Option option : usable(set, criterion)) {
        int rest = left - option.points();
        if (rest >= 0 && reachable.get(place)[rest]) {
          choices.put(criterion.code(), option.number());
          left = rest;
          break;
        }
      }
    }
    if (choices.size() < criteria.size()) {
      throw new IllegalArgumentException("no sheet of " + set + " has " + total + " points");
    }
    return ScoreSheet.of(choices);
  }

  /** All options but "no story", after which other criteria would not apply. */
  private static List<Option> usable(CriteriaSet set, Criterion criterion) {
    boolean story =
        set.criteria().stream()
            .anyMatch(other -> other.appliesWith().equals(Optional.of(criterion.code())));
    return criterion.options().subList(story ? 1 : 0, criterion.options().size());
  }

  /**
   * A sheet without a gap.
   *
   * @param leaning the chance in per cent that a criterion gets its last option; the others get any
   */
  public static ScoreSheet random(CriteriaSet set, Random random, int leaning) {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (Criterion criterion : set.criteria()) {
      int options = criterion.options().size();
      choices.put(
          criterion.code(), random.nextInt(100) < leaning ? options : 1 + random.nextInt(options));
    }
    return applicable(set, choices);
  }

  /** The choices without those for criteria that do not apply. */
  public static ScoreSheet applicable(CriteriaSet set, Map<String, Integer> choices) {
    Map<String, Integer> kept = new LinkedHashMap<>(choices);
    for (Criterion criterion : set.criteria()) {
      if (criterion.appliesWith().map(story -> hasNone(set, choices, story)).orElse(false)) {
        kept.remove(criterion.code());
      }
    }
    return ScoreSheet.of(kept);
  }

  private static boolean hasNone(CriteriaSet set, Map<String, Integer> choices, String story) {
    Integer choice = choices.get(story);
    return choice != null
        && choice == 1
        && set.criterion(story).orElseThrow().option(1).points() == 0;
  }
}
