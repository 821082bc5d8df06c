package vn.ocop.examples.desk.trace;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.trace.AffectedLot;
import vn.ocop.traceability.trace.Recall;
import vn.ocop.traceability.trace.Recipient;

/** A report as one page that needs no network: the chain, its findings, the traces asked for. */
public final class TracePage {

  private static final int MOST_FINDINGS = 500;
  private static final int MOST_LOTS = 1000;

  private TracePage() {}

  /**
   * What the template is filled with.
   *
   * @param language the page's language
   * @param texts the headings
   * @param figures the numbers at the top
   * @param drawing the chain
   * @param origins the origin asked for, or none
   * @param recalls the recall asked for, or none
   * @param findings what the rules found
   */
  @JStache(path = "vn/ocop/examples/desk/trace/page.mustache")
  record Model(
      String language,
      Headings texts,
      List<Tally> figures,
      Drawing drawing,
      List<OriginBar> origins,
      List<RecallTable> recalls,
      List<Row> findings) {}

  /** The headings of the page in one language. */
  record Headings(
      String title,
      String chain,
      String collapsed,
      String origin,
      String recall,
      String findings,
      String none,
      String lot,
      String made,
      String found,
      String sold,
      String unknown,
      String place,
      String recipients) {}

  /**
   * A number with its name.
   *
   * @param number the number as text
   * @param name what it counts
   */
  record Tally(String number, String name) {}

  /**
   * A finding.
   *
   * @param style its severity's class
   * @param rule the rule's id
   * @param text what was found
   * @param hint what to do
   */
  record Row(String style, String rule, String text, String hint) {}

  /**
   * A recall.
   *
   * @param lots the lots
   * @param recipients who was sent something
   */
  record RecallTable(List<LotRow> lots, List<Tally> recipients) {}

  /**
   * A lot of a recall.
   *
   * @param name the lot
   * @param made how much was made
   * @param found how much should still be there
   * @param sold how much was sold
   * @param unknown how much nobody can tell
   * @param place where it was last
   * @param style its row's class
   */
  record LotRow(
      String name,
      String made,
      String found,
      String sold,
      String unknown,
      String place,
      String style) {}

  /**
   * Writes the page.
   *
   * @param report what it shows
   * @param locale the language
   * @param out where to write
   * @throws IOException if it cannot be written
   */
  public static void write(TraceReport report, Locale locale, Appendable out) throws IOException {
    ModelRenderer.of().execute(model(report, locale), out);
  }

  private static Model model(TraceReport report, Locale locale) {
    Drawing drawing = ChainLayout.of(report.chain(), report.validation().findings(), locale);
    return new Model(
        locale.toLanguageTag(),
        headings(drawing, locale),
        figures(report, locale),
        drawing,
        report.origin().map(origin -> OriginBar.of(origin, locale)).stream().toList(),
        report.recall().map(TracePage::table).stream().toList(),
        report.validation().findings().stream()
            .limit(MOST_FINDINGS)
            .map(finding -> row(finding, locale))
            .toList());
  }

  private static Headings headings(Drawing drawing, Locale locale) {
    return new Headings(
        TraceTexts.text("title", locale),
        TraceTexts.text("chain", locale),
        drawing.collapsed() ? TraceTexts.text("collapsed", locale) : "",
        TraceTexts.text("origin", locale),
        TraceTexts.text("recall", locale),
        TraceTexts.text("findings", locale),
        TraceTexts.text("none", locale),
        TraceTexts.text("lot", locale),
        TraceTexts.text("made", locale),
        TraceTexts.text("found", locale),
        TraceTexts.text("sold", locale),
        TraceTexts.text("unknown", locale),
        TraceTexts.text("place", locale),
        TraceTexts.text("recipients", locale));
  }

  private static List<Tally> figures(TraceReport report, Locale locale) {
    Map<String, Long> numbers =
        Map.of(
            "events", report.document().report().accepted(),
            "refused", report.document().report().refused(),
            "objects", (long) report.chain().objects().size(),
            "errors", report.validation().errors(),
            "warnings", report.validation().warnings(),
            "remarks", report.validation().remarks());
    List<Tally> figures = new ArrayList<>();
    for (String key : List.of("events", "refused", "objects", "errors", "warnings", "remarks")) {
      figures.add(new Tally(String.valueOf(numbers.get(key)), TraceTexts.text(key, locale)));
    }
    return figures;
  }

  private static Row row(RuleFinding finding, Locale locale) {
    return new Row(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.id(),
        finding.text(locale),
        finding.hint().in(locale));
  }

  private static RecallTable table(Recall recall) {
    List<LotRow> lots = recall.lots().stream().limit(MOST_LOTS).map(TracePage::row).toList();
    List<Tally> recipients = new ArrayList<>();
    for (Recipient recipient : recall.recipients().stream().limit(MOST_LOTS).toList()) {
      String name = recipient.name().isEmpty() ? recipient.party() : recipient.name();
      recipients.add(new Tally(TraceTexts.kilograms(recipient.kilograms()), name));
    }
    return new RecallTable(lots, recipients);
  }

  private static LotRow row(AffectedLot lot) {
    return new LotRow(
        lot.object().name(),
        lot.made().map(TraceTexts::kilograms).orElse("?"),
        mass(lot.found()),
        mass(lot.sold()),
        mass(lot.unknown()),
        lot.lastPlace().orElse("?"),
        lot.byLine() ? "byline" : "");
  }

  private static String mass(BigDecimal kilograms) {
    return kilograms.signum() == 0 ? "–" : TraceTexts.kilograms(kilograms);
  }
}
