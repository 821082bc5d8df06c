package vn.ocop.examples.desk.dossiers;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import vn.ocop.core.place.Commune;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.MessageTemplate;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.explanation.ExplainedLine;
import vn.ocop.scoring.explanation.Explanation;
import vn.ocop.scoring.scorecard.ScoreLine;
import vn.ocop.scoring.scorecard.Scorecard;

/**
 * Prints dossiers for a person: a table, then each product with what holds it and what costs it
 * most.
 */
public final class DossierPrinter {

  private static final Messages MESSAGES = Messages.of(DossierPrinter.class::getResourceAsStream);
  private static final int DEAREST = 3;

  private final PrintStream out;
  private final Locale locale;

  /**
   * A printer.
   *
   * @param out where to print
   * @param locale the language
   */
  public DossierPrinter(PrintStream out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  /**
   * Prints all dossiers.
   *
   * @param dossiers the dossiers
   */
  public void print(List<ProductDossier> dossiers) {
    out.println(say("TITLE", Map.of()));
    out.println();
    printTable(dossiers);
    for (ProductDossier dossier : dossiers) {
      out.println();
      printDossier(dossier);
    }
  }

  /**
   * Prints a line that holds no dossier.
   *
   * @param line the line's number
   * @param faults what is wrong with it
   */
  public void printFaults(long line, List<Finding> faults) {
    for (Finding fault : faults) {
      out.println(
          say("FAULT", Map.of("line", line, "code", fault.code().name(), "text", text(fault))));
    }
  }

  private String text(Finding finding) {
    return finding.message(locale);
  }

  private void printTable(List<ProductDossier> dossiers) {
    TextTable table =
        TextTable.forColumns(
            Help.defaultColorScheme(Help.Ansi.OFF),
            new Column(28, 0, Column.Overflow.WRAP),
            new Column(46, 2, Column.Overflow.WRAP),
            new Column(20, 2, Column.Overflow.WRAP),
            new Column(6, 2, Column.Overflow.WRAP),
            new Column(8, 2, Column.Overflow.WRAP),
            new Column(18, 2, Column.Overflow.WRAP));
    table.addRowValues(
        say("PRODUCT", Map.of()),
        say("PRODUCER", Map.of()),
        say("COMMUNE", Map.of()),
        say("SET", Map.of()),
        say("POINTS", Map.of()),
        say("STARS", Map.of()));
    for (ProductDossier dossier : dossiers) {
      table.addRowValues(
          dossier.product().getName(),
          dossier.product().getProducer().getName(),
          place(dossier),
          String.valueOf(dossier.product().getCriteriaSet()),
          dossier.card().toOptional().map(c -> String.valueOf(c.total())).orElse("–"),
          dossier.card().toOptional().map(this::stars).orElse(say("INVALID", Map.of())));
    }
    out.print(table);
  }

  private String place(ProductDossier dossier) {
    return dossier
        .commune()
        .map(Commune::fullName)
        .orElseGet(() -> dossier.product().getCommune().value());
  }

  private String stars(Scorecard card) {
    return card.stars()
        .map(star -> "★".repeat(star.rank()))
        .orElseGet(() -> say(card.status().name(), Map.of()));
  }

  private void printDossier(ProductDossier dossier) {
    out.println(
        say(
            "HEADING",
            Map.of(
                "product", dossier.product().getName(),
                "producer", dossier.product().getProducer().getName(),
                "commune", place(dossier))));
    Outcome<Scorecard> card = dossier.card();
    if (card.toOptional().isEmpty()) {
      card.findings().forEach(fault -> out.println("  " + text(fault)));
      return;
    }
    Scorecard scored = card.toOptional().get();
    Explanation why = Explanation.of(scored, locale);
    out.println("  " + why.summary().text());
    for (ExplainedLine reason : why.reasons()) {
      out.println("  • " + reason.text() + " [" + reason.citation() + "]");
    }
    List<ScoreLine> lost =
        scored.lostPoints().stream()
            .filter(line -> line.state() == ScoreLine.State.ANSWERED)
            .limit(DEAREST)
            .toList();
    if (!lost.isEmpty()) {
      out.println("  " + say("LOST", Map.of()));
    }
    for (ScoreLine line : lost) {
      out.println("    " + lost(line));
    }
  }

  private String lost(ScoreLine line) {
    return say(
        "LOST_LINE",
        Map.of(
            "lost", line.lost(),
            "criterion", line.criterion().code(),
            "name", line.criterion().name().in(locale),
            "option", line.option().map(o -> o.label().in(locale)).orElse("")));
  }

  private String say(String key, Map<String, ?> arguments) {
    return MessageTemplate.fill(MESSAGES.text(key, locale), arguments);
  }
}
