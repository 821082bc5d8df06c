package vn.ocop.scoring.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.scorecard.ScoreStatus;

/**
 * Writes the index of many evaluations, a row at a time and in bounded memory: only counts are kept
 * until the end, where the overview is written that the page shows at its top.
 *
 * <p>Not for several threads at once.
 */
public final class ReportIndexWriter {

  private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._/-]*");

  private final Words words;
  private final Appendable out;
  private final Map<Star, Integer> byStar = new EnumMap<>(Star.class);
  private final Map<ScoreStatus, Integer> byStatus = new EnumMap<>(ScoreStatus.class);
  private final AtomicInteger refused = new AtomicInteger();

  /**
   * A writer of one index; writes the beginning of the page.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @param out where to write
   * @throws IOException if {@code out} throws it
   */
  public ReportIndexWriter(Locale locale, Appendable out) throws IOException {
    this.words = new Words(locale);
    this.out = out;
    new IndexHeadView(Object::toString, HtmlText::escape)
        .execute(new IndexHead(words.language(), words.ofTemplates()), out);
  }

  /**
   * Writes the row of an evaluation.
   *
   * @param line the line of the input that it comes from, counted from 1
   * @param link the path of its page, relative to the index: letters, digits, {@code . _ - /}
   * @param report the evaluation
   * @throws IllegalArgumentException if the link holds anything else
   * @throws IOException if the page cannot be written to
   */
  public void evaluated(long line, String link, EvaluationReport report) throws IOException {
    if (!LINK.matcher(link).matches()) {
      throw new IllegalArgumentException("link is " + link + ", no plain relative path");
    }
    Result result = Result.of(report);
    byStatus.merge(result.status(), 1, Integer::sum);
    result.stars().ifPresent(star -> byStar.merge(star, 1, Integer::sum));
    row(
        new IndexRow(
            line,
            Optional.of(link),
            report.subject().title(),
            report.subject().producer(),
            result.set().decision().shortNumber() + " / " + result.set().number(),
            words.number(result.total()),
            result
                .stars()
                .map(star -> words.stars(star.rank()))
                .orElseGet(() -> words.text(result.status().name())),
            result.stars().map(ReportIndexWriter::glyphs),
            false,
            List.of()));
  }

  /**
   * Writes the row of a line that could not be evaluated.
   *
   * @param line the line of the input, counted from 1
   * @param subject what the line is about, as far as it could be read
   * @param why what is wrong with it
   * @throws IOException if the page cannot be written to
   */
  public void refused(long line, Subject subject, List<Finding> why) throws IOException {
    refused.incrementAndGet();
    row(
        new IndexRow(
            line,
            Optional.empty(),
            subject.title(),
            subject.producer(),
            "",
            "–",
            words.text("INVALID"),
            Optional.empty(),
            true,
            why.stream().map(finding -> finding.message(words.locale())).toList()));
  }

  private void row(IndexRow row) throws IOException {
    new IndexRowView(Object::toString, HtmlText::escape).execute(row, out);
  }

  /**
   * Writes the overview and the end of the page.
   *
   * @throws IOException if the page cannot be written to
   */
  public void finish() throws IOException {
    List<IndexFoot.Tile> tiles = new ArrayList<>();
    for (int rank = Star.FIVE.rank(); rank >= Star.ONE.rank(); rank--) {
      tiles.add(
          new IndexFoot.Tile(
              byStar.getOrDefault(Star.of(rank), 0),
              words.stars(rank),
              Optional.of(glyphs(Star.of(rank)))));
    }
    for (ScoreStatus status : List.of(ScoreStatus.INCOMPLETE, ScoreStatus.DISQUALIFIED)) {
      tiles.add(
          new IndexFoot.Tile(
              byStatus.getOrDefault(status, 0), words.text(status.name()), Optional.empty()));
    }
    tiles.add(new IndexFoot.Tile(refused.get(), words.text("invalidLines"), Optional.empty()));
    new IndexFootView(Object::toString, HtmlText::escape)
        .execute(new IndexFoot(words.text("summary"), tiles), out);
  }

  private static String glyphs(Star star) {
    return "★".repeat(star.rank()) + "☆".repeat(Star.FIVE.rank() - star.rank());
  }

  /** What a sheet and a council have in common here. */
  private record Result(
      CriteriaSet set, ScoreStatus status, Optional<Star> stars, BigDecimal total) {

    static Result of(EvaluationReport report) {
      return report
          .card()
          .map(
              card ->
                  new Result(
                      card.set(), card.status(), card.stars(), BigDecimal.valueOf(card.total())))
          .or(
              () ->
                  report
                      .council()
                      .map(
                          card ->
                              new Result(card.set(), card.status(), card.stars(), card.total())))
          .orElseThrow();
    }
  }
}
