package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

  private static final String TEA =
      "\"choices\":{\"1.1\":3,\"1.2\":2,\"1.3\":3,\"1.4\":2,\"1.5\":3,\"1.6\":2,\"1.7\":2,"
          + "\"2.1\":4,\"2.2\":3,\"2.3\":1,\"2.4\":1,\"3.1\":3,\"3.2\":1,\"3.3\":3,\"3.4\":2,"
          + "\"3.5\":2,\"4.1\":3,\"4.2\":2,\"4.3\":4,\"5.1\":5,\"5.2\":2,\"5.3\":3,\"6.1.1\":3,"
          + "\"6.1.2\":3,\"6.2.1\":3,\"6.2.2\":3,\"6.2.3\":3,\"7\":3,\"8\":2,\"9\":2,\"10\":2,"
          + "\"11\":2}";

  @TempDir private Path folder;

  @Test
  void aSheetWithPointsForFourStarsIsHeldAtThreeByItsLabel() throws IOException {
    JsonNode answer = one("{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11," + TEA + "}");

    assertThat(answer.toString())
        .isEqualTo(
            "{\"id\":\"p\",\"line\":1,\"status\":\"SCORED\",\"decision\":\"26/2026/QĐ-TTg\","
                + "\"set\":11,\"total\":70,\"parts\":{\"A\":29,\"B\":16,\"C\":25},"
                + "\"starsByPoints\":4,\"stars\":3,\"unmetMinimums\":[{\"criterion\":\"2.3\","
                + "\"stars\":4,\"required\":3,\"reached\":1}],\"unanswered\":[],\"errors\":[],"
                + "\"warnings\":[]}");
  }

  @Test
  void theFullNumberNamesTheDecisionToo() throws IOException {
    JsonNode answer = one("{\"id\":\"p\",\"decision\":\"26/2026/QĐ-TTg\",\"set\":11," + TEA + "}");

    assertThat(answer.get("status").asText()).isEqualTo("SCORED");
  }

  @Test
  void aCouncilsMeanHasTwoDecimalsAndItsMajorityReachesAMinimum() throws IOException {
    String better = TEA.replace("\"2.3\":1", "\"2.3\":3");
    JsonNode answer =
        one(
            "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,\"ballots\":[{\"juror\":\"An\","
                + TEA
                + "},{\"juror\":\"Bình\","
                + better
                + "},{\"juror\":\"Chi\","
                + better
                + "}]}");

    assertThat(answer.get("total").decimalValue()).isEqualByComparingTo("71.33");
    assertThat(answer.get("parts").get("A").decimalValue()).isEqualByComparingTo("30.33");
    assertThat(answer.get("stars").asInt()).isEqualTo(4);
    assertThat(answer.get("unmetMinimums")).isEmpty();
  }

  @Test
  void aMinimumThatOnlyHalfOfTheMembersReachIsMissed() throws IOException {
    JsonNode answer =
        one(
            "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,\"ballots\":[{\"juror\":\"An\","
                + TEA
                + "},{\"juror\":\"Bình\","
                + TEA.replace("\"2.3\":1", "\"2.3\":3")
                + "}]}");

    assertThat(answer.get("total").asInt()).isEqualTo(71);
    assertThat(answer.get("stars").asInt()).isEqualTo(3);
    assertThat(answer.get("unmetMinimums").toString())
        .isEqualTo("[{\"criterion\":\"2.3\",\"stars\":4,\"required\":3,\"reached\":1}]");
  }

  @Test
  void aRecordedFindingTakesTheStars() throws IOException {
    JsonNode answer =
        one(
            "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,"
                + "\"disqualifiers\":[\"IDENTICAL_TO_OTHER_PRODUCT\"],"
                + TEA
                + "}");

    assertThat(answer.get("status").asText()).isEqualTo("DISQUALIFIED");
    assertThat(answer.get("stars").isNull()).isTrue();
    assertThat(answer.get("errors").get(0).get("code").asText())
        .isEqualTo("IDENTICAL_TO_OTHER_PRODUCT");
    assertThat(answer.get("errors").get(0).get("criterion").asText()).isEqualTo("2.1");
  }

  @Test
  void anUnansweredCriterionLeavesThePointsOfTheRest() throws IOException {
    JsonNode answer =
        one(
            "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,"
                + TEA.replace("\"7\":3,", "")
                + "}");

    assertThat(answer.get("status").asText()).isEqualTo("INCOMPLETE");
    assertThat(answer.get("total").asInt()).isEqualTo(67);
    assertThat(answer.get("unanswered").toString()).isEqualTo("[\"7\"]");
    assertThat(answer.get("starsByPoints").isNull()).isTrue();
  }

  @Test
  void theDossiersDaysChooseTheDecision() throws IOException {
    JsonNode pending =
        one(
            "{\"id\":\"p\",\"dossier\":{\"kind\":\"FIRST\",\"submitted\":\"2026-05-02\","
                + "\"evaluated\":\"2026-06-01\"},\"set\":11,\"choices\":{}}");
    JsonNode late =
        one(
            "{\"id\":\"p\",\"dossier\":{\"kind\":\"RE_EVALUATION\",\"submitted\":\"2026-05-02\","
                + "\"evaluated\":\"2026-06-22\"},\"set\":11,\"choices\":{}}");

    assertThat(pending.get("decision").asText()).isEqualTo("148/QĐ-TTg");
    assertThat(DeskRun.errorCodes(late)).containsExactly("TRANSITION_OVER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"x\",\"decision\":\"27/2026\",\"set\":1,\"choices\":{}} | UNKNOWN_DECISION",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":27,\"choices\":{}} | UNKNOWN_SET",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":-1,\"choices\":{}} | UNKNOWN_SET",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":99999999999,\"choices\":{}} | UNKNOWN_SET",
        "{\"id\":\"x\",\"decision\":\"1048/2019\",\"set\":3,\"choices\":{}} | SET_MISSING",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"0\":1}} |"
            + " UNKNOWN_CRITERION",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"1.1\":4}} |"
            + " CHOICE_OUT_OF_RANGE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"1.1\":0}} |"
            + " CHOICE_OUT_OF_RANGE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"1.1\":4294967297}} |"
            + " CHOICE_OUT_OF_RANGE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"1.1\":257}} |"
            + " CHOICE_OUT_OF_RANGE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"1.1\":\"2\"}} |"
            + " WRONG_TYPE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"1.1\":1.5}} | WRONG_TYPE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"1.1\":null}} | WRONG_TYPE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"5.1\":1,\"5.2\":1}} |"
            + " NOT_APPLICABLE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{\"1.1\":1,\"1.1\":2}} |"
            + " DUPLICATE_KEY",
        "{\"id\":\"x\",\"id\":\"y\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{}} |"
            + " DUPLICATE_KEY",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1} | MISSING_FIELD",
        "{\"id\":\"x\",\"set\":1,\"choices\":{}} | MISSING_FIELD",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"choices\":{}} | MISSING_FIELD",
        "{\"decision\":\"26/2026\",\"set\":1,\"choices\":{}} | MISSING_FIELD",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":\"1\",\"choices\":{}} | WRONG_TYPE",
        "{\"id\":7,\"decision\":\"26/2026\",\"set\":1,\"choices\":{}} | WRONG_TYPE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":[]} | WRONG_TYPE",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{},\"ballots\":[]} |"
            + " CONFLICTING_FIELDS",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"ballots\":[]} | NO_BALLOT",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"ballots\":[{\"choices\":{}}]} |"
            + " MISSING_FIELD",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":1,\"choices\":{},"
            + "\"disqualifiers\":[\"NO\"]} | UNKNOWN_DISQUALIFIER",
        "{\"id\":\"x\",\"decision\":\"26/2026\",\"dossier\":{},\"set\":1,\"choices\":{}} |"
            + " CONFLICTING_FIELDS",
        "{\"id\":\"x\" | MALFORMED_JSON",
        "{} {} | MALFORMED_JSON",
        "[1] | WRONG_TYPE",
        "null | WRONG_TYPE",
        "{\"id\":\"\\ud800\"} | INVALID_UTF8",
      })
  void badInputIsAnsweredWithItsCode(String line, String code) throws IOException {
    JsonNode answer = one(line);

    assertThat(answer.get("status").asText()).isEqualTo("INVALID");
    assertThat(answer.get("total").isNull()).isTrue();
    assertThat(answer.get("stars").isNull()).isTrue();
    assertThat(DeskRun.errorCodes(answer)).contains(code);
  }

  @Test
  void anErrorNamesItsPlace() throws IOException {
    JsonNode answer =
        one(
            "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":11,\"ballots\":[{\"juror\":\"An\","
                + "\"choices\":{\"9.9\":1}}]}");

    JsonNode error = answer.get("errors").get(0);
    assertThat(error.get("juror").asText()).isEqualTo("An");
    assertThat(error.get("criterion").asText()).isEqualTo("9.9");
  }

  @Test
  void allErrorsOfALineAreToldAtOnceAndItsIdIsKept() throws IOException {
    JsonNode answer =
        one(
            "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":11,"
                + "\"choices\":{\"1.1\":9,\"a\":1,\"1.2\":\"1\"},\"disqualifiers\":[\"NO\"]}");

    assertThat(answer.get("id").asText()).isEqualTo("x");
    assertThat(DeskRun.errorCodes(answer))
        .containsExactlyInAnyOrder(
            "WRONG_TYPE", "CHOICE_OUT_OF_RANGE", "UNKNOWN_CRITERION", "UNKNOWN_DISQUALIFIER");
  }

  @Test
  void aFieldThatNobodyReadsIsWarnedOf() throws IOException {
    JsonNode answer =
        one("{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,\"disqualifer\":[]," + TEA + "}");

    assertThat(answer.get("status").asText()).isEqualTo("SCORED");
    assertThat(answer.get("warnings").get(0).get("code").asText()).isEqualTo("UNKNOWN_FIELD");
    assertThat(answer.get("warnings").get(0).get("field").asText()).isEqualTo("disqualifer");
  }

  @Test
  void blankLinesArePassedOverAndCounted() throws IOException {
    List<JsonNode> answers =
        DeskRun.score(folder, List.of("", "{\"id\":\"a\"}", "  ", "{\"id\":\"b\"}", "\r"));

    assertThat(answers).extracting(a -> a.get("line").asInt()).containsExactly(2, 4);
  }

  @Test
  void aBadLineDoesNotStopTheOthers() throws IOException {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    String good = "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11," + TEA + "}\n";
    input.write(good.getBytes(StandardCharsets.UTF_8));
    input.write(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '\n'});
    input.write(new byte[2 << 20]);
    input.write('\n');
    input.write("[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    input.write('\n');
    input.write(good.strip().getBytes(StandardCharsets.UTF_8));

    List<JsonNode> answers = DeskRun.score(folder, input.toByteArray());

    assertThat(answers)
        .extracting(a -> a.get("status").asText())
        .containsExactly("SCORED", "INVALID", "INVALID", "INVALID", "SCORED");
    assertThat(DeskRun.errorCodes(answers.get(1))).containsExactly("INVALID_UTF8");
    assertThat(DeskRun.errorCodes(answers.get(2))).containsExactly("LINE_TOO_LONG");
    assertThat(DeskRun.errorCodes(answers.get(3))).containsExactly("NESTING_TOO_DEEP");
    assertThat(answers.get(4).get("line").asInt()).isEqualTo(5);
  }

  @Test
  void messagesAreInTheLanguageAskedFor() throws IOException {
    String line = "{\"id\":\"x\",\"decision\":\"26/2026\",\"set\":27,\"choices\":{}}";

    String vietnamese = DeskRun.score(folder, List.of(line)).toString();
    String english = DeskRun.score(folder, List.of(line), "--lang", "en").toString();

    assertThat(vietnamese).contains("không có bộ tiêu chí số 27");
    assertThat(english).contains("has no criteria set 27");
  }

  @Test
  void wrongArgumentsEndWithTwo() throws IOException {
    Path in = Files.writeString(folder.resolve("x.jsonl"), "{}\n");

    assertThat(Desk.run("score")).isEqualTo(2);
    assertThat(Desk.run("score", in.toString())).isEqualTo(2);
    assertThat(Desk.run("nothing")).isEqualTo(2);
    assertThat(Desk.run("score", "--lang", "fr", in.toString(), "-")).isEqualTo(2);
    assertThat(Desk.run("score", folder.resolve("absent").toString(), "-")).isEqualTo(2);
    assertThat(Desk.run("score", in.toString(), in.toString())).isEqualTo(2);
    assertThat(Files.readString(in)).isEqualTo("{}\n");
  }

  @Test
  void theOrderOfChoicesChangesNothing() throws IOException {
    String reversed = TEA.replace("\"1.1\":3,", "").replace("\"11\":2", "\"11\":2,\"1.1\":3");
    List<JsonNode> answers =
        DeskRun.score(
            folder,
            List.of(
                "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11," + TEA + "}",
                "{\"set\":11," + reversed + ",\"id\":\"p\",\"decision\":\"26/2026\"}"));

    assertThat(Map.of("a", without(answers.get(0))))
        .isEqualTo(Map.of("a", without(answers.get(1))));
  }

  private static String without(JsonNode answer) {
    return answer.toString().replaceAll("\"line\":\\d+,", "");
  }

  private JsonNode one(String line) throws IOException {
    List<JsonNode> answers = DeskRun.score(folder, List.of(line));
    assertThat(answers).hasSize(1);
    return answers.get(0);
  }
}
