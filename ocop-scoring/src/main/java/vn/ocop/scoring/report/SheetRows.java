package vn.ocop.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import vn.ocop.core.law.Citation;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Minimum;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.criteria.Part;

/** Makes the rows of an evaluation sheet. */
final class SheetRows {

  private final CriteriaSet set;
  private final Words words;

  SheetRows(CriteriaSet set, Words words) {
    this.set = set;
    this.words = words;
  }

  /** The sheet; {@code rows} makes the row of a criterion at a place. */
  SheetView view(
      String caption, Function<Part, BigDecimal> points, IntFunction<SheetView.Row> rows) {
    List<SheetView.Section> sections = new ArrayList<>();
    for (Part part : Part.values()) {
      List<SheetView.Row> ofPart = new ArrayList<>();
      for (int place = 0; place < set.criteria().size(); place++) {
        if (set.criteria().get(place).part() == part) {
          ofPart.add(rows.apply(place));
        }
      }
      sections.add(
          new SheetView.Section(
              words.text(
                  "partTitle",
                  Map.of("part", part.name(), "name", PageParts.partName(part, words))),
              words.number(points.apply(part)) + "/" + set.partMaxima().getOrDefault(part, 0),
              ofPart));
    }
    String citation = Citation.ofSet(set.decision(), set.number()).text(words.locale());
    return new SheetView(words.text(caption, Map.of("citation", citation)), sections);
  }

  /** A row with a choice. */
  SheetView.Row chosen(
      int place, Option option, String points, Optional<String> range, int reached) {
    Criterion criterion = set.criteria().get(place);
    String label = option.label().in(words.locale());
    if (option.caseNumber() > 0) {
      label = criterion.cases().get(option.caseNumber() - 1).in(words.locale()) + ": " + label;
    }
    return row(criterion, label, true, points, range, Optional.of(reached));
  }

  /** A row without one. */
  SheetView.Row empty(int place, String why) {
    return row(
        set.criteria().get(place), words.text(why), false, "–", Optional.empty(), Optional.empty());
  }

  private SheetView.Row row(
      Criterion criterion,
      String choice,
      boolean chosen,
      String points,
      Optional<String> range,
      Optional<Integer> reached) {
    return new SheetView.Row(
        criterion.code(),
        set.citation(criterion.code()).text(words.locale()),
        criterion.name().in(words.locale()),
        choice,
        chosen,
        points,
        criterion.maximum(),
        range,
        criterion.minimums().stream().map(minimum -> mark(minimum, reached)).toList());
  }

  private SheetView.Mark mark(Minimum minimum, Optional<Integer> reached) {
    String text =
        words.text("mark", Map.of("stars", minimum.star().rank(), "points", minimum.points()));
    return reached
        .map(
            points ->
                points >= minimum.points()
                    ? new SheetView.Mark(text, "met", "✓")
                    : new SheetView.Mark(text, "unmet", "✗"))
        .orElseGet(() -> new SheetView.Mark(text, "open", "·"));
  }
}
