package vn.ocop.scoring.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.law.LawFinding;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.council.MinimumRule;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetFinding;
import vn.ocop.scoring.testing.Sheets;

class ReceiptTest {

  private static final CriteriaCatalogue CATALOGUE = CriteriaCatalogue.standard();
  private static final SetEvaluator TEA = Sheets.set(11);
  private static final ScoreSheet BEST = Sheets.best(TEA.criteria());

  private static Receipt of(ScoreSheet sheet) {
    return Receipt.of(TEA.score(sheet).orElseThrow());
  }

  private static Receipt ofCouncil() {
    CouncilPolicy policy =
        new CouncilPolicy(
            "Quy chế “Lạng Sơn” 2026",
            1,
            RoundingMode.HALF_EVEN,
            MinimumRule.EVERY_MEMBER,
            OptionalInt.of(8),
            Optional.of(new CouncilPolicy.Quorum(2, 3)));
    Council council =
        new Council(
            List.of(
                new Ballot("Trần Thị Bình", BEST.with("2.3", 1)),
                new Ballot("Nguyễn \"An\" \\ \n", BEST),
                new Ballot("Lý Cúc", BEST.with("7", 2))),
            OptionalInt.of(4),
            List.of());
    return Receipt.of(TEA.score(council, policy).orElseThrow());
  }

  static List<Receipt> receipts() {
    Council disqualified =
        new Council(
            List.of(new Ballot("An", BEST)),
            OptionalInt.empty(),
            List.of("UNSAFE_IMPURITIES", "FORGED_DOSSIER"));
    return List.of(
        of(BEST),
        of(BEST.with("2.3", 1).with("1.1", 1)),
        of(BEST.without("2.3").without("11")),
        of(BEST.with("5.1", 1).without("5.2")),
        of(BEST.disqualifiedBy("UNSAFE_IMPURITIES").disqualifiedBy("FORGED_DOSSIER")),
        ofCouncil(),
        Receipt.of(
            TEA.score(
                    Council.of(
                        List.of(new Ballot("An", BEST), new Ballot("Bình", BEST.without("7")))),
                    CouncilPolicy.standard())
                .orElseThrow()),
        Receipt.of(TEA.score(disqualified, CouncilPolicy.standard()).orElseThrow()));
  }

  private static Finding fault(Receipt receipt) {
    Outcome<Receipt> outcome = CATALOGUE.replay(receipt);
    assertThat(outcome.toOptional()).isEmpty();
    return outcome.findings().get(0);
  }

  @ParameterizedTest
  @MethodSource("receipts")
  void aReceiptReplaysToTheSameBytes(Receipt receipt) {
    Receipt replayed = CATALOGUE.replay(receipt).orElseThrow();
    assertThat(replayed.json().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(receipt.json().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aReceiptSaysWhatItWasMadeOf() throws IOException {
    JsonNode json = new ObjectMapper().readTree(of(BEST.with("2.3", 1)).json());
    assertThat(json.get("library").asText()).isNotBlank().doesNotContain("$");
    assertThat(json.get("decision").asText()).isEqualTo("26/2026/QĐ-TTg");
    assertThat(json.get("set").asInt()).isEqualTo(11);
    assertThat(json.get("checksum").asText()).isEqualTo(TEA.criteria().checksum());
    assertThat(json.at("/input/choices/2.3").asInt()).isEqualTo(1);
    assertThat(json.at("/input/disqualifiers").isEmpty()).isTrue();
    assertThat(json.get("policy").isNull()).isTrue();
    assertThat(json.at("/result/status").asText()).isEqualTo("SCORED");
    assertThat(json.at("/result/total").asInt()).isEqualTo(98);
    assertThat(json.at("/result/starsByPoints").asInt()).isEqualTo(5);
    assertThat(json.at("/result/stars").asInt()).isEqualTo(3);
    assertThat(json.at("/result/unmetMinimums/0/criterion").asText()).isEqualTo("2.3");
  }

  @Test
  void aCouncilsReceiptHoldsEveryBallotAndThePolicy() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ofCouncil().json());
    assertThat(json.at("/input/ballots")).hasSize(3);
    assertThat(json.at("/input/appointed").asInt()).isEqualTo(4);
    assertThat(json.at("/policy/name").asText()).isEqualTo("Quy chế “Lạng Sơn” 2026");
    assertThat(json.at("/policy/quorum").asText()).isEqualTo("2/3");
    assertThat(json.at("/policy/rounding").asText()).isEqualTo("HALF_EVEN");
    assertThat(json.at("/policy/minimumRule").asText()).isEqualTo("EVERY_MEMBER");
    assertThat(json.at("/policy/spreadLimit").asInt()).isEqualTo(8);
    assertThat(json.at("/result/total").asText()).isEqualTo("98.0");
  }

  @Test
  void theTextIsTheSameWhateverTheOrderOfChoicesAndFindings() {
    ScoreSheet one =
        Sheets.parse("1.1=1 7=2")
            .disqualifiedBy("FORGED_DOSSIER")
            .disqualifiedBy("UNSAFE_IMPURITIES");
    ScoreSheet other =
        Sheets.parse("7=2 1.1=1")
            .disqualifiedBy("UNSAFE_IMPURITIES")
            .disqualifiedBy("FORGED_DOSSIER");
    assertThat(of(one)).isEqualTo(of(other));
  }

  @ParameterizedTest
  @MethodSource("receipts")
  void aReceiptWithOneDigitOfItsResultChangedDoesNotReplay(Receipt receipt) {
    String json = receipt.json();
    Matcher digit = Pattern.compile("[0-9]").matcher(json);
    int at = json.indexOf("\"result\"");
    int tried = 0;
    while (digit.find(at)) {
      at = digit.end();
      char one = json.charAt(digit.start());
      char other = (char) (one == '9' ? one - 1 : one + 1);
      String forged = json.substring(0, digit.start()) + other + json.substring(digit.end());
      assertThat(fault(new Receipt(forged)).code()).isEqualTo(ReceiptFinding.RESULT_DIFFERS);
      tried++;
    }
    assertThat(tried).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "SCORED, INCOMPLETE",
    "'\"stars\":3,', ''",
    "'\"reached\":1', '\"reached\":1.0'",
    "'{\"status\"', '{ \"status\"'",
    "'\"policy\":null,', ''"
  })
  void aReceiptThatIsWrittenOtherwiseDoesNotReplay(String text, String forged) {
    String json = of(BEST.with("2.3", 1)).json();
    assertThat(json).contains(text);
    assertThat(fault(new Receipt(json.replace(text, forged))).code())
        .isEqualTo(ReceiptFinding.RESULT_DIFFERS);
  }

