package vn.ocop.examples.desk.trace;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.trace.AffectedLot;
import vn.ocop.traceability.trace.Origin;
import vn.ocop.traceability.trace.OriginShare;
import vn.ocop.traceability.trace.Recall;
import vn.ocop.traceability.trace.Recipient;

/** Prints the traces asked for, for a person to read. */
public final class TracePrinter {

  private final PrintStream out;
  private final Locale locale;

  /**
   * A printer.
   *
   * @param out where to print
   * @param locale the language
   */
  public TracePrinter(PrintStream out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  /**
   * Prints the recall and the origin of a report, as far as they were asked for.
   *
   * @param report the report
   */
  public void print(TraceReport report) {
    report.unknownLots().forEach(lot -> out.println(TraceReport.unknownLot(lot, locale)));
    report.recall().ifPresent(this::print);
    report.origin().ifPresent(this::print);
  }

  private void print(Recall recall) {
    out.println(TraceTexts.text("recall", locale));
    for (AffectedLot lot : recall.lots()) {
      out.println(
          "  "
              + TraceTexts.text(
                  "recallLine",
                  locale,
                  Map.of(
                      "lot", lot.object().name(),
                      "made", lot.made().map(TraceTexts::kilograms).orElse("?"),
                      "found", TraceTexts.kilograms(lot.found()),
                      "sold", TraceTexts.kilograms(lot.sold()),
                      "unknown", TraceTexts.kilograms(lot.unknown()),
                      "place", lot.lastPlace().orElse("?"))));
    }
    for (Recipient recipient : recall.recipients()) {
      String name = recipient.name().isEmpty() ? recipient.party() : recipient.name();
      out.println(
          "  "
              + TraceTexts.text(
                  "recipientLine",
                  locale,
                  Map.of("name", name, "kg", TraceTexts.kilograms(recipient.kilograms()))));
    }
    out.println(
        "  "
            + TraceTexts.text(
                "recallSum",
                locale,
                Map.of(
                    "found", recall.found().toPlainString(),
                    "sold", recall.sold().toPlainString(),
                    "destroyed", recall.destroyed().toPlainString(),
                    "unknown", recall.unknown().toPlainString())));
    if (!recall.unweighed().isEmpty()) {
      out.println(
          "  "
              + TraceTexts.text(
                  "unweighed",
                  locale,
                  Map.of(
                      "lots", recall.unweighed().size(),
                      "lot", recall.unweighed().get(0).object().name())));
    }
    for (Transformation step : recall.stoppedAt()) {
      out.println(
          "  " + TraceTexts.text("stoppedAt", locale, Map.of("event", step.last().toString())));
    }
    if (recall.trace().truncated()) {
      out.println("  " + TraceTexts.text("truncated", locale));
    }
  }

  private void print(Origin origin) {
    out.println(TraceTexts.text("origin", locale) + ": " + origin.lot().name());
    for (OriginShare share : origin.shares()) {
      String label = share.kind().label().in(locale);
      out.println(
          "  "
              + TraceTexts.text(
                  "originLine",
                  locale,
                  Map.of(
                      "share", OriginBar.percent(share.percent()),
                      "name", share.name().isEmpty() ? label : label + " " + share.name(),
                      "kg", share.kilograms().map(TraceTexts::kilograms).orElse(""))));
    }
  }
}
