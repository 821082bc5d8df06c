package vn.ocop.examples.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.ocop.examples.desk.registry.RegistryPage;

/** Runs the command {@code registry}. */
final class RegistryRun {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RegistryRun() {}

  static Path sample(Path folder, String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(RegistryPage.class.getResourceAsStream(name))) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }

  static Path lines(Path folder, String... lines) throws IOException {
    return Files.write(
        folder.resolve("in.jsonl"),
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static String run(Path folder, Path input, String... options) throws IOException {
    Path out = folder.resolve("out.json");
    List<String> arguments = new ArrayList<>(List.of("registry"));
    arguments.addAll(Arrays.asList(options));
    arguments.add(input.toString());
    arguments.add(out.toString());
    int exit = Desk.run(arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new AssertionError("exit code " + exit);
    }
    return Files.readString(out);
  }

  static JsonNode json(Path folder, Path input, String... options) throws IOException {
    return JSON.readTree(run(folder, input, options));
  }
}
