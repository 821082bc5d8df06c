package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.examples.desk.duplicates.DuplicatesPage;

class DuplicatesCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEA =
      "{\"id\":\"1\",\"name\":\"Chè shan Mẫu Sơn\",\"producer\":\"HTX Khuổi Tát\",\"province\":\"Lạng Sơn\"}";
  private static final String SAME_TEA =
      "{\"id\":\"2\",\"name\":\"CHÈ SHAN MẪU SƠN\",\"producer\":\"Hợp tác xã Khuổi Tát\",\"province\":\"Lạng Sơn\"}";

  @TempDir private Path folder;

  private static Path sample(Path folder, String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(DuplicatesPage.class.getResourceAsStream(name))) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }

  private Path lines(String... lines) throws IOException {
    return Files.writeString(folder.resolve("in.jsonl"), String.join("\n", lines) + "\n");
  }

  private List<JsonNode> run(Path registry, String... options) throws IOException {
    Path out = folder.resolve("out.jsonl");
    List<String> arguments =
        new ArrayList<>(List.of("duplicates", registry.toString(), out.toString()));
    arguments.addAll(Arrays.asList(options));
    assertThat(Desk.run(arguments.toArray(String[]::new))).isZero();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  private static List<String> calls(List<JsonNode> answers) {
    return answers.stream()
        .map(
            a ->
                a.path("a").asText()
                    + " "
                    + a.path("b").asText()
                    + " "
                    + a.path("relation").asText())
        .toList();
  }

  @Test
  void theSampleHoldsWhatItsReadmeSays() throws IOException {
    List<JsonNode> answers = run(sample(folder, "sample-registry.jsonl"));
    assertThat(calls(answers))
        .containsExactlyInAnyOrder(
            "ls-18 ls-19 DUPLICATE",
            "ls-04 ls-05 DUPLICATE",
            "ls-10 ls-11 DUPLICATE",
            "ls-01 ls-02 RENEWAL");
    assertThat(answers).allMatch(answer -> answer.path("verdict").asText().equals("DUPLICATE"));
  }

  @Test
  void everyPrintedWeightIsTheSumOfItsPrintedEvidence() throws IOException {
    List<JsonNode> answers = run(sample(folder, "sample-registry.jsonl"), "--variants");
    assertThat(calls(answers)).contains("ls-16 ls-17 VARIANT", "ls-04 ls-06 VARIANT");
    for (JsonNode answer : answers) {
      BigDecimal sum = BigDecimal.ZERO;
      for (JsonNode evidence : answer.path("evidence")) {
        sum = sum.add(new BigDecimal(evidence.path("weight").asText()));
      }
      assertThat(sum).isEqualByComparingTo(new BigDecimal(answer.path("weight").asText()));
    }
  }

  @Test
  void newRecordsAreComparedWithTheRegistryOnly() throws IOException {
    Path candidates = sample(folder, "sample-candidates.jsonl");
    List<JsonNode> answers =
        run(sample(folder, "sample-registry.jsonl"), "--candidate", candidates.toString());
    assertThat(calls(answers)).contains("new-1 ls-01 DUPLICATE", "new-1 ls-02 DUPLICATE");
    assertThat(answers).allMatch(answer -> answer.path("a").asText().startsWith("new-"));
  }

  @Test
  void groupsHoldDuplicatesAndRenewals() throws IOException {
    List<JsonNode> answers = run(sample(folder, "sample-registry.jsonl"), "--clusters");
    assertThat(answers).hasSize(4);
    assertThat(answers.get(0).path("cluster").toString()).isEqualTo("[\"ls-01\",\"ls-02\"]");
  }

  @Test
  void badLinesAreAnsweredAndTheOthersCompared() throws IOException {
    List<JsonNode> answers =
        run(
            lines(
                TEA,
                "",
                "{\"id\":",
                "{\"name\":\"x\"}",
                SAME_TEA,
                "{\"id\":\"3\",\"name\":7.5,\"year\":\"x\"}"));
    assertThat(answers).hasSize(4);
    assertThat(answers.get(0).path("line").asInt()).isEqualTo(3);
    assertThat(DeskRun.errorCodes(answers.get(0))).containsExactly("MALFORMED_JSON");
    assertThat(DeskRun.errorCodes(answers.get(1))).containsExactly("MISSING_FIELD");
    assertThat(DeskRun.errorCodes(answers.get(2))).containsExactly("WRONG_TYPE");
    assertThat(calls(answers)).contains("1 2 DUPLICATE");
  }

  @Test
  void anIdentifierSeenBeforeIsReportedAndStillCompared() throws IOException {
    List<JsonNode> answers = run(lines(TEA, TEA));
    assertThat(DeskRun.errorCodes(answers.get(0))).containsExactly("EQUAL_IDS");
    assertThat(answers.get(0).path("compared").asBoolean()).isTrue();
    assertThat(calls(answers)).contains("1 1 DUPLICATE");
  }

  @Test
  void hostileNamesDoNothingOnThePage() throws IOException {
    String attack = "</td><script>alert(1)</script><img src=x onerror=alert(2)>\\\"'{{title}}";
    Path page = folder.resolve("page.html");
    List<JsonNode> answers =
        run(
            lines(TEA.replace("Mẫu Sơn", attack), SAME_TEA.replace("MẪU SƠN", attack)),
            "--html",
            page.toString(),
            "--lang",
            "en");
    assertThat(answers).isNotEmpty();
    String html = Files.readString(page, StandardCharsets.UTF_8);
    assertThat(html).doesNotContain("<script>alert", "<img").contains("&lt;img");
    assertThat(html)
        .contains("<mark>", "<svg", "lang=\"en\"")
        .doesNotContain("http://", "https://");
  }

  @Test
  void recordsOfAnotherShapeAreLinkedByTheConfiguredFields() throws IOException {
    Path config = sample(folder, "sample-fields.json");
    Path registry =
        lines(
            "{\"code\":\"x\",\"first\":\"Lan\",\"last\":\"Hoàng\",\"phone\":\"0205 381 2345\",\"town\":\"Kỳ Lừa\"}",
            "{\"code\":\"y\",\"first\":\"LAN\",\"last\":\"Hoang\",\"phone\":\"02053812345\",\"town\":\"Ky Lua\"}",
            "{\"code\":\"z\",\"first\":\"Páo\",\"last\":\"Lý\",\"phone\":\"0999 111 222\",\"town\":\"Mẫu Sơn\"}");
    assertThat(calls(run(registry, "--fields", config.toString())))
        .containsExactly("x y DUPLICATE");
  }

  @Test
  void wrongArgumentsAndConfigurationsEndWithTwo() throws IOException {
    Path registry = lines(TEA);
    Path config =
        Files.writeString(
            folder.resolve("c.json"), "{\"fields\":[{\"name\":\"a\",\"compare\":\"magic\"}]}");
    String out = folder.resolve("o.jsonl").toString();
    assertThat(Desk.run("duplicates", registry.toString(), out, "--one-to-one")).isEqualTo(2);
    assertThat(Desk.run("duplicates", registry.toString(), out, "--fields", config.toString()))
        .isEqualTo(2);
    assertThat(Desk.run("duplicates", folder.resolve("none").toString(), out)).isEqualTo(2);
  }
}
