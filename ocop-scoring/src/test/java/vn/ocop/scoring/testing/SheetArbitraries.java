package vn.ocop.scoring.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.sheet.ScoreSheet;

/** Sheets over all sets of the catalogue, from poor to nearly perfect. */
public final class SheetArbitraries {

  private SheetArbitraries() {}

  /** A sheet in which every criterion that applies has a choice, and its set. */
  public record Filled(SetEvaluator set, ScoreSheet sheet) {}

  /** A sheet with gaps, and its set. */
  public record Gapped(SetEvaluator set, ScoreSheet sheet) {}

  public static Arbitrary<Filled> filled() {
    return sets()
        .flatMap(set -> sheets(set).map(sheet -> new Filled(set, sheet)))
        .withoutEdgeCases();
  }

  public static Arbitrary<Gapped> gapped() {
    return sets()
        .flatMap(
            set ->
                Combinators.combine(sheets(set), Arbitraries.of(codes(set)).set().ofMaxSize(4))
                    .as(
                        (sheet, gaps) -> {
                          Map<String, Integer> left = new LinkedHashMap<>(sheet.choices());
                          left.keySet().removeAll(gaps);
                          return new Gapped(set, Sheets.applicable(set.criteria(), left));
                        }));
  }

  public static Arbitrary<SetEvaluator> sets() {
    return Arbitraries.of(Sheets.sets());
  }

  private static List<String> codes(SetEvaluator set) {
    return set.criteria().criteria().stream().map(Criterion::code).toList();
  }

  /** Filled sheets of one set; how often the last option is chosen differs from sheet to sheet. */
  public static Arbitrary<ScoreSheet> sheets(SetEvaluator set) {
    return Arbitraries.of(1, 3, 10, 40)
        .flatMap(
            leaning -> {
              List<Arbitrary<Integer>> options = new ArrayList<>();
              for (Criterion criterion : set.criteria().criteria()) {
                int last = criterion.options().size();
                options.add(
                    Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.integers().between(1, last)),
                        Tuple.of(leaning, Arbitraries.just(last))));
              }
              return Combinators.combine(options)
                  .as(chosen -> sheet(set, chosen))
                  .withoutEdgeCases();
            })
        .withoutEdgeCases();
  }

  private static ScoreSheet sheet(SetEvaluator set, List<Integer> chosen) {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (int place = 0; place < chosen.size(); place++) {
      choices.put(set.criteria().criteria().get(place).code(), chosen.get(place));
    }
    return Sheets.applicable(set.criteria(), choices);
  }
}
