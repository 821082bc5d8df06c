package vn.ocop.examples.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.ocop.examples.desk.trace.TracePage;

/** Runs the command {@code trace}. */
final class TraceRun {

  static final String NOW = "2026-11-01T00:00+07:00";

  private static final ObjectMapper JSON = new ObjectMapper();

  private TraceRun() {}

  static Path sample(Path folder, String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(TracePage.class.getResourceAsStream(name))) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }

  /** The answers about a sample chain with its master data. */
  static List<JsonNode> chain(Path folder, String name, String... options) throws IOException {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    String master = sample(folder, name + "-master.json").toString();
    all.addAll(List.of("--master", master, "--now", NOW));
    return run(folder, sample(folder, name + ".json"), all.toArray(String[]::new));
  }

  static List<JsonNode> run(Path folder, Path input, String... options) throws IOException {
    Path out = folder.resolve("out.jsonl");
    int exit = exit(input, out, options);
    if (exit != 0) {
      throw new AssertionError("exit code " + exit);
    }
    List<JsonNode> answers = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  static int exit(Path input, Path out, String... options) {
    List<String> arguments = new ArrayList<>(List.of("trace", input.toString(), out.toString()));
    arguments.addAll(Arrays.asList(options));
    return Desk.run(arguments.toArray(String[]::new));
  }
}
