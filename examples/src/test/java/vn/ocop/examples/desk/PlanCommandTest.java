package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

  private static final String TEA =
      "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,\"choices\":{\"1.1\":3,\"1.2\":2,"
          + "\"1.3\":3,\"1.4\":2,\"1.5\":3,\"1.6\":2,\"1.7\":2,\"2.1\":4,\"2.2\":3,\"2.3\":1,"
          + "\"2.4\":1,\"3.1\":3,\"3.2\":1,\"3.3\":3,\"3.4\":2,\"3.5\":2,\"4.1\":3,\"4.2\":2,"
          + "\"4.3\":4,\"5.1\":5,\"5.2\":2,\"5.3\":3,\"6.1.1\":3,\"6.1.2\":3,\"6.2.1\":3,"
          + "\"6.2.2\":3,\"6.2.3\":3,\"7\":3,\"8\":2,\"9\":2,\"10\":2,\"11\":2}}";

  @TempDir private Path folder;

  private JsonNode one(String line, String... options) throws IOException {
    List<JsonNode> answers = DeskRun.run("plan", folder, List.of(line), options);
    assertThat(answers).hasSize(1);
    return answers.get(0);
  }

  @Test
  void theLabelIsWhatKeepsTheTeaFromFourStars() throws IOException {
    JsonNode answer = one(TEA, "--target", "4");

    assertThat(answer.get("stars").asInt()).isEqualTo(3);
    assertThat(answer.get("plan").toString())
        .isEqualTo(
            "{\"reachable\":true,\"effort\":2,\"steps\":[{\"criterion\":\"2.3\",\"from\":1,"
                + "\"to\":3,\"points\":2,\"because\":\"MINIMUM\"}],\"total\":72,\"stars\":4}");
    assertThat(answer.has("alternatives")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3"})
  void aRankThatIsEarnedNeedsNoSteps(String target) throws IOException {
    assertThat(one(TEA, "--target", target).get("plan").toString())
        .isEqualTo("{\"reachable\":true,\"effort\":0,\"steps\":[],\"total\":70,\"stars\":3}");
  }

  @Test
  void whatIsOutOfReachIsSaidWithItsReason() throws IOException {
    JsonNode plan = one(TEA, "--target", "4", "--freeze", "1.1,2.3", "--lang", "en").get("plan");

    assertThat(plan.toString())
        .isEqualTo(
            "{\"reachable\":false,\"effort\":null,\"steps\":[],\"total\":null,\"stars\":null,"
                + "\"why\":[{\"code\":\"MINIMUM_OUT_OF_REACH\",\"criterion\":\"2.3\","
                + "\"message\":\"For 4 stars criterion 2.3 “"
                + "Style and labelling of goods” needs at least 3 points; no feasible raise brings it above"
                + " 1\"}]}");
  }

  @Test
  void weightsSteerThePlanAndAlternativesCostTheSame() throws IOException {
    JsonNode plain = one(TEA, "--target", "5", "--alternatives", "3");
    assertThat(plain.get("alternatives")).hasSize(3);
    for (JsonNode other : plain.get("alternatives")) {
      assertThat(other.get("effort")).isEqualTo(plain.get("plan").get("effort"));
      assertThat(other.get("stars").asInt()).isEqualTo(5);
      assertThat(other).isNotEqualTo(plain.get("plan"));
    }
    assertThat(one(TEA, "--target", "4", "--weight", "2.3=10").get("plan").get("effort").asInt())
        .isEqualTo(20);
  }

  @Test
  void anIncompleteSheetIsPlannedFromItsFirstOptions() throws IOException {
    JsonNode answer = one(TEA.replace("\"7\":3,", ""), "--target", "3");

    assertThat(answer.get("status").asText()).isEqualTo("INCOMPLETE");
    assertThat(answer.get("plan").get("reachable").asBoolean()).isTrue();
    assertThat(answer.get("plan").get("stars").asInt()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aDisqualifiedProductHasNoWayUp() throws IOException {
    JsonNode answer =
        one(
            TEA.replace("\"set\"", "\"disqualifiers\":[\"FORGED_DOSSIER\"],\"set\""),
            "--target",
            "3");

    assertThat(answer.get("status").asText()).isEqualTo("DISQUALIFIED");
    assertThat(answer.get("plan").get("why").get(0).get("code").asText())
        .isEqualTo("EVALUATION_ENDED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,\"ballots\":[]}",
        "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,\"ballots\":7}",
        "{\"id\":\"p\",\"decision\":\"26/2026\",\"set\":11,"
            + "\"ballots\":[{\"juror\":\"An\",\"choices\":{\"1.1\":1}}]}",
      })
  void ballotsAreRefused(String line) throws IOException {
    JsonNode answer = one(line, "--target", "4");

    assertThat(answer.get("status").asText()).isEqualTo("INVALID");
    assertThat(DeskRun.errorCodes(answer)).contains("BALLOTS_NOT_PLANNED");
    assertThat(answer.get("plan").isNull()).isTrue();
  }

  @Test
  void aBadLineIsAnsweredAndTheRestGoesOn() throws IOException {
    List<JsonNode> answers =
        DeskRun.run("plan", folder, List.of("{", "", TEA, TEA.replace("11", "99")), "--target=4");

    assertThat(answers).map(answer -> answer.get("line").asInt()).containsExactly(1, 3, 4);
    assertThat(answers)
        .map(answer -> answer.get("status").asText())
        .containsExactly("INVALID", "SCORED", "INVALID");
    assertThat(answers)
        .map(answer -> answer.get("plan").isNull())
        .containsExactly(true, false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan a b",
        "plan --target 0 a b",
        "plan --target 6 a b",
        "plan --target four a b",
        "plan --target 4 --alternatives -1 a b",
        "plan --target 4 --weight 1.1=-1 a b",
      })
  void wrongArgumentsExitWithTwo(String arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(Desk.run(arguments.split(" ", -1))).isEqualTo(2);
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .containsAnyOf("--target", "--alternatives", "--weight");
  }
}
