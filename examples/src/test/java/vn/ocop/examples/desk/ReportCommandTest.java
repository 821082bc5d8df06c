package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  private static final String SHEET =
      "\"decision\":\"26/2026\",\"set\":11,\"choices\":{\"1.1\":3,\"1.2\":2,\"2.3\":1}}";

  @TempDir private Path folder;

  private Path report(List<String> lines, String... options) throws IOException {
    Path in = Files.write(folder.resolve("in.jsonl"), lines);
    Path out = folder.resolve("out").resolve("reports");
    List<String> arguments = new ArrayList<>(List.of("report", in.toString(), out.toString()));
    arguments.addAll(List.of(options));
    assertThat(Desk.run(arguments.toArray(String[]::new))).isZero();
    return out;
  }

  private static List<String> pages(Path out) throws IOException {
    try (Stream<Path> pages = Files.list(out.resolve("pages"))) {
      return pages.map(page -> String.valueOf(page.getFileName())).sorted().toList();
    }
  }

  @Test
  void everyLineHasItsRowAndEverySoundOneItsPage() throws IOException {
    Path out =
        report(
            List.of(
                "{\"id\":\"p-1\",\"name\":\"Chè <b>Shan</b>\",\"producer\":\"HTX\"," + SHEET,
                "",
                "{\"id\":\"p-3\",\"name\":7," + SHEET,
                "{",
                "{\"id\":\"p-5\",\"name\":null,\"decision\":\"26/2026\",\"set\":11,"
                    + "\"ballots\":[{\"juror\":\"An\",\"choices\":{\"1.1\":1}}]}",
                "{\"id\":\"p-6\",\"decision\":\"26/2026\",\"set\":99,\"choices\":{}}"));

    assertThat(pages(out)).containsExactly("000001.html", "000005.html");
    assertThat(Files.readString(out.resolve("pages/000001.html")))
        .contains("<bdi>Chè &lt;b&gt;Shan&lt;/b&gt;</bdi>", "HTX", "Chưa chấm đủ");
    assertThat(Files.readString(out.resolve("pages/000005.html"))).contains("<bdi>p-5</bdi>", "An");
    String index = Files.readString(out.resolve("index.html"));
    assertThat(index)
        .contains("<a href=\"pages/000001.html\">", "<a href=\"pages/000005.html\">")
        .contains("<b>3</b>Dòng không chấm được", "p-3", "p-6")
        .endsWith("</html>\n");
    assertThat(index.split("<tr class=\"bad\">", -1)).hasSize(4);
  }

  @Test
  void thePagesSpeakEnglishToo() throws IOException {
    Path out = report(List.of("{\"id\":\"p-1\"," + SHEET), "--lang", "en");

    assertThat(Files.readString(out.resolve("index.html"))).contains("<html lang=\"en\">");
    assertThat(Files.readString(out.resolve("pages/000001.html"))).contains("Not fully scored");
  }

  @Test
  void anEmptyInputGivesAnIndex() throws IOException {
    assertThat(Files.readString(report(List.of()).resolve("index.html"))).endsWith("</html>\n");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path in = Files.write(folder.resolve("in.jsonl"), List.of("{}"));
    assertThat(Desk.run("report", in.toString(), in.toString())).isEqualTo(2);
  }
}
