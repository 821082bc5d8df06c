package vn.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.scorecard.ScoreStatus;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.scorecard.UnmetMinimum;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sheets;

/** The engine and a naive second implementation agree on random sheets over all sets. */
class NaiveAgreementTest {

  private static final int SHEETS = 100_000;
  private static final int COUNCILS = 4_000;
  private static final int[] LEANINGS = {0, 40, 75, 90, 97};

  private final Map<String, Map<Integer, NaiveScoring>> naive = new TreeMap<>();

  private NaiveScoring naive(SetEvaluator set) {
    String number = set.criteria().decision().shortNumber();
    return Objects.requireNonNull(
        naive
            .computeIfAbsent(number, key -> NaiveScoring.load("decision-" + key.replace('/', '-')))
            .get(set.criteria().number()));
  }

  @Test
  void onAHundredThousandSheets() {
    Random random = new Random(26_2026);
    List<SetEvaluator> sets = Sheets.sets();
    Tally tally = new Tally();
    for (int i = 0; i < SHEETS; i++) {
      SetEvaluator set = sets.get(i % sets.size());
      ScoreSheet sheet = new ScoreSheet(choices(set, random), disqualifiers(set, random));
      Map<String, Object> expected = naive(set).score(sheet.choices(), sheet.disqualifiers());
      Map<String, Object> actual = view(set.score(sheet), NaiveAgreementTest::view);
      if (!actual.equals(expected)) {
        assertThat(actual).as("%s %s", set, sheet).isEqualTo(expected);
      }
      tally.add(expected);
    }
    tally.assertVaried();
  }

  @Test
  void onThousandsOfCouncils() {
    Random random = new Random(1489_2025);
    List<SetEvaluator> sets = Sheets.sets();
    Tally tally = new Tally();
    for (int i = 0; i < COUNCILS; i++) {
      SetEvaluator set = sets.get(i % sets.size());
      List<Ballot> ballots = new ArrayList<>();
      List<Map<String, Integer>> plain = new ArrayList<>();
      int members = 1 + random.nextInt(9);
      Map<String, Integer> base = Sheets.random(set.criteria(), random, 90).choices();
      for (int member = 0; member < members; member++) {
        Map<String, Integer> choices =
            random.nextInt(4) == 0 ? choices(set, random) : nearly(set, base, random);
        ballots.add(Ballot.of("Thành viên " + member, choices));
        plain.add(choices);
      }
      Council council = new Council(ballots, OptionalInt.empty(), disqualifiers(set, random));
      Map<String, Object> expected = naive(set).score(plain, council.disqualifiers());
      boolean single = members == 1;
      Map<String, Object> actual =
          view(set.score(council, CouncilPolicy.standard()), card -> view(card, single));
      if (!actual.equals(expected)) {
        assertThat(actual).as("%s %s", set, council).isEqualTo(expected);
      }
      tally.add(expected);
    }
    tally.assertVaried();
  }

  /** A member who mostly agrees with the others. */
  private static Map<String, Integer> nearly(
      SetEvaluator set, Map<String, Integer> base, Random random) {
    Map<String, Integer> choices = new LinkedHashMap<>(base);
    for (Criterion criterion : set.criteria().criteria()) {
      if (random.nextInt(5) == 0 || !choices.containsKey(criterion.code())) {
        choices.put(criterion.code(), 1 + random.nextInt(criterion.options().size()));
      }
    }
    return Sheets.applicable(set.criteria(), choices).choices();
  }

  private static Map<String, Integer> choices(SetEvaluator set, Random random) {
    Map<String, Integer> choices =
        new LinkedHashMap<>(
            Sheets.random(set.criteria(), random, LEANINGS[random.nextInt(LEANINGS.length)])
                .choices());
    List<Criterion> criteria = set.criteria().criteria();
    String any = criteria.get(random.nextInt(criteria.size())).code();
    switch (random.nextInt(25)) {
      case 0 -> choices.remove(any);
      case 1 -> criteria.stream().skip(3).forEach(c -> choices.remove(c.code()));
      case 2 -> choices.put(any, random.nextInt(12) - 3);
      case 3 -> choices.put("9." + random.nextInt(9), 1);
      case 4 -> {
        choices.put(any, Integer.MAX_VALUE);
        choices.put("", Integer.MIN_VALUE);
      }
      case 5 -> {
        // Everywhere a choice, also where there may be no story.
        criteria.forEach(c -> choices.put(c.code(), 1));
      }
      default -> {}
    }
    return choices;
  }

