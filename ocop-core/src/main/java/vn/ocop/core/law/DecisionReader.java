package vn.ocop.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.ocop.core.result.Bilingual;

/** Reads {@code decisions.properties}. */
final class DecisionReader {

  private static final String RESOURCE = "decisions.properties";

  private final Properties entries;

  private DecisionReader(Properties entries) {
    this.entries = entries;
  }

  static List<Decision> readStandard() {
    try (InputStream in = DecisionReader.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the library");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  static List<Decision> read(Reader text) throws IOException {
    Properties entries = new Properties();
    entries.load(text);
    DecisionReader reader = new DecisionReader(entries);
    List<Decision> decisions = new ArrayList<>();
    for (String shortNumber : reader.words("decisions")) {
      try {
        decisions.add(reader.decision(shortNumber));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalStateException(
            RESOURCE + ", decision " + shortNumber + ": " + e.getMessage(), e);
      }
    }
    return decisions;
  }

  private Decision decision(String shortNumber) {
    String prefix = shortNumber + ".";
    return new Decision(
        required(prefix + "number"),
        shortNumber,
        LocalDate.parse(required(prefix + "issued")),
        new Period(
            LocalDate.parse(required(prefix + "from")),
            optional(prefix + "last-day").map(LocalDate::parse)),
        required(prefix + "appendix"),
        optional(prefix + "amended-by").map(DecisionReader::split).orElse(List.of()),
        bands(prefix),
        recognitions(prefix));
  }

  private List<StarBand> bands(String prefix) {
    List<StarBand> bands = new ArrayList<>();
    int rank = 5;
    for (String from : words(prefix + "bands")) {
      bands.add(new StarBand(Star.of(rank--), Integer.parseInt(from)));
    }
    return bands;
  }

  private List<Recognition> recognitions(String prefix) {
    List<Recognition> recognitions = new ArrayList<>();
    for (int rank = 5; rank >= 1; rank--) {
      int stars = rank;
      optional(prefix + "recognised." + rank)
          .ifPresent(
              text -> {
                String[] cells = text.split("\\|", -1);
                if (cells.length != 3) {
                  throw new IllegalArgumentException(
                      "recognised." + stars + " has " + cells.length + " cells, not 3");
                }
                recognitions.add(
                    new Recognition(
                        Star.of(stars),
                        EvaluationLevel.valueOf(cells[0].strip()),
                        new Bilingual(cells[1].strip(), cells[2].strip())));
              });
    }
    return recognitions;
  }

  private List<String> words(String key) {
    return split(required(key));
  }

  private static List<String> split(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private Optional<String> optional(String key) {
    return Optional.ofNullable(entries.getProperty(key)).map(String::strip);
  }

  private String required(String key) {
    return optional(key)
        .orElseThrow(() -> new IllegalStateException(RESOURCE + " has no entry " + key));
  }
}
