package vn.ocop.scoring.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.result.Outcome;

class ConditionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static Condition condition(String text) {
    return Condition.parse(text, FactVocabulary.standard()).orElseThrow();
  }

  private static Reading read(String text, FactSheet sheet) {
    return condition(text).read(sheet.on(DAY));
  }

  private static FactSheet labour(String share) {
    return FactSheet.builder().put(ProducerFacts.LOCAL_LABOUR, new BigDecimal(share)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "<, 49.99, TRUE", "<, 50, FALSE",
    "<=, 50.00, TRUE", "<=, 50.01, FALSE",
    "=, 50.0, TRUE", "=, 50.001, FALSE",
    ">=, 50, TRUE", ">=, 49.999, FALSE",
    ">, 50.0001, TRUE", ">, 50, FALSE"
  })
  void aNumberIsHeldExactlyAgainstItsBound(String sign, String share, Truth truth) {
    assertThat(read("localLabour " + sign + " 50", labour(share)).truth()).isEqualTo(truth);
  }

  @Test
  void whatIsNotKnownIsNeverTakenForNo() {
    FactSheet nothing = FactSheet.builder().build();
    Reading reading = read("not website and distributors >= 5", nothing);
    assertThat(reading.truth()).isEqualTo(Truth.OPEN);
    assertThat(reading.missing()).containsExactly(MarketFacts.WEBSITE, MarketFacts.DISTRIBUTORS);
  }

  @Test
  void anUnknownFactMattersOnlyWhereItCouldDecide() {
    FactSheet sheet = FactSheet.builder().put(MarketFacts.WEBSITE, false).build();
    assertThat(read("website and distributors >= 5", sheet).truth()).isEqualTo(Truth.FALSE);
    assertThat(read("not website or distributors >= 5", sheet).truth()).isEqualTo(Truth.TRUE);
    assertThat(read("website or distributors >= 5", sheet).missing())
        .containsExactly(MarketFacts.DISTRIBUTORS);
  }

  @Test
  void aSetHoldsAWordOrDoesNot() {
    FactSheet sheet = FactSheet.builder().put(MarketFacts.FAIRS, Set.of(Region.ABROAD)).build();
    assertThat(read("fairs in IN_PROVINCE|ABROAD", sheet).truth()).isEqualTo(Truth.TRUE);
    assertThat(read("not fairs in IN_PROVINCE|OUTSIDE_PROVINCE", sheet).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(read("fairs in IN_PROVINCE and fairs in ABROAD", sheet).truth())
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void aJudgementStaysOpenWhateverIsKnown() {
    Reading reading = read("localLabour >= 25 and judged", labour("30"));
    assertThat(reading.truth()).isEqualTo(Truth.OPEN);
    assertThat(reading.judged()).isTrue();
    assertThat(reading.missing()).isEmpty();
    assertThat(read("localLabour >= 25 and judged", labour("20")).truth()).isEqualTo(Truth.FALSE);
  }

  @Test
  void aMetConditionTellsFactsAndThresholds() {
    FactUse use = read("localLabour >= 50 and localLabour <= 75", labour("62.50")).used().get(0);
    assertThat(use.text(Locale.ENGLISH))
        .isEqualTo("Workforce from the commune: 62.5 % (asked: 50 % or more)");
    assertThat(use.texts().vi())
        .isEqualTo("Tỷ lệ lao động trong xã: 62,5 % (yêu cầu: từ 50 % trở lên)");
  }

  @Test
  void anExpiredPaperIsToldAsSuch() {
    FactSheet sheet =
        FactSheet.builder()
            .put(
                QualityFacts.FOOD_SAFETY_CERTIFICATE,
                Paper.of(LocalDate.of(2023, 8, 31), DAY.minusDays(1)))
            .build();
    Reading reading = read("foodSafetyCertificate", sheet);
    assertThat(reading.truth()).isEqualTo(Truth.FALSE);
    assertThat(reading.used().get(0).text(Locale.ENGLISH))
        .contains("ended on 2026-08-31 and does not count");
    assertThat(condition("foodSafetyCertificate").isMet(sheet.on(DAY.minusDays(1)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', UNKNOWN_FACT",
    "nosuch, UNKNOWN_FACT",
    "localLabour, TEST_UNFIT",
    "website >= 1, TEST_UNFIT",
    "localLabour in A, TEST_UNFIT",
    "fairs in NOWHERE, TEST_UNFIT",
    "localLabour >= fifty, CONDITION_UNREADABLE",
    "localLabour >= -1, CONDITION_UNREADABLE",
    "localLabour => 50, CONDITION_UNREADABLE",
    "localLabour >= 50 %, CONDITION_UNREADABLE",
    "not localLabour >= 50, CONDITION_UNREADABLE",
    "(website), UNKNOWN_FACT",
    "website  and website, CONDITION_UNREADABLE",
  })
  void whatIsNoConditionIsRefused(String text, FactFinding code) {
    Outcome<Condition> outcome = Condition.parse(text, FactVocabulary.standard());
    assertThat(outcome.findings()).extracting(f -> (Object) f.code()).contains(code);
    assertThat(outcome.toOptional()).isEmpty();
  }

  @Test
  void aConditionNobodyWouldReadIsRefused() {
    String text = "website or ".repeat(200) + "website";
    assertThat(Condition.parse(text, FactVocabulary.standard()).findings())
        .extracting(f -> (Object) f.code())
        .containsExactly(FactFinding.CONDITION_TOO_LONG);
  }
}
