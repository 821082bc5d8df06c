package vn.ocop.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.scorecard.ScoreLine;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.SheetArbitraries;
import vn.ocop.scoring.testing.SheetArbitraries.Gapped;
import vn.ocop.scoring.testing.Sheets;

class EvaluationReportTest {

  private static final Locale VI = SampleReports.VI;

  @Provide
  Arbitrary<Gapped> gapped() {
    return SheetArbitraries.gapped();
  }

  @Example
  void aPageTellsTheResultItsReasonsAndWhatToDoNext() {
    EvaluationReport report = SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet());
    String page = SampleReports.page(report, VI);
    PageCheck.isSound(page, "vi");
    assertThat(page)
        .contains("<title>Chè xanh Bát Tiên – Phiếu kết quả đánh giá OCOP</title>")
        .contains("HTX Chè Đình Lập", "LS-014", "Bộ 11: Chè tươi, chè chế biến")
        .contains("<span class=\"rank\">3 sao</span>", "<b>70</b> trên 100")
        .contains("29/40", "16/25", "25/35")
        .contains("Muốn đạt 4 sao, tiêu chí 2.3")
        .contains("Quyết định 26/2026/QĐ-TTg, Phụ lục II, Bộ tiêu chí 11, tiêu chí 2.3")
        .contains("Lên 4 sao", "Một việc là đủ: đạt 72 điểm, 4 sao", "+2 điểm")
        .contains("điều kiện bắt buộc");
    assertThat(page.split("class=\"on\"", -1)).hasSize(4);
    assertThat(page).contains("cx=\"490\"");
  }

  @Example
  void thePageIsInEnglishToo() {
    String page =
        SampleReports.page(
            SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet()), Locale.ENGLISH);
    PageCheck.isSound(page, "en");
    assertThat(page)
        .contains("<span class=\"rank\">3 stars</span>", "Up to 4 stars", "required minimum")
        .doesNotContain("điểm", "Tiêu chí");
  }

  @Example
  void everyCriterionStandsOnThePageWithItsChoiceAndCitation() {
    EvaluationReport report = SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet());
    String page = SampleReports.page(report, VI);
    for (ScoreLine line : report.card().orElseThrow().lines()) {
      assertThat(page)
          .contains(
              "<th scope=\"row\" title=\""
                  + line.citation().text(VI)
                  + "\">"
                  + line.criterion().code()
                  + "</th>")
          .contains(HtmlText.escape(line.option().orElseThrow().label().in(VI)))
          .contains(line.points() + "/" + line.criterion().maximum());
    }
  }

  @Example
  void thePageCarriesTheChecksumOfTheReceipt() throws NoSuchAlgorithmException {
    EvaluationReport report = SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet());
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(report.receipt().json().getBytes(StandardCharsets.UTF_8));
    assertThat(SampleReports.page(report, VI))
        .contains("<code>" + HexFormat.of().formatHex(digest) + "</code>")
        .contains(SampleReports.TEA.criteria().checksum());
  }

  @Example
  void aCouncilsPageShowsTheSpread() {
    String page = SampleReports.page(SampleReports.ofCouncil(SampleReports.SUBJECT), VI);
    PageCheck.isSound(page, "vi");
    assertThat(page)
        .contains("3 thành viên; tổng điểm cao nhất và thấp nhất cách nhau 3 điểm", "plain-mean")
        .contains("<bdi>Trần &lt;b&gt;Bình&lt;/b&gt;</bdi>")
        .contains("Tiêu chí các thành viên chấm khác nhau", "1–3")
        .contains("Tính từ mức của thành viên ở giữa");
    assertThat(page).contains("1,67/3");
  }

  @Example
  void aCardOfAnotherSetIsMisuse() {
    EvaluationReport tea = SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet());
    EvaluationReport council = SampleReports.ofCouncil(SampleReports.SUBJECT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sheets.set(12).report(SampleReports.SUBJECT, tea.card().orElseThrow()))
        .withMessageContaining("card is of");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Sheets.set(12).report(SampleReports.SUBJECT, council.council().orElseThrow()))
        .withMessageContaining("card is of");
  }

  @Example
  void aHostileNameIsTextAndNothingElse() {
    for (EvaluationReport report :
        List.of(
            SampleReports.ofSheet(SampleReports.HOSTILE, SampleReports.sheet()),
            SampleReports.ofCouncil(SampleReports.HOSTILE))) {
      String page = SampleReports.page(report, VI).replace("{{say.page}}", "");
      PageCheck.isSound(page, "vi");
      assertThat(page)
          .contains("&lt;script&gt;document.title&#61;&#39;owned&#39;&lt;/script&gt;")
          .contains("⟦U+202E⟧evil⟦U+0000⟧", "x".repeat(5000), "class=\"lengthy\"")
          .doesNotContain("\u202E", "<img");
    }
  }

  @Example
  void aSheetWithGapsSaysWhatIsMissingAndPlansNothing() {
    String page =
        SampleReports.page(
            SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet().without("7")), VI);
    PageCheck.isSound(page, "vi");
    assertThat(page)
        .contains("<span class=\"rank\">Chưa chấm đủ</span>", "Chưa chấm tiêu chí 7")
        .doesNotContain("class=\"next\"", "class=\"on\"");
  }

  @Example
  void aDisqualifiedProductHasNoStars() {
    String page =
        SampleReports.page(
            SampleReports.ofSheet(
                SampleReports.SUBJECT, SampleReports.sheet().disqualifiedBy("FORGED_DOSSIER")),
            VI);
    PageCheck.isSound(page, "vi");
    assertThat(page).contains("<span class=\"rank\">Bị loại</span>").doesNotContain("class=\"on\"");
  }

  @Example
  void atFiveStarsThePageSaysHowFirmlyTheyAreHeld() {
    String page =
        SampleReports.page(
            SampleReports.ofSheet(SampleReports.SUBJECT, Sheets.best(SampleReports.TEA.criteria())),
            VI);
    PageCheck.isSound(page, "vi");
    assertThat(page).contains("Giữ hạng", "hơn ngưỡng của hạng hiện tại 10 điểm");
  }

  @Example
  void aProductWithoutANameIsCalledByItsId() {
    for (String blank : new String[] {"", "  "}) {
      assertThat(new Subject("p-1", Optional.of(blank), Optional.empty()).title()).isEqualTo("p-1");
    }
    assertThat(new Subject("p-1", Optional.empty(), Optional.empty()).title()).isEqualTo("p-1");
  }

  @Example
  void aReportIsOfASheetOrOfACouncil() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new EvaluationReport(
                    SampleReports.SUBJECT,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessageContaining("one of the two");
  }

  @Property(tries = 60)
  void everySheetOfEverySetHasASoundPage(@ForAll("gapped") Gapped gapped) {
    EvaluationReport report =
        gapped
            .set()
            .report(SampleReports.SUBJECT, gapped.set().score(gapped.sheet()).orElseThrow());
    for (Locale locale : new Locale[] {VI, Locale.ENGLISH}) {
      String page = SampleReports.page(report, locale);
      PageCheck.isSound(page, locale.getLanguage());
      for (Criterion criterion : gapped.set().criteria().criteria()) {
        assertThat(page).contains("\">" + criterion.code() + "</th>");
      }
    }
  }

  @Example
  void anEmptySheetHasAPage() {
    PageCheck.isSound(
        SampleReports.page(
            SampleReports.ofSheet(SampleReports.SUBJECT, ScoreSheet.of(Map.of())), VI),
        "vi");
  }
}
