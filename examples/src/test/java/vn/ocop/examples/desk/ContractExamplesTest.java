package vn.ocop.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the desk against sheets that an independent program answered; they lie beside this
 * repository.
 */
class ContractExamplesTest {

  private static final Path EXAMPLES =
      Path.of("..", "..", "shared", "contracts", "examples").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void everyAnsweredSheetIsAnsweredAlike() throws IOException {
    assumeTrue(Files.isDirectory(EXAMPLES), "the answered sheets are not beside this repository");
    List<JsonNode> answers =
        DeskRun.score(folder, Files.readAllBytes(EXAMPLES.resolve("score.in.jsonl")));
    List<String> expected = Files.readAllLines(EXAMPLES.resolve("score.out.jsonl"));

    assertThat(answers).hasSameSizeAs(expected);
    for (int i = 0; i < answers.size(); i++) {
      for (Map.Entry<String, JsonNode> field :
          new ObjectMapper().readTree(expected.get(i)).properties()) {
        assertThat(answers.get(i).get(field.getKey()))
            .as("line %d, %s", i + 1, field.getKey())
            .isEqualTo(field.getValue());
      }
    }
  }
}
