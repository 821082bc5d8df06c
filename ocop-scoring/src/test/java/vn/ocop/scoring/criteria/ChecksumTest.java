package vn.ocop.scoring.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.testing.SmallDecision;

/** Guards the criteria without the reference: nothing that decides stars changes unseen. */
class ChecksumTest {

  @Test
  void everySetHasTheChecksumThatWasWrittenDownForIt() throws IOException {
    assertThat(
            CriteriaCatalogue.standard().decisions().stream()
                .flatMap(sets -> sets.sets().stream())
                .map(set -> set.criteria())
                .map(
                    set ->
                        String.join(
                            "\t",
                            set.decision().number(),
                            String.valueOf(set.number()),
                            set.checksum())))
        .as("lines of checksums.tsv: decision, set, checksum")
        .containsExactlyElementsOf(writtenDown());
  }

  private static List<String> writtenDown() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ChecksumTest.class.getResourceAsStream("checksums.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  /** Sets, criteria, options and marks of a decision. */
  static List<Integer> counts(String decision) {
    List<CriteriaSet> sets =
        CriteriaCatalogue.standard().find(decision).orElseThrow().sets().stream()
            .map(set -> set.criteria())
            .toList();
    List<Criterion> criteria = sets.stream().flatMap(set -> set.criteria().stream()).toList();
    List<Option> options = criteria.stream().flatMap(c -> c.options().stream()).toList();
    return List.of(
        sets.size(),
        criteria.size(),
        options.size(),
        (int) options.stream().filter(option -> option.minimumFor().isPresent()).count());
  }

  @Test
  void decision26Of2026Has26Sets787Criteria2579OptionsAnd575Marks() {
    assertThat(counts("26/2026")).containsExactly(26, 787, 2579, 575);
  }

  @Test
  void everySetOfDecision26Of2026Has40And25And35Points() {
    assertThat(CriteriaCatalogue.standard().find("26/2026").orElseThrow().sets())
        .allSatisfy(
            set -> {
              assertThat(set.criteria().status()).isEqualTo(SetStatus.COMPLETE);
              assertThat(set.criteria().partMaxima())
                  .isEqualTo(Map.of(Part.A, 40, Part.B, 25, Part.C, 35));
            });
  }

  private static String checksum(SmallDecision decision) {
    return decision.set().criteria().checksum();
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource({
    "0 20*** 40****, 0 21*** 40****",
    "0 20*** 40****, 0 20 40****",
    "0 20*** 40****, 0 20**** 40*****",
    "0 20*** 40****, 0 20*** 40*****",
    "5 35***** | 5 35, 5 35 | 5 35*****"
  })
  void aChangeOfPointsOrMarksChangesTheChecksum(String options, String changed) {
    assertThat(checksum(SmallDecision.valid().with(SmallDecision.SET, options, changed)))
        .isNotEqualTo(checksum(SmallDecision.valid()));
  }

  @ParameterizedTest(name = "{2} for {1} in {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "set-01.json; , \"appliesWith\": \"2\";''",
        "set-01.json; \"code\": \"4\"; \"code\": \"5\"",
        "set-01.json; \"set\": 1; \"set\": 2",
        "set-01.json; \"notes\": [\"FORGED\"]; \"notes\": []",
        "decision.json; DOSSIER; DISQUALIFY",
        "decision.json; STOP; INFO"
      })
  void aChangeOfConditionsCodesOrEndingNotesChangesTheChecksum(
      String file, String text, String changed) {
    SmallDecision valid = SmallDecision.valid();
    assertThat(checksum(valid.with("decision-1-2030/" + file, text, changed)))
        .isNotEqualTo(checksum(valid));
  }

  @ParameterizedTest(name = "{2} for {1} in {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "shared.json; Tại chỗ; Ngay tại chỗ",
        "shared.json; \"Origin\"; \"Provenance\"",
        "shared.json; \"evidence\": [\"PAPER\"]; \"evidence\": []",
        "decision.json; Making; Crafting",
        "set-01.json; Small set; Little set"
      })
  void aChangeOfWordsDoesNotChangeTheChecksum(String file, String text, String changed) {
    SmallDecision valid = SmallDecision.valid();
    assertThat(checksum(valid.with("decision-1-2030/" + file, text, changed)))
        .isEqualTo(checksum(valid));
  }

  @Test
  void theOrderOfCriteriaCounts() {
    SmallDecision valid = SmallDecision.valid();
    String story =
        "{\"code\": \"2\", \"criterion\": \"story\", \"options\": \"0 15\", \"yesNo\": true}";
    String form = "{\"code\": \"3\", \"criterion\": \"form\", \"options\": \"5 10\"}";
    SmallDecision free = valid.with(SmallDecision.SET, ", \"appliesWith\": \"2\"", "");
    SmallDecision turned =
        free.with(SmallDecision.SET, story, "#").with(SmallDecision.SET, form, story);
    assertThat(checksum(turned.with(SmallDecision.SET, "#", form))).isNotEqualTo(checksum(free));
  }
}
