package vn.ocop.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.testing.Sheets;

class SheetReaderTest {

  private static final CriteriaSet TEA = Sheets.set(11).criteria();

  private static Outcome<Choices> read(ScoreSheet sheet) {
    return SheetReader.read(TEA, sheet);
  }

  private static Finding only(ScoreSheet sheet) {
    Outcome<Choices> outcome = read(sheet);
    assertThat(outcome.toOptional()).isEmpty();
    assertThat(outcome.findings()).hasSize(1);
    return outcome.findings().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1", "1.1 ", "01.1", "1.8", "6", "6.1", "1,1", "1.1.1", "A"})
  void aCodeThatTheSetDoesNotPrintIsUnknown(String code) {
    Finding finding = only(ScoreSheet.of(Map.of(code, 1)));
    assertThat(finding.code()).isEqualTo(SheetFinding.UNKNOWN_CRITERION);
    assertThat(finding.where()).isEqualTo(Where.of(Where.Kind.CRITERION, code));
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Criteria set 11 of 26/2026/QĐ-TTg has no criterion “" + code + "”");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 4, 128, 129, 257, Integer.MAX_VALUE})
  void anOptionBeyondThePrintedOnesIsOutOfRange(int option) {
    Finding finding = only(ScoreSheet.of(Map.of("2.3", option)));
    assertThat(finding.code()).isEqualTo(SheetFinding.CHOICE_OUT_OF_RANGE);
    assertThat(finding.where()).isEqualTo(Where.of(Where.Kind.CRITERION, "2.3"));
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "Criterion 2.3: option " + option + " is chosen, but there are options 1 to 3 only");
  }

  @Test
  void aStructureWithoutAStoryDoesNotApply() {
    Finding finding = only(Sheets.parse("5.1=1 5.2=1"));
    assertThat(finding.code()).isEqualTo(SheetFinding.NOT_APPLICABLE);
    assertThat(finding.where()).isEqualTo(Where.of(Where.Kind.CRITERION, "5.2"));
    assertThat(finding.message(new Locale("vi")))
        .isEqualTo("Tiêu chí 5.2 chỉ áp dụng khi có câu chuyện sản phẩm (tiêu chí 5.1)");
    assertThat(read(Sheets.parse("5.1=2 5.2=1")).findings()).isEmpty();
    assertThat(read(Sheets.parse("5.2=1")).findings()).isEmpty();
  }

  @Test
  void theOrderOfStoryAndStructureInTheSheetDoesNotMatter() {
    assertThat(only(Sheets.parse("5.2=1 5.1=1")).code()).isEqualTo(SheetFinding.NOT_APPLICABLE);
  }

  @Test
  void everyFaultOfASheetIsFoundInAFixedOrder() {
    ScoreSheet sheet =
        new ScoreSheet(
            Sheets.parse("5.2=2 x=1 1.1=9 5.1=1 y=0").choices(),
            List.of("FORGED_DOSSIER", "NONE_SUCH", "FORGED_DOSSIER"));
    assertThat(read(sheet).findings())
        .map(finding -> finding.code().name() + " " + finding.where())
        .containsExactly(
            "UNKNOWN_CRITERION criterion x",
            "CHOICE_OUT_OF_RANGE criterion 1.1",
            "UNKNOWN_CRITERION criterion y",
            "NOT_APPLICABLE criterion 5.2",
            "UNKNOWN_DISQUALIFIER field disqualifiers",
            "DUPLICATE_DISQUALIFIER field disqualifiers");
  }

  @Test
  void anUnknownFindingIsAnsweredWithTheCodesThatThereAre() {
    Finding finding = only(ScoreSheet.of(Map.of()).disqualifiedBy("SENSORY_CRITERION_AT_ZERO"));
    assertThat(finding.code()).isEqualTo(SheetFinding.UNKNOWN_DISQUALIFIER);
    assertThat(finding.message(Locale.ENGLISH))
        .contains("Criteria set 11", "SENSORY_CRITERION_AT_ZERO")
        .endsWith(
            "FORGED_DOSSIER, FOOD_SAFETY_CERTIFICATE_BREACH, REGISTRATION_DOSSIER_NOT_MET,"
                + " IMPORTED_OR_UNKNOWN_MATERIAL, IDENTICAL_TO_OTHER_PRODUCT, UNSAFE_IMPURITIES");
  }

  @Test
  void aNoteThatEndsNothingIsNoDisqualifier() {
    assertThat(only(ScoreSheet.of(Map.of()).disqualifiedBy("STORY_SHOWS_ORIGIN")).code())
        .isEqualTo(SheetFinding.UNKNOWN_DISQUALIFIER);
  }

  @Test
  void choicesInTheDecisionsOrderAreTheSameAsASheet() {
    int[] options = new int[TEA.criteria().size()];
    options[0] = 3;
    options[options.length - 1] = 2;
    Choices choices = Choices.of(TEA, options).orElseThrow();
    assertThat(choices).isEqualTo(read(Sheets.parse("11=2 1.1=3")).orElseThrow());
    assertThat(choices.option(0)).isEqualTo(3);
    assertThat(choices.option(1)).isZero();
    assertThat(choices.toSheet()).isEqualTo(Sheets.parse("1.1=3 11=2"));
    assertThat(choices.toSheet().choices().keySet()).containsExactly("1.1", "11");
  }

  @Test
  void choicesInTheDecisionsOrderAreCheckedLikeASheet() {
    int[] options = new int[TEA.criteria().size()];
    options[0] = 4;
    assertThat(Choices.of(TEA, options).findings())
        .extracting(Finding::code)
        .containsExactly(SheetFinding.CHOICE_OUT_OF_RANGE);
    assertThatThrownBy(() -> Choices.of(TEA, 1, 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("options has 3 places");
  }

  @Test
  void aSheetIsAValue() {
    ScoreSheet sheet = Sheets.parse("1.1=1 1.2=2");
    assertThat(sheet.with("1.1", 3)).isEqualTo(Sheets.parse("1.1=3 1.2=2"));
    assertThat(sheet.without("1.1")).isEqualTo(Sheets.parse("1.2=2"));
    assertThat(sheet.disqualifiedBy("A").disqualifiedBy("B").disqualifiers())
        .containsExactly("A", "B");
    assertThat(sheet).isEqualTo(Sheets.parse("1.1=1 1.2=2"));
    Map<String, Integer> mine = new LinkedHashMap<>(Map.of("1.1", 1));
    ScoreSheet copy = ScoreSheet.of(mine);
    mine.clear();
    assertThat(copy.choices()).hasSize(1);
    assertThatThrownBy(() -> copy.choices().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullsInASheetAreMisuse() {
    Map<String, Integer> withoutOption = new HashMap<>();
    withoutOption.put("1.1", null);
    assertThatThrownBy(() -> ScoreSheet.of(withoutOption))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("choices");
    Map<String, Integer> withoutCriterion = new HashMap<>();
    withoutCriterion.put(null, 1);
    assertThatThrownBy(() -> ScoreSheet.of(withoutCriterion))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("choices");
  }
}
