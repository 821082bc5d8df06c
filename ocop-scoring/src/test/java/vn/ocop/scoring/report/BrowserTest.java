package vn.ocop.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in a real browser; skipped, saying so, where the machine has none. */
class BrowserTest {

  private static final Pattern MEDIA_BOX =
      Pattern.compile("/MediaBox ?\\[0 0 ([0-9.]+) ([0-9.]+)]");

  @TempDir private Path folder;

  private Path write(String name, EvaluationReport report, Locale locale) throws IOException {
    return Files.writeString(folder.resolve(name), SampleReports.page(report, locale));
  }

  @Test
  void theTextIsThere() throws IOException {
    Chromium browser = Chromium.require(folder);
    String dom =
        browser.dom(
            write(
                "sheet.html",
                SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet()),
                SampleReports.VI));
    assertThat(dom)
        .contains("<html lang=\"vi\">", "<bdi>Chè xanh Bát Tiên</bdi>", "Lên 4 sao", "29/40")
        .contains("<th scope=\"row\" title=\"Quyết định 26/2026/QĐ-TTg");
  }

  @Test
  void aHostileNameDoesNothing() throws IOException {
    Chromium browser = Chromium.require(folder);
    Path page =
        write("hostile.html", SampleReports.ofCouncil(SampleReports.HOSTILE), SampleReports.VI);
    String dom = browser.dom(page);
    assertThat(dom).contains("</title>").doesNotContain("<title>owned", "<script", "<img");
    assertThat(dom.substring(dom.indexOf("<title>"), dom.indexOf("</title>")))
        .contains("document.title='owned'", "Phiếu kết quả đánh giá OCOP");
    assertThat(dom).contains("⟦U+202E⟧evil", "x".repeat(5000));

    // The same browser does run a script that is one: so its silence above means something.
    String script = "<!DOCTYPE html><title>a</title><script>document.title='owned'</script>";
    assertThat(browser.dom(Files.writeString(folder.resolve("script.html"), script)))
        .contains("<title>owned</title>");
  }

  @Test
  void pagesPrintOnA4() throws IOException {
    Chromium browser = Chromium.require(folder);
    for (EvaluationReport report :
        new EvaluationReport[] {
          SampleReports.ofCouncil(SampleReports.SUBJECT),
          SampleReports.ofSheet(SampleReports.HOSTILE, SampleReports.sheet()),
        }) {
      String pdf =
          new String(
              browser.pdf(write("print.html", report, Locale.ENGLISH)),
              StandardCharsets.ISO_8859_1);
      Matcher box = MEDIA_BOX.matcher(pdf);
      Set<String> sizes = new HashSet<>();
      int pages = 0;
      while (box.find()) {
        sizes.add(
            Math.round(Double.parseDouble(box.group(1)))
                + " x "
                + Math.round(Double.parseDouble(box.group(2))));
        pages++;
      }
      assertThat(sizes).as("sizes in points").containsExactly("595 x 842");
      assertThat(pages).isBetween(2, 12);
    }
  }
}
