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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import vn.ocop.core.result.Bilingual;

/** Reads {@code decisions.properties}. */
final class DecisionReader {

  private static final String RESOURCE = "decisions.properties";
  private static final String RECOGNISED = "recognised.";

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
        optional(prefix + "appendix"),
        optional(prefix + "amended-by").map(DecisionReader::split).orElse(List.of()),
        bands(prefix),
        recognitions(prefix),
        pending(prefix));
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
    String first = required(prefix + "from");
    List<Recognition> recognitions = new ArrayList<>();
    for (String key : new TreeSet<>(entries.stringPropertyNames())) {
      if (key.startsWith(prefix + RECOGNISED)) {
        // recognised.3 holds from the decision's first day, recognised.3.2025-07-06 from that day
        // on.
        String[] name = key.substring((prefix + RECOGNISED).length()).split("\\.", 2);
        String[] cells = required(key).split("\\|", -1);
        if (cells.length != 3) {
          throw new IllegalArgumentException(key + " has " + cells.length + " cells, not 3");
        }
        recognitions.add(
            new Recognition(
                Star.of(Integer.parseInt(name[0])),
                LocalDate.parse(name.length == 1 ? first : name[1]),
                EvaluationLevel.valueOf(cells[0].strip()),
                new Bilingual(cells[1].strip(), cells[2].strip())));
      }
    }
    return recognitions;
  }

  private Map<DossierKind, PendingRule> pending(String prefix) {
    Map<DossierKind, PendingRule> rules = new EnumMap<>(DossierKind.class);
    for (DossierKind kind : DossierKind.values()) {
      optional(prefix + "pending." + kind)
          .map(DecisionReader::split)
          .ifPresent(
              rule ->
                  rules.put(
                      kind,
                      new PendingRule(rule.get(0), LocalDate.parse(rule.get(1)), rule.get(2))));
    }
    return rules;
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
