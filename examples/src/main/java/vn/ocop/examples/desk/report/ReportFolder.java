package vn.ocop.examples.desk.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.score.ScoreAnswer;
import vn.ocop.examples.desk.score.Scorer;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.report.EvaluationReport;
import vn.ocop.scoring.report.ReportIndexWriter;
import vn.ocop.scoring.report.Subject;

/** Writes a folder of reports, a line at a time: {@code index.html} and {@code pages/LINE.html}. */
public final class ReportFolder implements Closeable {

  private static final String PAGES = "pages";

  private final CriteriaCatalogue law;
  private final Scorer scorer;
  private final Locale locale;
  private final Path folder;
  private final Writer indexFile;
  private final ReportIndexWriter index;

  /**
   * A folder to write to; files of the same names are replaced.
   *
   * @param law the criteria sets
   * @param folder the folder, made where it is absent
   * @param locale the language of the pages
   * @throws IOException if the folder cannot be written to
   */
  public ReportFolder(CriteriaCatalogue law, Path folder, Locale locale) throws IOException {
    this.law = law;
    this.scorer = new Scorer(law);
    this.locale = locale;
    this.folder = folder;
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder");
    }
    Files.createDirectories(folder.resolve(PAGES));
    this.indexFile = Files.newBufferedWriter(folder.resolve("index.html"));
    this.index = new ReportIndexWriter(locale, indexFile);
  }

  /**
   * Writes the page and the row of one line; a bad line has a row with what is wrong with it.
   *
   * @param line the line
   * @throws IOException if the folder cannot be written to
   */
  public void add(Line line) throws IOException {
    ReportRequest request = ReportRequest.read(line);
    ScoreAnswer answer = scorer.answer(line, request.score());
    Subject subject = request.subject();
    if (answer.result().isEmpty()) {
      index.refused(line.number(), subject, answer.faults());
      return;
    }
    EvaluationReport report = report(subject, answer.result().get());
    String link = String.format(Locale.ROOT, "%s/%06d.html", PAGES, line.number());
    try (Writer page = Files.newBufferedWriter(folder.resolve(link))) {
      report.write(locale, page);
    }
    index.evaluated(line.number(), link, report);
  }

  private EvaluationReport report(Subject subject, ScoreAnswer.Result result) {
    CriteriaSet criteria = result.criteria();
    SetEvaluator set = law.find(criteria.decision().number()).orElseThrow().set(criteria.number());
    return result
        .card()
        .map(card -> set.report(subject, card))
        .or(() -> result.council().map(card -> set.report(subject, card)))
        .orElseThrow();
  }

  /** Writes the overview and ends the index. */
  @Override
  public void close() throws IOException {
    try (indexFile) {
      index.finish();
    }
  }
}
