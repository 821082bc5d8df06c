package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposeCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEA =
      "\"id\":\"tea\",\"decision\":\"26/2026\",\"set\":11,\"date\":\"2026-09-01\"";

  @TempDir private Path folder;

  private List<JsonNode> run(String lines, String... options) throws IOException {
    Path in = Files.write(folder.resolve("in.jsonl"), lines.getBytes(StandardCharsets.UTF_8));
    Path out = folder.resolve("out.jsonl");
    List<String> arguments =
        new ArrayList<>(List.of("propose", in.toString(), out.toString(), "--lang", "en"));
    arguments.addAll(List.of(options));
    assertThat(Desk.run(arguments.toArray(String[]::new))).isZero();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  private JsonNode one(String members, String... options) throws IOException {
    return run("{" + members + "}\n", options).get(0);
  }

  private static JsonNode proposal(JsonNode answer, String criterion) {
    return StreamSupport.stream(answer.get("proposals").spliterator(), false)
        .filter(p -> p.get("criterion").asText().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void factsOfEveryKindAreReadAndProposeWithTheirThresholds() throws IOException {
    JsonNode answer =
        one(
            TEA
                + ",\"facts\":{\"localLabour\":62.5,\"contractedShare\":80,\"contractedMonths\":12,"
                + "\"bilingualLabel\":false,\"environmentalPapers\":{\"expires\":\"2030-01-01\"},"
                + "\"wasteWorksPapers\":true,\"friendlyPackagingPapers\":false,"
                + "\"representative\":[\"WOMAN\"],\"distributionManagement\":\"PERSON\"},"
                + "\"certificates\":[{\"standard\":\"VIETGAP\",\"number\":\"1\",\"issuer\":\"I\","
                + "\"issued\":\"2025-01-01\",\"expires\":\"2027-01-01\"}]");
    assertThat(answer.get("status").asText()).isEqualTo("PROPOSED");
    assertThat(answer.get("errors")).isEmpty();
    assertThat(proposal(answer, "3.3").toString())
        .isEqualTo(
            "{\"criterion\":\"3.3\",\"decidedBy\":\"FACTS\",\"status\":\"PROPOSED\",\"option\":2,"
                + "\"reached\":2,\"candidates\":[2],\"facts\":[\"Workforce from the commune: 62.5 %"
                + " (asked: 50 % or more)\",\"Workforce from the commune: 62.5 % (asked: 75 % or"
                + " less)\"],\"shortfall\":[\"Workforce from the commune: 62.5 % (asked: 75 % or"
                + " more)\"],\"missing\":[],\"text\":\"Option 2 is proposed (2 points): 50% to 75%"
                + " of the workforce are people of the commune. Facts used: Workforce from the"
                + " commune: 62.5 % (asked: 50 % or more); Workforce from the commune: 62.5 %"
                + " (asked: 75 % or less). Missed for the next option: Workforce from the commune:"
                + " 62.5 % (asked: 75 % or more).\"}");
    assertThat(proposal(answer, "1.2").get("option").asInt()).isEqualTo(2);
    assertThat(proposal(answer, "1.5").get("option").asInt()).isEqualTo(4);
    assertThat(proposal(answer, "1.6").get("option").asInt()).isEqualTo(2);
    assertThat(proposal(answer, "2.4").get("option").asInt()).isEqualTo(1);
    assertThat(proposal(answer, "3.2").get("option").asInt()).isEqualTo(2);
    assertThat(proposal(answer, "4.2").get("option").asInt()).isEqualTo(2);
    assertThat(proposal(answer, "4.1").get("status").asText()).isEqualTo("FACTS_MISSING");
    assertThat(proposal(answer, "6.2.3").get("status").asText()).isEqualTo("FOR_JURORS");
  }

  @Test
  void aJurorCompletesTheSheetAndAnOverrideIsKeptWithBoth() throws IOException {
    JsonNode answer =
        one(
            TEA
                + ",\"facts\":{\"localLabour\":62.5},\"juror\":\"An\","
                + "\"choices\":{\"3.3\":3,\"6.2.3\":4}");
    assertThat(answer.get("completed").get("choices").toString())
        .isEqualTo("{\"3.3\":3,\"6.2.3\":4}");
    assertThat(answer.get("completed").get("origins").get("3.3").asText()).isEqualTo("OVERRIDDEN");
    assertThat(answer.get("warnings").toString())
        .isEqualTo(
            "[{\"code\":\"OVERRIDDEN\",\"juror\":\"An\",\"criterion\":\"3.3\",\"message\":"
                + "\"Criterion 3.3: An chose option 3; the facts propose option 2\"}]");
  }

  @Test
  void readinessIsToldOnRequestAndSaysThatItIsNoLaw() throws IOException {
    JsonNode answer = one(TEA + ",\"facts\":{\"shelfLifeDays\":45}", "--readiness");
    JsonNode readiness = answer.get("readiness");
    assertThat(readiness.get("notice").asText()).contains("not law");
    assertThat(readiness.get("SOUVENIR_SHOP").get("ready").asBoolean()).isFalse();
    assertThat(readiness.get("SOUVENIR_SHOP").get("missed").toString())
        .isEqualTo("[\"Shelf life of 60 days or more\"]");
    assertThat(one(TEA).has("readiness")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"facts\":{\"localLabor\":1}; UNKNOWN_FACT",
        "\"facts\":{\"areaCertificate\":\"NATIONAL\"}; DERIVED_FACT",
        "\"facts\":{\"localLabour\":101}; FACT_VALUE",
        "\"facts\":{\"localLabour\":\"62\"}; FACT_VALUE",
        "\"facts\":{\"distributors\":2.5}; FACT_VALUE",
        "\"facts\":{\"distributors\":-1}; FACT_VALUE",
        "\"facts\":{\"website\":\"yes\"}; FACT_VALUE",
        "\"facts\":{\"fairs\":[\"MOON\"]}; FACT_VALUE",
        "\"facts\":{\"fairs\":\"ABROAD\"}; FACT_VALUE",
        "\"facts\":{\"environmentalPapers\":{\"expires\":\"never\"}}; FACT_VALUE",
        "\"facts\":{\"environmentalPapers\":{\"until\":\"2030-01-01\"}}; FACT_VALUE",
        "\"facts\":[]; WRONG_TYPE",
        "\"certificates\":[{\"standard\":\"X\",\"number\":\"1\",\"issuer\":\"I\",\"issued\":\"2025-01-01\"}];"
            + " UNKNOWN_STANDARD",
        "\"certificates\":[{\"standard\":\"HACCP\"}]; MISSING_FIELD",
        "\"tests\":[{\"number\":\"1\",\"dated\":\"2026-01-01\",\"nutritionIndicators\":-1}]; WRONG_TYPE",
        "\"tests\":[7]; WRONG_TYPE",
        "\"choices\":{\"3.3\":1}; MISSING_FIELD",
        "\"juror\":\"An\",\"choices\":{\"3.3\":\"1\"}; WRONG_TYPE",
        "\"juror\":\"An\",\"choices\":{\"3.3\":9}; CHOICE_OUT_OF_RANGE",
        "\"date\":\"today\"; DUPLICATE_KEY",
      })
  void aBadLineIsAnsweredAsInvalidWithItsCode(String members, String code) throws IOException {
    JsonNode answer = one(TEA + "," + members);
    assertThat(answer.get("status").asText()).isEqualTo("INVALID");
    assertThat(answer.get("id").asText()).isEqualTo("tea");
    assertThat(DeskRun.errorCodes(answer)).contains(code);
    assertThat(answer.has("proposals")).isFalse();
  }

  @Test
  void aLineThatIsNoJsonIsAnsweredAndTheNextOneToo() throws IOException {
    List<JsonNode> answers = run("{\n\n{" + TEA + "}\n{\"set\":11}\n");
    assertThat(answers)
        .extracting(answer -> answer.get("status").asText())
        .containsExactly("INVALID", "PROPOSED", "INVALID");
    assertThat(answers).extracting(answer -> answer.get("line").asInt()).containsExactly(1, 3, 4);
    assertThat(DeskRun.errorCodes(answers.get(2))).containsOnly("MISSING_FIELD").hasSize(3);
  }

  @Test
  void anUnknownFieldIsWarnedOf() throws IOException {
    JsonNode answer = one(TEA + ",\"fact\":{}");
    assertThat(answer.get("status").asText()).isEqualTo("PROPOSED");
    assertThat(answer.get("warnings").get(0).get("code").asText()).isEqualTo("UNKNOWN_FIELD");
  }
}
