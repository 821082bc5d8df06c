package vn.ocop.traceability.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The standard terms of one vocabulary and their spellings, from the data files beside. */
public final class StandardTerms {

  private static final Map<Vocabulary, StandardTerms> ALL = load();

  private final Map<String, String> bareBySpelling;
  private final Set<String> bareNames;
  private final List<String> beginnings;

  private StandardTerms(List<String> bareNames, List<String> beginnings) {
    Map<String, String> bare = new HashMap<>();
    for (String name : bareNames) {
      bare.put(name, name);
    }
    this.bareNames = Collections.unmodifiableSet(new LinkedHashSet<>(bareNames));
    for (String beginning : beginnings) {
      for (String name : bareNames) {
        bare.put(beginning + name, name);
      }
    }
    this.bareBySpelling = bare;
    this.beginnings = List.copyOf(beginnings);
  }

  /**
   * The terms of a vocabulary.
   *
   * @param vocabulary which
   * @return its terms
   */
  public static StandardTerms of(Vocabulary vocabulary) {
    return Objects.requireNonNull(ALL.get(vocabulary));
  }

  /**
   * The bare names in the standard's order.
   *
   * @return the names, unmodifiable
   */
  public Set<String> names() {
    return bareNames;
  }

  /**
   * Whether a bare name is a term.
   *
   * @param bareName the name without any beginning
   * @return true if the standard lists it
   */
  public boolean contains(String bareName) {
    return bareNames.contains(bareName);
  }

  /**
   * The part of a text that would be the term, if the text begins as terms of this vocabulary do.
   *
   * @param text any text
   * @return the rest after such a beginning; empty when the text has none
   */
  public Optional<String> afterBeginning(String text) {
    return beginnings.stream()
        .filter(text::startsWith)
        .map(beginning -> text.substring(beginning.length()))
        .findFirst();
  }

  String bareName(String text) {
    String bare = bareBySpelling.get(text);
    return bare == null ? text : bare;
  }

  /** The bare name by each spelling. */
  Map<String, String> spellings() {
    return bareBySpelling;
  }

  String uri(String value) {
    return bareNames.contains(value) ? beginnings.get(0) + value : value;
  }

  private static Map<Vocabulary, StandardTerms> load() {
    Map<Vocabulary, List<String>> terms = read("terms.tsv");
    Map<Vocabulary, List<String>> beginnings = read("spellings.tsv");
    Map<Vocabulary, StandardTerms> all = new EnumMap<>(Vocabulary.class);
    for (Vocabulary vocabulary : Vocabulary.values()) {
      all.put(
          vocabulary,
          new StandardTerms(
              terms.getOrDefault(vocabulary, List.of()),
              beginnings.getOrDefault(vocabulary, List.of())));
    }
    return all;
  }

  private static Map<Vocabulary, List<String>> read(String file) {
    Map<Vocabulary, List<String>> values = new EnumMap<>(Vocabulary.class);
    try (InputStream stream = StandardTerms.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          Vocabulary vocabulary = Vocabulary.valueOf(line.substring(0, tab));
          values.computeIfAbsent(vocabulary, v -> new ArrayList<>()).add(line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return values;
  }
}