  private static List<String> disqualifiers(SetEvaluator set, Random random) {
    if (random.nextInt(20) > 0) {
      return List.of();
    }
    List<String> known = List.copyOf(set.criteria().endingNotes().keySet());
    return switch (random.nextInt(4)) {
      case 0 -> List.of("NO_SUCH_FINDING");
      case 1 -> known.isEmpty() ? List.of() : List.of(known.get(0), known.get(0));
      case 2 -> known;
      default -> known.isEmpty() ? List.of() : List.of(known.get(random.nextInt(known.size())));
    };
  }

  private static <T> Map<String, Object> view(
      Outcome<T> outcome, Function<T, Map<String, Object>> view) {
    return outcome
        .toOptional()
        .map(view)
        .orElseGet(
            () ->
                Map.of(
                    "status",
                    "INVALID",
                    "errors",
                    outcome.findings().stream().map(NaiveAgreementTest::told).sorted().toList()));
  }

  private static String told(Finding finding) {
    return finding.code().name()
        + finding.where().get(Where.Kind.CRITERION).map(code -> " " + code).orElse("");
  }

  private static Map<String, Object> view(Scorecard card) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    card.parts().forEach((part, points) -> parts.put(part.name(), twoDecimals(points)));
    return view(
        card.status(),
        twoDecimals(card.total()),
        parts,
        card.starsByPoints().map(Star::rank).orElse(0),
        card.stars().map(Star::rank).orElse(0),
        card.unmetMinimums(),
        card.unanswered(),
        true);
  }

  private static Map<String, Object> view(CouncilScorecard card, boolean single) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    for (Part part : Part.values()) {
      parts.put(part.name(), card.points(part));
    }
    return view(
        card.status(),
        card.total(),
        parts,
        card.starsByPoints().map(Star::rank).orElse(0),
        card.stars().map(Star::rank).orElse(0),
        card.unmetMinimums(),
        card.unanswered(),
        single);
  }

  private static BigDecimal twoDecimals(int points) {
    return new BigDecimal(points).setScale(2);
  }

  private static Map<String, Object> view(
      ScoreStatus status,
      BigDecimal total,
      Map<String, BigDecimal> parts,
      int byPoints,
      int stars,
      List<UnmetMinimum> unmet,
      List<String> unanswered,
      boolean withReached) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("status", status.name());
    view.put("total", total);
    view.put("parts", parts);
    view.put("starsByPoints", byPoints);
    view.put("stars", stars);
    view.put(
        "unmetMinimums",
        unmet.stream()
            .map(
                m ->
                    m.criterion().code()
                        + " "
                        + m.star().rank()
                        + " "
                        + m.required()
                        + (withReached ? " [" + m.reached() + "]" : ""))
            .toList());
    view.put("unanswered", unanswered);
    return view;
  }

  /** Sees to it that the random sheets reach every kind of outcome. */
  private static final class Tally {
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<Star, Integer> stars = new EnumMap<>(Star.class);
    private int heldBack;

    void add(Map<String, Object> result) {
      statuses.merge(String.valueOf(result.get("status")), 1, Integer::sum);
      if (result.get("stars") instanceof Integer rank && rank > 0) {
        stars.merge(Star.of(rank), 1, Integer::sum);
        heldBack += rank.equals(result.get("starsByPoints")) ? 0 : 1;
      }
    }

    void assertVaried() {
      assertThat(statuses.keySet())
          .containsExactly("DISQUALIFIED", "INCOMPLETE", "INVALID", "SCORED");
      assertThat(stars).containsKeys(Star.TWO, Star.THREE, Star.FOUR, Star.FIVE);
      assertThat(heldBack).isGreaterThan(100);
    }
  }
}
