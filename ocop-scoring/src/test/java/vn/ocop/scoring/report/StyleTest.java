package vn.ocop.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts stand out from their grounds as WCAG 2.2, 1.4.3 asks: at least 4.5 to 1. */
class StyleTest {

  @ParameterizedTest
  @CsvSource({
    "20302a, fbfaf6", // texts on the page
    "20302a, fdf6e7", // texts of the plan
    "55645d, fbfaf6", // secondary texts
    "55645d, ffffff", // secondary texts of the result
    "1f6349, fbfaf6", // headings, links, reached minimums
    "20302a, e7f0ea", // parts of the sheet
    "9b2c2c, fbfaf6", // missed minimums
    "9b2c2c, fbeeee", // faults of a line
    "7a4d0b, fdf6e7", // headings of the plan
    "6a5a38, fdf6e7", // secondary texts of the plan
    "5a4a2a, fdf6e7", // how firmly a rank is held
    "ffffff, 7a4d0b", // what a minimum forces
    "5f4717, f3ead2", // what brings points
    "8a5a12, fbfaf6", // small stars
  })
  void textsStandOut(String text, String ground) {
    String page =
        SampleReports.page(
            SampleReports.ofSheet(SampleReports.SUBJECT, SampleReports.sheet()), SampleReports.VI);
    assertThat(page).contains(text.equals("ffffff") ? "#fff" : "#" + text).contains("#" + ground);
    assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour, 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
