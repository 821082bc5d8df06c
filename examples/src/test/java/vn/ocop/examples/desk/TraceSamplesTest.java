package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sample chain gives the answers that stand beside it, no more and no fewer. */
class TraceSamplesTest {

  private static final Map<String, String> ORIGIN =
      Map.of(
          "tea", "urn:epc:class:lgtin:8935009.000003.HOP-0403",
          "star-anise", "urn:epc:class:lgtin:8935009.000013.TUI-0920",
          "honey", "urn:epc:class:lgtin:8935009.000023.CHAI-0506");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"tea", "star-anise", "honey"})
  void theAnswersAreTheExpectedOnes(String chain) throws IOException {
    List<String> options = new ArrayList<>(List.of("--origin", ORIGIN.get(chain)));
    if (chain.equals("honey")) {
      options.addAll(List.of("--recall", "urn:epc:class:lgtin:8935009.000021.TOI-0502"));
    }
    List<JsonNode> answers = TraceRun.chain(folder, chain, options.toArray(String[]::new));
    List<String> lines = new ArrayList<>();
    answers.forEach(answer -> lines.addAll(lines(chain, answer)));
    assertThat(lines).containsExactlyInAnyOrderElementsOf(expected(chain));
    JsonNode summary = answers.get(answers.size() - 1).get("summary");
    assertThat(summary.get("refused").asInt()).isZero();
    assertThat(summary.get("warnings").asInt()).isZero();
  }

  private List<String> expected(String chain) throws IOException {
    return Files.readAllLines(TraceRun.sample(folder, "expected.tsv")).stream()
        .filter(line -> line.startsWith(chain + "\t"))
        .toList();
  }

  private static List<String> lines(String chain, JsonNode answer) {
    List<String> lines = new ArrayList<>();
    if (answer.path("severity").asText().equals("ERROR")) {
      String lot = shortName(answer.get("lots").get(answer.get("lots").size() - 1).asText());
      lines.add(line(chain, "error", answer.get("rule").asText(), lot));
    }
    for (JsonNode share : answer.path("origin").path("shares")) {
      boolean named = !share.get("name").asText().isEmpty();
      lines.add(
          line(
              chain,
              "origin",
              shortName(answer.get("origin").get("lot").asText()),
              share.get(named ? "name" : "kind").asText(),
              plain(share.get("percent")),
              plain(share.get("kg"))));
    }
    if (answer.has("recall")) {
      JsonNode recall = answer.get("recall");
      String lot = shortName(recall.get("from").get(0).asText());
      lines.add(
          line(
              chain,
              "recall",
              lot,
              plain(recall.get("found")),
              plain(recall.get("sold")),
              plain(recall.get("unknown"))));
      for (JsonNode to : recall.get("recipients")) {
        lines.add(line(chain, "recipient", lot, to.get("name").asText(), plain(to.get("kg"))));
      }
    }
    return lines;
  }

  private static String line(String... cells) {
    return String.join("\t", cells);
  }

  private static String shortName(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static String plain(JsonNode number) {
    BigDecimal value = new BigDecimal(number.asText());
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
