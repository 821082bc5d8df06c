package vn.ocop.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.scoring.testing.Sheets;

class ReportIndexWriterTest {

  @Test
  void everyLineIsARowAndTheOverviewCountsThem() throws IOException {
    StringBuilder page = new StringBuilder();
    ReportIndexWriter index = new ReportIndexWriter(SampleReports.VI, page);
    index.evaluated(
        1,
        "pages/000001.html",
        SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet()));
    index.evaluated(3, "pages/000003.html", SampleReports.ofCouncil(SampleReports.HOSTILE));
    index.refused(
        4,
        new Subject("p-4", Optional.empty(), Optional.empty()),
        SampleReports.TEA.score(Sheets.parse("1.1=9")).findings());
    index.evaluated(
        5,
        "pages/000005.html",
        SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet().without("7")));
    index.finish();

    String text = page.toString().replace("{{say.page}}", "");
    PageCheck.isSound(text, "vi");
    assertThat(text)
        .contains("<a href=\"pages/000001.html\"><bdi>Chè xanh Bát Tiên</bdi></a>")
        .contains("<td>26/2026 / 11</td><td class=\"num\">70</td>", "3 sao", "Chưa chấm đủ")
        .contains("<tr class=\"bad\"><td class=\"num\">4</td>", "p-4", "chọn mức 9")
        .contains("<b>2</b><span class=\"gold\" aria-hidden=\"true\">★★★☆☆</span>3 sao</li>")
        .contains("<b>1</b>Chưa chấm đủ</li>", "<b>0</b>Bị loại</li>")
        .contains("<b>1</b>Dòng không chấm được</li>");
  }

  @Test
  void anIndexOfNothingIsAPageToo() throws IOException {
    StringBuilder page = new StringBuilder();
    new ReportIndexWriter(Locale.ENGLISH, page).finish();
    PageCheck.isSound(page.toString(), "en");
    assertThat(page).contains("OCOP evaluation results", "<b>0</b>Lines that could not be scored");
  }

  @Test
  void aLinkLeadsNowhereButIntoTheFolder() throws IOException {
    ReportIndexWriter index = new ReportIndexWriter(Locale.ENGLISH, new StringBuilder());
    EvaluationReport report = SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet());
    for (String link : new String[] {"", "javascript:x", "//evil", "../x", "a b", "x?y"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.evaluated(1, link, report))
          .withMessageContaining("no plain relative path");
    }
  }
}
