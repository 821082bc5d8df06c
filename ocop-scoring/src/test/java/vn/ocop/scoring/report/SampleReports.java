package vn.ocop.scoring.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.sheet.Choices;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Sheets;

/** Reports to look at: an invented tea with 70 points, held at three stars by its label. */
final class SampleReports {

  static final Locale VI = Locale.forLanguageTag("vi");
  static final SetEvaluator TEA = Sheets.set(11);
  static final Subject SUBJECT =
      new Subject("LS-014", Optional.of("Chè xanh Bát Tiên"), Optional.of("HTX Chè Đình Lập"));

  /** Markup, a script, a change of the direction of writing, and 5,000 characters. */
  static final Subject HOSTILE =
      new Subject(
          "\"><script>document.title='owned'</script>",
          Optional.of(
              "<script>document.title='owned'</script></title></h1></bdi>\u202Eevil\u0000"
                  + "\"'><img src=x onerror=document.title='owned'>{{say.page}}"
                  + "x".repeat(5000)),
          Optional.of("<svg onload=document.title='owned'>"));

  private static final int[] CHOSEN = {
    3, 2, 3, 2, 3, 2, 2, 4, 3, 1, 1, 3, 1, 3, 2, 2,
    3, 2, 4, 5, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2,
  };

  private SampleReports() {}

  static ScoreSheet sheet() {
    return Choices.of(TEA.criteria(), CHOSEN).orElseThrow().toSheet();
  }

  static EvaluationReport ofSheet(Subject subject, ScoreSheet sheet) {
    return TEA.report(subject, TEA.score(sheet).orElseThrow());
  }

  static EvaluationReport ofCouncil(Subject subject) {
    List<Ballot> ballots =
        List.of(
            new Ballot("Nguyễn An", sheet()),
            new Ballot("Trần <b>Bình</b>", sheet().with("2.3", 3).with("4.1", 2)),
            new Ballot("Lê Chi", sheet().with("7", 2)));
    return TEA.report(
        subject, TEA.score(Council.of(ballots), CouncilPolicy.standard()).orElseThrow());
  }

  static String page(EvaluationReport report, Locale locale) {
    StringBuilder page = new StringBuilder();
    try {
      report.write(locale, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }
}
