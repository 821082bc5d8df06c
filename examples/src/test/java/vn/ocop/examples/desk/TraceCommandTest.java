package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest {

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyLineHasTheFieldsOfTheContractAndTheLastIsTheSummary() throws IOException {
    List<JsonNode> answers = TraceRun.chain(folder, "star-anise", "--lang", "en");
    for (JsonNode finding : answers.subList(0, answers.size() - 1)) {
      assertThat(finding.fieldNames())
          .toIterable()
          .startsWith("rule", "severity", "events", "lots", "text");
    }
    JsonNode summary = answers.get(answers.size() - 1).get("summary");
    assertThat(summary.get("events").asInt()).isEqualTo(12);
    assertThat(summary.get("errors").asInt()).isEqualTo(5);
  }

  @Test
  void theMessagesAreVietnameseUnlessAskedOtherwise() throws IOException {
    assertThat(TraceRun.chain(folder, "star-anise").toString()).contains("chỉ làm ra 900 KGM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1, 2]", "{\"type\": \"EPCISDocument\"}", "\uFEFFnull", "no json"})
  void whatIsNoDocumentIsAnsweredWithAFinding(String text) throws IOException {
    List<JsonNode> answers = TraceRun.run(folder, file("in.json", text));
    JsonNode summary = answers.get(answers.size() - 1).get("summary");
    assertThat(summary.get("events").asInt()).isZero();
    assertThat(answers).hasSizeGreaterThan(1);
    assertThat(answers.get(0).get("severity").asText()).isEqualTo("ERROR");
  }

  @Test
  void aLotThatNobodyNamesIsSaidToBeUnknown() throws IOException {
    List<JsonNode> answers = TraceRun.chain(folder, "tea", "--recall", "no lot", "--lang", "en");
    JsonNode unknown = answers.get(answers.size() - 2);
    assertThat(unknown.get("rule").asText()).isEqualTo("UNKNOWN_LOT");
    assertThat(unknown.get("lots").get(0).asText()).isEqualTo("no lot");
    assertThat(unknown.get("text").asText()).isEqualTo("No event names the lot no lot");
  }

  @Test
  void wrongArgumentsEndWithTwo() throws IOException {
    Path tea = TraceRun.sample(folder, "tea.json");
    Path out = folder.resolve("o.jsonl");
    Path broken = file("broken-master.json", "{\"zones\": [{\"name\": \"no code\"}]}");
    assertThat(TraceRun.exit(folder.resolve("absent.json"), out)).isEqualTo(2);
    assertThat(TraceRun.exit(tea, tea)).isEqualTo(2);
    assertThat(TraceRun.exit(tea, out, "--profile", "no such profile")).isEqualTo(2);
    assertThat(TraceRun.exit(tea, out, "--line", "-1")).isEqualTo(2);
    assertThat(TraceRun.exit(tea, out, "--kill-step", "no-such-step")).isEqualTo(2);
    assertThat(TraceRun.exit(tea, out, "--now", "yesterday")).isEqualTo(2);
    assertThat(TraceRun.exit(tea, out, "--master", broken.toString())).isEqualTo(2);
    assertThat(TraceRun.exit(tea, out, "--html", tea.toString())).isEqualTo(2);
  }

  @Test
  void theSharedLineWidensTheRecall() throws IOException {
    String lot = "urn:epc:class:lgtin:8935009.000021.TOI-0502";
    List<JsonNode> answers = TraceRun.chain(folder, "honey", "--recall", lot, "--line", "8");
    JsonNode recall = answers.get(answers.size() - 2).get("recall");
    assertThat(recall.get("lots").findValuesAsText("byLine")).contains("true");
  }

  @Test
  void aKillStepEndsTheRecallAndIsNamed() throws IOException {
    String lot = "urn:epc:class:lgtin:8935009.000021.TOI-0502";
    List<JsonNode> answers =
        TraceRun.chain(folder, "honey", "--recall", lot, "--kill-step", "loc-mat");
    JsonNode recall = answers.get(answers.size() - 2).get("recall");
    assertThat(recall.get("lots")).hasSize(1);
    assertThat(recall.get("stoppedAt")).isNotEmpty();
    assertThat(recall.get("recipients").findValuesAsText("name"))
        .doesNotContain("Siêu thị Lạng Sơn (minh họa)");
  }

  @Test
  void thePageShowsChainFindingsOriginAndRecall() throws IOException {
    Path page = folder.resolve("page.html");
    TraceRun.chain(
        folder,
        "honey",
        "--html",
        page.toString(),
        "--origin",
        "urn:epc:class:lgtin:8935009.000023.CHAI-0506",
        "--recall",
        "urn:epc:class:lgtin:8935009.000021.TOI-0502");
    String html = Files.readString(page);
    assertThat(html)
        .contains("TOI-0502 · VN-LS-ONG-02", "120 kg", "VN-LS-ONG-01: 60 %", "Siêu thị Lạng Sơn")
        .doesNotContain("http-equiv=\"refresh\"", "<script", "<img", "<link", "url(", "{{");
  }

  @Test
  void aHostileLotNameDoesNothing() throws IOException {
    String name = "https://x.example/\\\"><script>alert(1)</script><img src=x onerror=alert(2)>";
    Path in =
        file(
            "hostile.json",
            """
            {"type": "ObjectEvent", "action": "ADD", "eventTime": "2026-04-01T08:00:00+07:00",
             "eventTimeZoneOffset": "+07:00",
             "quantityList": [{"epcClass": "%s", "quantity": 1, "uom": "KGM"}]}"""
                .formatted(name));
    Path page = folder.resolve("page.html");
    TraceRun.run(folder, in, "--html", page.toString());
    assertThat(Files.readString(page)).contains("&lt;script&gt;").doesNotContain("<script", "<img");
  }

  @Test
  void manyLotsAreDrawnAsGroups() throws IOException {
    StringBuilder events = new StringBuilder();
    for (int lot = 0; lot < 300; lot++) {
      events.append(
          """
          {"type":"ObjectEvent","action":"ADD","eventTime":"2026-04-01T08:00:00+07:00",\
          "eventTimeZoneOffset":"+07:00","quantityList":[{"epcClass":\
          "urn:epc:class:lgtin:8935009.000001.%d","quantity":1,"uom":"KGM"}]}
          """
              .formatted(lot));
    }
    Path page = folder.resolve("page.html");
    TraceRun.run(folder, file("many.jsonl", events.toString()), "--html", page.toString());
    assertThat(Files.readString(page)).contains("300 lô", "300 kg");
  }
}
