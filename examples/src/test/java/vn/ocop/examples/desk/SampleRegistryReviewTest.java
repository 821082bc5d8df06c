package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The published review, figure by figure, from the sample registry. */
class SampleRegistryReviewTest {

  @TempDir private Path folder = Path.of("");
  private Path registry = Path.of("");
  private Path targets = Path.of("");

  @BeforeEach
  void copySample() throws IOException {
    registry = RegistryRun.sample(folder, "sample-registry.jsonl");
    targets = RegistryRun.sample(folder, "sample-targets.json");
  }

  private JsonNode answer() throws IOException {
    return RegistryRun.json(
        folder, registry, "--on", "2025-11-20", "--targets", targets.toString());
  }

  @Test
  void everyPublishedFigureIsReproduced() throws IOException {
    JsonNode answer = answer();
    JsonNode figures = answer.get("figures");

    assertThat(figures.get("recognised").asInt()).isEqualTo(235);
    assertThat(figures.at("/byStar/4").asInt()).isEqualTo(22);
    assertThat(figures.at("/byStar/3").asInt()).isEqualTo(213);
    assertThat(figures.at("/byStar/5").asInt()).isZero();
    assertThat(figures.get("notReEvaluated").asInt()).isEqualTo(72);
    assertThat(answer.at("/targets/0/evaluated").asInt()).isEqualTo(215);
    assertThat(answer.at("/targets/0/share").decimalValue()).isEqualByComparingTo("358.3");
    assertThat(answer.at("/targets/0/target").asInt()).isEqualTo(60);
    assertThat(answer.at("/targets/1/evaluated").asInt()).isEqualTo(215);
    assertThat(answer.at("/targets/1/share").decimalValue()).isEqualByComparingTo("153.6");
    assertThat(answer.at("/targets/1/target").asInt()).isEqualTo(140);
  }

  @Test
  void theOtherFiguresOfTheSampleAreThoseItWasMadeWith() throws IOException {
    JsonNode answer = answer();
    JsonNode figures = answer.get("figures");

    assertThat(answer.get("lines").asInt()).isEqualTo(235);
    assertThat(answer.get("invalid").asInt()).isZero();
    assertThat(answer.get("findings")).isEmpty();
    assertThat(figures.get("valid").asInt()).isEqualTo(163);
    assertThat(figures.at("/byStatus/VALID").asInt()).isEqualTo(163);
    assertThat(figures.at("/byStatus/EXPIRED").asInt()).isEqualTo(72);
    assertThat(figures.get("reEvaluated").asInt()).isEqualTo(45);
    assertThat(figures.get("upgraded").asInt()).isEqualTo(5);
    assertThat(figures.get("withoutCommune").asInt()).isZero();
    assertThat(figures.get("withoutSet").asInt()).isZero();
    assertThat(sum(figures.get("byGroup"), "products")).isEqualTo(235);
    assertThat(figures.at("/byFirstYear/2019").asInt()).isPositive();
    assertThat(figures.at("/producers/byKind/COOPERATIVE").asInt()).isPositive();
    assertThat(figures.at("/producers/ledByAny").asInt()).isPositive();
    assertThat(figures.at("/otherRecognitions/TYPICAL_RURAL_INDUSTRIAL_PRODUCT").asInt())
        .isEqualTo(9);
    assertThat(answer.get("products")).hasSize(235);
    for (JsonNode product : answer.get("products")) {
      assertThat(product.get("warnings")).isEmpty();
      assertThat(product.get("errors")).isEmpty();
    }
    assertThat(sum(answer.get("calendar"), "expiring")).isEqualTo(163);
  }

  private static int sum(JsonNode list, String field) {
    int sum = 0;
    for (JsonNode element : list) {
      sum += element.get(field).asInt();
    }
    return sum;
  }

  @Test
  void theTextTellsTheSame() throws IOException {
    String english =
        RegistryRun.run(
            folder,
            registry,
            "--on",
            "2025-11-20",
            "--targets",
            targets.toString(),
            "--text",
            "--lang",
            "en");
    String vietnamese =
        RegistryRun.run(folder, registry, "--on", "2025-11-20", "--text", "--lang", "vi");

    assertThat(english)
        .contains("Illustrative data")
        .contains("   235  Recognised")
        .contains("    72  Ran out, not re-evaluated")
        .contains("358.3 %")
        .contains("153.6 %")
        .contains("    22  4 stars")
        .doesNotContain("{");
    assertThat(vietnamese).contains("   235  Đã được công nhận").doesNotContain("%");
  }

  @Test
  void thePageIsWellFormedAndNeedsNoNetwork() throws Exception {
    Path page = folder.resolve("page.html");
    RegistryRun.run(
        folder,
        registry,
        "--on",
        "2025-11-20",
        "--targets",
        targets.toString(),
        "--html",
        page.toString());
    String html = Files.readString(page);

    assertThat(html)
        .contains("<b>235</b>", "<b>72</b>", "<b>358.3 %</b>", "<b>153.6 %</b>")
        .contains(">2019</text>", ">4 sao</text>", ">Gia vị</text>", ">2026-05</text>")
        .doesNotContain("{{", "http", "src=", "@import", "url(");
    // Every drawing by itself is well-formed XML.
    int from = html.indexOf("<svg");
    int drawings = 0;
    while (from >= 0) {
      int to = html.indexOf("</svg>", from) + "</svg>".length();
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html.substring(from, to))));
      drawings++;
      from = html.indexOf("<svg", to);
    }
    assertThat(drawings).isEqualTo(7);
  }
}
