package vn.ocop.examples.desk.duplicates;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.ocop.core.duplicate.Relation;

/** Pairs as one page that needs no network. */
public final class DuplicatesPage {

  /** More pairs than a person would look at on one page. */
  private static final int MOST = 500;

  private DuplicatesPage() {}

  /**
   * What the template is filled with.
   *
   * @param language the page's language
   * @param title the heading
   * @param notice what is on the page
   * @param filter what the choice of relations is called
   * @param all the choice of all relations
   * @param relations the relations to choose from
   * @param pairs the pairs
   */
  @JStache(path = "vn/ocop/examples/desk/duplicates/page.mustache")
  record Model(
      String language,
      String title,
      String notice,
      String filter,
      String all,
      List<Choice> relations,
      List<Card> pairs) {}

  /**
   * A relation to choose.
   *
   * @param code its code
   * @param name its name
   * @param count how many pairs of it are on the page
   */
  record Choice(String code, String name, int count) {}

  /**
   * One pair.
   *
   * @param code the relation's code
   * @param relation the relation's name
   * @param weight the match weight
   * @param a an identifier
   * @param b the other identifier
   * @param rows the values side by side
   * @param caption what the waterfall shows
   * @param waterfall the evidence
   */
  record Card(
      String code,
      String relation,
      String weight,
      String a,
      String b,
      List<Row> rows,
      String caption,
      Waterfall waterfall) {}

  /**
   * One field of both records.
   *
   * @param field the field's name
   * @param left the left value in pieces
   * @param right the right value in pieces
   */
  record Row(String field, List<LetterDifference.Piece> left, List<LetterDifference.Piece> right) {}

  /**
   * Writes the page.
   *
   * @param pairs the pairs, best first
   * @param locale the language
   * @param out where to write
   * @throws IOException if it cannot be written
   */
  public static void write(List<ReportedPair> pairs, Locale locale, Appendable out)
      throws IOException {
    ModelRenderer.of().execute(model(pairs, locale), out);
  }

  private static Model model(List<ReportedPair> pairs, Locale locale) {
    List<ReportedPair> shown = pairs.subList(0, Math.min(MOST, pairs.size()));
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    shown.forEach(pair -> counts.merge(pair.relation(), 1, Integer::sum));
    List<Choice> choices = new ArrayList<>();
    counts.forEach(
        (relation, count) ->
            choices.add(new Choice(relation.name(), relation.label().in(locale), count)));
    return new Model(
        locale.toLanguageTag(),
        DuplicatesTexts.text("page.title", locale),
        DuplicatesTexts.text(
            "page.notice", locale, Map.of("shown", shown.size(), "found", pairs.size())),
        DuplicatesTexts.text("page.filter", locale),
        DuplicatesTexts.text("page.all", locale),
        choices,
        shown.stream().map(pair -> card(pair, locale)).toList());
  }

  private static Card card(ReportedPair pair, Locale locale) {
    return new Card(
        pair.relation().name(),
        pair.relation().label().in(locale),
        pair.weight().toPlainString(),
        pair.a(),
        pair.b(),
        rows(pair, locale),
        DuplicatesTexts.text("page.caption", locale),
        Waterfall.of(pair, DuplicatesTexts.text("page.sum", locale), locale));
  }

  private static List<Row> rows(ReportedPair pair, Locale locale) {
    Set<String> fields = new LinkedHashSet<>(pair.left().keySet());
    fields.addAll(pair.right().keySet());
    List<Row> rows = new ArrayList<>();
    for (String field : fields) {
      LetterDifference difference =
          LetterDifference.of(
              pair.left().getOrDefault(field, ""), pair.right().getOrDefault(field, ""));
      rows.add(new Row(FieldNames.in(field, locale), difference.left(), difference.right()));
    }
    return rows;
  }
}
