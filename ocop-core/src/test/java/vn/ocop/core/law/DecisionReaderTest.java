package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Bilingual;

class DecisionReaderTest {

  private static final String TWO_DECISIONS =
      """
      decisions = 1/2020 2/2024
      1/2020.number = 1/2020/QĐ-TTg
      1/2020.issued = 2020-01-15
      1/2020.from = 2020-02-01
      1/2020.last-day = 2024-06-30
      1/2020.appendix = I
      1/2020.amended-by = 3/2021/QĐ-TTg 4/2022/QĐ-TTg
      1/2020.bands = 90 70 50 30 0
      1/2020.recognised.5 = CENTRAL | Bộ trưởng | Minister
      1/2020.recognised.3 = DISTRICT | Chủ tịch huyện | Chair of the district
      1/2020.recognised.3.2022-07-01 = PROVINCE | Chủ tịch tỉnh | Chair of the province
      2/2024.number = 2/2024/QĐ-TTg
      2/2024.issued = 2024-05-01
      2/2024.from = 2024-05-01
      2/2024.bands = 80 60 40 20 0
      2/2024.pending.FIRST = 1/2020 2024-06-30 9
      """;

  private static List<Decision> read(String text) throws IOException {
    return DecisionReader.read(new StringReader(text));
  }

  @Test
  void readsEveryEntryOfADecision() throws IOException {
    Decision first = read(TWO_DECISIONS).get(0);
    assertThat(first)
        .isEqualTo(
            new Decision(
                "1/2020/QĐ-TTg",
                "1/2020",
                LocalDate.of(2020, 1, 15),
                Period.of(LocalDate.of(2020, 2, 1), LocalDate.of(2024, 6, 30)),
                Optional.of("I"),
                List.of("3/2021/QĐ-TTg", "4/2022/QĐ-TTg"),
                SampleDecisions.BANDS,
                List.of(
                    new Recognition(
                        Star.THREE,
                        LocalDate.of(2020, 2, 1),
                        EvaluationLevel.DISTRICT,
                        new Bilingual("Chủ tịch huyện", "Chair of the district")),
                    new Recognition(
                        Star.THREE,
                        LocalDate.of(2022, 7, 1),
                        EvaluationLevel.PROVINCE,
                        new Bilingual("Chủ tịch tỉnh", "Chair of the province")),
                    new Recognition(
                        Star.FIVE,
                        LocalDate.of(2020, 2, 1),
                        EvaluationLevel.CENTRAL,
                        new Bilingual("Bộ trưởng", "Minister"))),
                Map.of()));
  }

  @Test
  void readsWhatBecomesOfPendingDossiers() throws IOException {
    assertThat(read(TWO_DECISIONS).get(1).pending())
        .containsExactly(
            Map.entry(
                DossierKind.FIRST, new PendingRule("1/2020", LocalDate.of(2024, 6, 30), "9")));
  }

  @Test
  void leavesOutWhatNeedNotBeThere() throws IOException {
    Decision second = read(TWO_DECISIONS).get(1);
    assertThat(second.inForce().lastDay()).isEmpty();
    assertThat(second.appendix()).isEmpty();
    assertThat(second.amendedBy()).isEmpty();
    assertThat(second.recognitions()).isEmpty();
    assertThat(second.bands().get(0)).isEqualTo(new StarBand(Star.FIVE, 80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "issued", "from", "bands"})
  void namesTheEntryThatIsMissing(String entry) {
    String text = TWO_DECISIONS.replaceFirst("(?m)^2/2024\\." + entry + " = .*$", "");
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2/2024." + entry);
  }

  @Test
  void namesTheListOfDecisionsIfThatIsMissing() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("decisions");
  }

  @ParameterizedTest
  @CsvSource({
    "1/2020.issued, 15/01/2020",
    "1/2020.from, tomorrow",
    "1/2020.last-day, 2019-01-01",
    "1/2020.bands, 90 70 50 30",
    "1/2020.bands, 90 70 50 30 10 0",
    "1/2020.bands, 90 70 70 30 0",
    "1/2020.bands, ninety 0",
    "1/2020.recognised.5, CENTRAL | Bộ trưởng",
    "1/2020.recognised.5, CENTRAL | Bộ trưởng | ",
    "1/2020.recognised.5, CENTRAL | Bộ trưởng | Minister | too much",
    "1/2020.recognised.3, VILLAGE | Trưởng thôn | Village head"
  })
  void refusesAnEntryThatCannotBeReadAndNamesItsDecision(String entry, String value) {
    String text =
        TWO_DECISIONS.replaceFirst(
            "(?m)^" + entry.replace(".", "\\.") + " = .*$", entry + " = " + value);
    assertThat(text).isNotEqualTo(TWO_DECISIONS);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("decisions.properties, decision 1/2020: ");
  }
}
