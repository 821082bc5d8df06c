package vn.ocop.examples.desk.registry;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import vn.ocop.core.product.ProductGroup;
import vn.ocop.core.product.Taxonomy;
import vn.ocop.core.programme.Progress;
import vn.ocop.core.programme.TargetProgress;
import vn.ocop.core.result.Finding;

/** Prints what a registry comes to for a person to read. */
public final class RegistryPrinter {

  private final PrintStream out;
  private final Locale locale;

  /**
   * A printer.
   *
   * @param out where to print, in UTF-8; left open
   * @param locale the language
   */
  public RegistryPrinter(OutputStream out, Locale locale) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.locale = locale;
  }

  /**
   * Prints what is wrong with a line; a sound one is silent.
   *
   * @param entry the line as read
   */
  public void print(RegistryEntry entry) {
    for (Finding fault : entry.faults()) {
      out.printf(
          Locale.ROOT, "! %d %s: %s%n", entry.line(), entry.id().orElse(""), fault.message(locale));
    }
  }

  /**
   * Prints the figures.
   *
   * @param summary the figures
   */
  public void finish(RegistrySummary summary) {
    Progress progress = summary.progress();
    out.println(text("title", Map.of("day", progress.getDay())));
    if (summary.illustrative()) {
      out.println(text("illustrative"));
    }
    out.println();
    row(text("recognised"), progress.getRecognised());
    row(text("valid"), progress.getValid());
    row(text("notReEvaluated"), progress.getNotReEvaluated());
    row(text("reEvaluated"), progress.getReEvaluated());
    row(text("upgraded"), progress.getUpgraded());
    targets(progress);
    counts("byStar", progress.getByStar(), s -> text("stars", Map.of("stars", s.rank())));
    counts("byStatus", progress.getByStatus(), status -> status.label().in(locale));
    counts(
        "byGroup",
        progress.byGroup(Taxonomy.standard()),
        (ProductGroup group) -> group.name().in(locale));
    counts("byFirstYear", progress.getByFirstYear(), String::valueOf);
    counts("byYear", progress.getCertificatesByYear(), String::valueOf);
    counts("producers", progress.getProducersByKind(), kind -> kind.label().in(locale));
    row(text("producersTotal"), progress.getProducers());
    row(text("ledByAny"), progress.getProducersLedByAny());
    counts("others", progress.getOtherRecognitions(), other -> other.label().in(locale));
    calendar(summary);
    if (summary.invalid() > 0) {
      out.println();
      out.println(text("invalid", Map.of("invalid", summary.invalid(), "lines", summary.lines())));
    }
    out.flush();
  }

  private void targets(Progress progress) {
    if (progress.getTargets().isEmpty()) {
      return;
    }
    heading("targets");
    for (TargetProgress target : progress.getTargets()) {
      Map<String, Integer> numbers =
          Map.of("target", target.target().products(), "evaluated", target.products());
      out.printf(
          Locale.ROOT,
          "%7s %%  %s (%s)%n",
          target.share(1).toPlainString(),
          target.target().name().in(locale),
          text("target", numbers));
    }
  }

  private void calendar(RegistrySummary summary) {
    heading("calendar");
    out.println(text("calendarNote"));
    for (Map.Entry<YearMonth, ReEvaluationCalendar.Month> month : summary.calendar().entrySet()) {
      int toFile = month.getValue().toFile();
      int expiring = month.getValue().expiring();
      if (toFile + expiring > 0) {
        out.printf(
            Locale.ROOT,
            "%s  %4d %s  %4d %s%n",
            month.getKey(),
            toFile,
            text("toFile"),
            expiring,
            text("expiring"));
      }
    }
  }

  private <K> void counts(String key, Map<K, Integer> counts, Function<? super K, String> name) {
    heading(key);
    counts.forEach((what, count) -> row(name.apply(what), count));
  }

  private void heading(String key) {
    out.println();
    out.println(text(key));
  }

  private void row(String name, int count) {
    out.printf(Locale.ROOT, "%6d  %s%n", count, name);
  }

  private String text(String key) {
    return RegistryTexts.text(key, locale);
  }

  private String text(String key, Map<String, ?> arguments) {
    return RegistryTexts.text(key, locale, arguments);
  }
}
