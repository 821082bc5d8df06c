package vn.ocop.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickStartTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCE =
      Path.of("src", "main", "java", "vn", "ocop", "examples", "QuickStart.java");

  @Test
  void theTeaHasPointsForFourStarsAndIsHeldAtThreeByItsLabel() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    QuickStart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "70/100 điểm (A 29/40, B 16/25, C 25/35): điểm đủ 4 sao, nhưng chỉ xếp 3 sao vì thiếu"
                + " điều kiện tối thiểu",
            "Muốn đạt 4 sao, tiêu chí 2.3 “Phong cách, ghi nhãn hàng hóa” phải có ít nhất 3 điểm;"
                + " hiện có 1 – Quyết định 26/2026/QĐ-TTg, Phụ lục II, Bộ tiêu chí 11, tiêu chí"
                + " 2.3",
            "true");
  }

  @Test
  void theReadmeShowsTheLinesThatAreCompiledHere() throws IOException {
    String readme = Files.readString(README);
    String source = Files.readString(SOURCE);
    String marked =
        source.substring(
            source.indexOf("// quick start\n") + "// quick start\n".length(),
            source.indexOf("    // end\n"));

    assertThat(readme).contains("```java\n" + marked.stripTrailing().stripIndent() + "\n```");
  }
}
