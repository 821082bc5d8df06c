package vn.ocop.examples.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a command of the desk on lines and reads its answers. */
final class DeskRun {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DeskRun() {}

  static List<JsonNode> score(Path folder, List<String> lines, String... options)
      throws IOException {
    return score(
        folder, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), options);
  }

  static List<JsonNode> score(Path folder, byte[] input, String... options) throws IOException {
    return run("score", folder, input, options);
  }

  static List<JsonNode> run(String command, Path folder, List<String> lines, String... options)
      throws IOException {
    return run(
        command,
        folder,
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8),
        options);
  }

  private static List<JsonNode> run(String command, Path folder, byte[] input, String... options)
      throws IOException {
    Path in = Files.write(folder.resolve("in.jsonl"), input);
    Path out = folder.resolve("out.jsonl");
    List<String> arguments = new ArrayList<>(List.of(command, in.toString(), out.toString()));
    arguments.addAll(Arrays.asList(options));
    int exit = Desk.run(arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new AssertionError("exit code " + exit);
    }
    List<JsonNode> answers = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  static List<String> errorCodes(JsonNode answer) {
    List<String> codes = new ArrayList<>();
    answer.get("errors").forEach(error -> codes.add(error.get("code").asText()));
    return codes;
  }
}