  @Test
  void aChangedChoiceDoesNotReplayToTheOldResult() {
    String json = of(BEST).json();
    Finding finding = fault(new Receipt(json.replace("\"1.1\":3", "\"1.1\":2")));
    assertThat(finding.code()).isEqualTo(ReceiptFinding.RESULT_DIFFERS);
    assertThat(String.valueOf(finding.arguments().get("replayed"))).contains("\"total\":99");
  }

  @Test
  void aReceiptOfAnEarlierVersionOfTheLibraryReplays() {
    String json = of(BEST).json().replaceFirst("\"library\":\"[^\"]*\"", "\"library\":\"0.0.9\"");
    assertThat(CATALOGUE.replay(new Receipt(json)).orElseThrow().json()).isEqualTo(json);
    String council =
        ofCouncil().json().replaceFirst("\"library\":\"[^\"]*\"", "\"library\":\"0.0.9\"");
    assertThat(CATALOGUE.replay(new Receipt(council)).orElseThrow().json()).isEqualTo(council);
  }

  @Test
  void aReceiptOnOtherCriteriaIsToldFromAForgedOne() {
    String json = of(BEST).json();
    String checksum = TEA.criteria().checksum();
    Finding finding = fault(new Receipt(json.replace(checksum, "0".repeat(64))));
    assertThat(finding.code()).isEqualTo(ReceiptFinding.DATA_CHANGED);
    assertThat(finding.message(Locale.ENGLISH)).contains("set 11", "26/2026/QĐ-TTg", checksum);
  }

  @Test
  void aReceiptOnUnknownLawIsToldSo() {
    String json = of(BEST).json();
    assertThat(fault(new Receipt(json.replace("26/2026/QĐ-TTg", "1/1999/QĐ-TTg"))).code())
        .isEqualTo(LawFinding.UNKNOWN_DECISION);
    assertThat(fault(new Receipt(json.replace("\"set\":11", "\"set\":27"))).code())
        .isEqualTo(CriteriaFinding.UNKNOWN_SET);
    assertThat(fault(new Receipt(json.replace("\"1.1\":3", "\"1.1\":4"))).code())
        .isEqualTo(SheetFinding.CHOICE_OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "null",
        "17",
        "{}",
        "not json",
        "\u0000\u0000\u0000{\u0000\u0011\u0000\u0000",
        "{\"input\":1}",
        "{\"input\":{\"ballots\":[]}}",
        "{\"library\":\"1\",\"library\":\"1\"}"
      })
  void aTextThatIsNoReceiptIsRefused(String text) {
    Finding finding = fault(new Receipt(text));
    assertThat(finding.code()).isEqualTo(ReceiptFinding.RECEIPT_MALFORMED);
    assertThat(finding.message(Locale.ENGLISH)).startsWith("The receipt cannot be read: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "HALF_EVEN; HALF_WAY",
        "HALF_EVEN; UNNECESSARY",
        "EVERY_MEMBER; NOBODY",
        "2/3; 2",
        "2/3; a/b",
        "2/3; 3/2",
        "2/3; 99999999999/3",
        "\"appointed\":4; \"appointed\":0",
        "\"decimals\":1; \"decimals\":-1",
        "\"decimals\":1; \"decimals\":\"1\""
      })
  void aPolicyThatIsNoneIsRefused(String text, String broken) {
    String json = ofCouncil().json();
    assertThat(json).contains(text);
    assertThat(fault(new Receipt(json.replace(text, broken))).code())
        .isEqualTo(ReceiptFinding.RECEIPT_MALFORMED);
  }

  @Test
  void aTextTornOrMangledAnywhereIsAnsweredWithAFinding() {
    for (Receipt receipt : receipts()) {
      String json = receipt.json();
      for (int end = 0; end < json.length(); end++) {
        fault(new Receipt(json.substring(0, end)));
      }
      Random random = new Random(11);
      for (int i = 0; i < 1000; i++) {
        char[] mangled = json.toCharArray();
        mangled[random.nextInt(mangled.length)] = (char) random.nextInt(0x3000);
        Outcome<Receipt> outcome = CATALOGUE.replay(new Receipt(new String(mangled)));
        // Only names that no one checks may change: the library's version, the policy, members.
        outcome
            .toOptional()
            .ifPresent(same -> assertThat(same.json()).isEqualTo(new String(mangled)));
      }
    }
  }
}
