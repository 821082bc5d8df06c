package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryCommandTest {

  private static final String SOUND =
      "{\"id\":\"p\",\"name\":\"Chè\",\"set\":11,\"code\":\"83-829-28780-3-2022\","
          + "\"producer\":\"HTX An\",\"recognitions\":["
          + "{\"decision\":\"26/2026\",\"stars\":4,\"issued\":\"2026-06-03\"}]}";

  @TempDir private Path folder = Path.of("");

  private JsonNode run(String on, String... lines) throws IOException {
    return RegistryRun.json(folder, RegistryRun.lines(folder, lines), "--on", on, "--lang", "en");
  }

  private static String recognised(String recognitions) {
    return "{\"id\":\"p\",\"name\":\"n\",\"recognitions\":[" + recognitions + "]}";
  }

  private static List<String> codes(JsonNode findings) {
    List<String> codes = new ArrayList<>();
    findings.forEach(finding -> codes.add(finding.get("code").asText()));
    return codes;
  }

  @Test
  void aProductIsAnsweredWithStatusArticleAndNextDeadline() throws IOException {
    JsonNode product = run("2029-01-01", SOUND).at("/products/0");

    assertThat(product.get("status").asText()).isEqualTo("WINDOW_OPEN");
    assertThat(product.get("article").asText())
        .isEqualTo("Decision 26/2026/QĐ-TTg, Article 7(6)(a)");
    assertThat(product.get("stars").asInt()).isEqualTo(4);
    assertThat(product.get("lastValidDay").asText()).isEqualTo("2029-06-03");
    assertThat(product.at("/next/kind").asText()).isEqualTo("FILE");
    assertThat(product.at("/next/day").asText()).isEqualTo("2029-02-03");
    assertThat(product.get("commune").asText()).isEqualTo("28789");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"decision\":\"148/2023\",\"stars\":3,\"decided\":\"2024-05-02\",\"issued\":\"2024-05-01\"}"
            + " | ISSUED_BEFORE_DECIDED",
        "{\"decision\":\"148/2023\",\"stars\":3,\"issued\":\"2024-05-01\"},"
            + "{\"decision\":\"148/2023\",\"stars\":3,\"issued\":\"2025-05-01\"}"
            + " | OVERLAPPING_RECOGNITION",
        "{\"decision\":\"148/2023\",\"stars\":3,\"issued\":\"2024-05-01\",\"revoked\":\"2024-09-01\"},"
            + "{\"decision\":\"148/2023\",\"stars\":3,\"kind\":\"RE_EVALUATION\",\"issued\":\"2025-05-01\"}"
            + " | REVOKED_RE_EVALUATED",
        "{\"decision\":\"7/1999\",\"stars\":3,\"issued\":\"2024-05-01\"} | NO_LIFE_RULES",
        "{\"decision\":\"148/2023\",\"stars\":3,\"issued\":\"2024-02-30\"} | WRONG_TYPE",
        "{\"decision\":\"148/2023\",\"stars\":6,\"issued\":\"2024-02-20\"} | WRONG_TYPE",
        "{\"decision\":\"148/2023\",\"stars\":3} | MISSING_FIELD",
        "3 | WRONG_TYPE",
        "'' | WRONG_TYPE"
      })
  void aBadRecordIsAnsweredAndTheRestCounts(String recognitions, String code) throws IOException {
    JsonNode answer =
        run("2026-01-01", recognised(recognitions), "", SOUND.replace("\"p\"", "\"q\""));

    assertThat(answer.get("lines").asInt()).isEqualTo(2);
    assertThat(answer.get("invalid").asInt()).isEqualTo(1);
    assertThat(answer.at("/products/0/status").asText()).isEqualTo("INVALID");
    assertThat(codes(answer.at("/products/0/errors"))).contains(code);
    assertThat(answer.at("/products/1/status").asText()).isEqualTo("NOT_YET");
    assertThat(answer.at("/products/1/line").asInt()).isEqualTo(3);
  }

  @Test
  void aDayBefore2019IsFound() throws IOException {
    JsonNode answer =
        run(
            "2026-01-01",
            recognised("{\"decision\":\"1048/2019\",\"stars\":3,\"issued\":\"2018-05-01\"}"));

    assertThat(codes(answer.at("/products/0/errors")))
        .containsExactly("BEFORE_PROGRAMME", "ISSUED_BEFORE_DECISION");
    assertThat(answer.at("/products/0/errors/0/record").asText()).isEqualTo("p");
  }

  @Test
  void anImpossibleCodeIsAFaultAndAnUncertainPlaceAWarning() throws IOException {
    JsonNode answer =
        run(
            "2027-01-01",
            SOUND.replace("83-829-28780-3-2022", "83-829-287-3-2022"),
            SOUND.replace("83-829-28780-3-2022", "01-001-00007-3-2022").replace("\"p\"", "\"q\""),
            SOUND.replace("83-829-28780-3-2022", "83-28780-3-2022").replace("\"p\"", "\"r\""));

    assertThat(codes(answer.at("/products/0/errors"))).containsExactly("CODE_LENGTH");
    assertThat(codes(answer.at("/products/1/warnings"))).containsExactly("SUCCESSOR_AMBIGUOUS");
    assertThat(answer.at("/products/1/warnings/0/message").asText()).contains("00008", "00025");
    // The form of today with a commune of before: 28780 is not a commune of today.
    assertThat(codes(answer.at("/products/2/warnings"))).contains("UNKNOWN_COMMUNE");
    assertThat(answer.at("/figures/withoutCommune").asInt()).isEqualTo(2);
  }

  @Test
  void aProductOnTwoLinesAndALineThatIsNoJsonAreAnswered() throws IOException {
    JsonNode answer = run("2027-01-01", SOUND, SOUND, "{", "[]");

    assertThat(codes(answer.at("/products/1/errors"))).containsExactly("DUPLICATE_PRODUCT");
    assertThat(codes(answer.at("/products/2/errors"))).containsExactly("MALFORMED_JSON");
    assertThat(codes(answer.at("/products/3/errors"))).containsExactly("WRONG_TYPE");
    assertThat(answer.at("/figures/recognised").asInt()).isEqualTo(1);
    assertThat(answer.get("invalid").asInt()).isEqualTo(3);
  }

  @Test
  void theReadingOfTheExtensionIsTheCallers() throws IOException {
    String line = recognised("{\"decision\":\"148/2023\",\"stars\":3,\"issued\":\"2023-06-30\"}");
    Path input = RegistryRun.lines(folder, line);

    assertThat(
            RegistryRun.json(folder, input, "--on", "2026-08-01").at("/products/0/status").asText())
        .isEqualTo("EXTENDED");
    assertThat(
            RegistryRun.json(folder, input, "--on", "2026-08-01", "--extension", "RECORDED_ONLY")
                .at("/products/0/status")
                .asText())
        .isEqualTo("EXPIRED");
  }

  @Test
  void wrongArgumentsEndWith2() throws IOException {
    Path input = RegistryRun.lines(folder, SOUND);
    Path bad = Files.writeString(folder.resolve("targets.json"), "{\"targets\":[{\"id\":\"a\"}]}");
    String out = folder.resolve("o").toString();

    assertThat(Desk.run("registry", input.toString(), out)).isEqualTo(2);
    assertThat(Desk.run("registry", "--on", "soon", input.toString(), out)).isEqualTo(2);
    assertThat(
            Desk.run(
                "registry",
                "--on",
                "2026-01-01",
                "--targets",
                bad.toString(),
                input.toString(),
                out))
        .isEqualTo(2);
    assertThat(Desk.run("registry", "--on", "2026-01-01", folder.resolve("no").toString(), out))
        .isEqualTo(2);
  }

  @Test
  void namesFromOutsideAreEscapedOnThePage() throws IOException {
    Path targets =
        Files.writeString(
            folder.resolve("targets.json"),
            "{\"targets\":[{\"id\":\"a\",\"vi\":\"<script>x</script>\",\"en\":\"<script>x</script>\","
                + "\"from\":\"2026-01-01\",\"to\":\"2026-12-31\",\"products\":3}]}");
    Path page = folder.resolve("page.html");
    RegistryRun.run(
        folder,
        RegistryRun.lines(folder, SOUND),
        "--on",
        "2027-01-01",
        "--targets",
        targets.toString(),
        "--html",
        page.toString());

    assertThat(Files.readString(page)).doesNotContain("<script").contains("&lt;script&gt;");
  }
}
