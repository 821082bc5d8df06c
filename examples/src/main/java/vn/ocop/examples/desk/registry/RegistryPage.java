package vn.ocop.examples.desk.registry;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.core.product.ProductGroup;
import vn.ocop.core.product.Taxonomy;
import vn.ocop.core.programme.Progress;
import vn.ocop.core.programme.TargetProgress;

/** The figures of a registry as one page that needs no network. */
public final class RegistryPage {

  private RegistryPage() {}

  /**
   * What the template is filled with.
   *
   * @param language the page's language
   * @param title the heading
   * @param notice a remark below it, empty for none
   * @param figures the numbers at the top
   * @param charts the charts of horizontal bars
   * @param calendarTitle the calendar's heading
   * @param calendarNote what the calendar shows
   * @param toFile the name of its first bars
   * @param expiring the name of its second bars
   * @param calendar the calendar
   */
  @JStache(path = "vn/ocop/examples/desk/registry/page.mustache")
  record Model(
      String language,
      String title,
      String notice,
      List<Figure> figures,
      List<Chart> charts,
      String calendarTitle,
      String calendarNote,
      String toFile,
      String expiring,
      CalendarChart calendar) {}

  /**
   * A number with its name.
   *
   * @param number the number as text
   * @param name what it counts
   */
  record Figure(String number, String name) {}

  /**
   * Writes the page.
   *
   * @param summary the figures
   * @param locale the language
   * @param out where to write
   * @throws IOException if it cannot be written
   */
  public static void write(RegistrySummary summary, Locale locale, Appendable out)
      throws IOException {
    ModelRenderer.of().execute(model(summary, locale), out);
  }

  private static Model model(RegistrySummary summary, Locale locale) {
    Progress progress = summary.progress();
    return new Model(
        locale.toLanguageTag(),
        RegistryTexts.text("title", locale, Map.of("day", progress.getDay())),
        summary.illustrative() ? RegistryTexts.text("illustrative", locale) : "",
        figures(progress, locale),
        charts(progress, locale),
        RegistryTexts.text("calendar", locale),
        RegistryTexts.text("calendarNote", locale),
        RegistryTexts.text("toFile", locale),
        RegistryTexts.text("expiring", locale),
        CalendarChart.of(summary.calendar()));
  }

  private static List<Figure> figures(Progress progress, Locale locale) {
    List<Figure> figures = new ArrayList<>();
    add(figures, progress.getRecognised(), "recognised", locale);
    add(figures, progress.getValid(), "valid", locale);
    add(figures, progress.getNotReEvaluated(), "notReEvaluated", locale);
    add(figures, progress.getReEvaluated(), "reEvaluated", locale);
    add(figures, progress.getUpgraded(), "upgraded", locale);
    add(figures, progress.getProducers(), "producersTotal", locale);
    add(figures, progress.getProducersLedByAny(), "ledByAny", locale);
    for (TargetProgress target : progress.getTargets()) {
      Map<String, Integer> numbers =
          Map.of("target", target.target().products(), "evaluated", target.products());
      figures.add(
          new Figure(
              target.share(1).toPlainString() + " %",
              target.target().name().in(locale)
                  + ": "
                  + RegistryTexts.text("target", locale, numbers)));
    }
    return figures;
  }

  private static void add(List<Figure> figures, int number, String key, Locale locale) {
    figures.add(new Figure(String.valueOf(number), RegistryTexts.text(key, locale)));
  }

  private static List<Chart> charts(Progress progress, Locale locale) {
    return List.of(
        Chart.of(
            RegistryTexts.text("byStar", locale),
            progress.getByStar(),
            star -> RegistryTexts.text("stars", locale, Map.of("stars", star.rank()))),
        Chart.of(
            RegistryTexts.text("byStatus", locale),
            progress.getByStatus(),
            status -> status.label().in(locale)),
        Chart.of(
            RegistryTexts.text("byGroup", locale),
            progress.byGroup(Taxonomy.standard()),
            (ProductGroup group) -> group.name().in(locale)),
        Chart.of(
            RegistryTexts.text("byFirstYear", locale), progress.getByFirstYear(), String::valueOf),
        Chart.of(
            RegistryTexts.text("byYear", locale),
            progress.getCertificatesByYear(),
            String::valueOf),
        Chart.of(
            RegistryTexts.text("producers", locale),
            progress.getProducersByKind(),
            kind -> kind.label().in(locale)));
  }
}
