package vn.ocop.core.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.internal.TsvTable;

/**
 * The words that product names are made of, from the {@code .tsv} files beside this class.
 *
 * <p>Immutable and thread-safe.
 */
public final class Vocabulary {

  /** The most words of one term. */
  public static final int LONGEST_TERM = 6;

  /** Loads on first use. */
  private static final class Standard {
    static final Vocabulary VOCABULARY = read();
  }

  private final Map<String, Map<TermKind, VocabularyTerm>> bySpelling;
  private final Map<String, Map<TermKind, VocabularyTerm>> byFolded;
  private final Map<String, Set<String>> thingsByFolded;

  private Vocabulary(
      Map<String, Map<TermKind, VocabularyTerm>> bySpelling,
      Map<String, Map<TermKind, VocabularyTerm>> byFolded,
      Map<String, Set<String>> thingsByFolded) {
    this.bySpelling = bySpelling;
    this.byFolded = byFolded;
    this.thingsByFolded = thingsByFolded;
  }

  /**
   * The vocabulary shipped with the library.
   *
   * @return the shared vocabulary
   */
  public static Vocabulary standard() {
    return Standard.VOCABULARY;
  }

  private static Vocabulary read() {
    Vocabulary vocabulary = new Vocabulary(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (TermKind kind : TermKind.values()) {
      for (TsvTable.Row row : TsvTable.read(Vocabulary.class, kind.file()).rows()) {
        vocabulary.add(kind, row);
      }
    }
    return vocabulary;
  }

  private void add(TermKind kind, TsvTable.Row row) {
    String name = row.required("term");
    VocabularyTerm term = new VocabularyTerm(kind, spelling(name), spelling(row.optional("of")));
    List<String> spellings = new ArrayList<>(List.of(name));
    for (String other : row.optional("also").split(";", -1)) {
      if (!other.isBlank()) {
        spellings.add(other);
      }
    }
    for (String written : spellings) {
      String spelling = spelling(written);
      if (spelling.split(" ", -1).length > LONGEST_TERM) {
        throw row.fault("is longer than " + LONGEST_TERM + " words: " + written);
      }
      String folded = TextKey.FOLDED.of(spelling);
      kinds(bySpelling, spelling).putIfAbsent(kind, term);
      kinds(byFolded, folded).putIfAbsent(kind, term);
      if (kind == TermKind.INGREDIENT) {
        thingsByFolded.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(term.name());
      }
    }
  }

  private static Map<TermKind, VocabularyTerm> kinds(
      Map<String, Map<TermKind, VocabularyTerm>> map, String key) {
    return map.computeIfAbsent(key, spelling -> new EnumMap<>(TermKind.class));
  }

  private static String spelling(String written) {
    return String.join(" ", Word.spelt(written));
  }

  /**
   * The terms of a phrase.
   *
   * @param spelling words under {@link TextKey#ORTHOGRAPHIC}, one space between them
   * @return the terms by the part they play; empty if the vocabulary does not hold the phrase
   */
  public Map<TermKind, VocabularyTerm> terms(String spelling) {
    Map<TermKind, VocabularyTerm> found = bySpelling.get(spelling);
    return found == null ? Map.of() : found;
  }

  /**
   * The terms of a phrase that was typed without marks.
   *
   * @param folded words under {@link TextKey#FOLDED}, one space between them
   * @return the terms by the part they play, of several in one part the first of the file; empty if
   *     the vocabulary does not hold the phrase
   */
  public Map<TermKind, VocabularyTerm> termsWithoutMarks(String folded) {
    Map<TermKind, VocabularyTerm> found = byFolded.get(folded);
    return found == null ? Map.of() : found;
  }

  /**
   * The term of a phrase in one part.
   *
   * @param kind the part
   * @param text the phrase as written
   * @return the term, or empty if the vocabulary does not hold it in this part
   */
  public Optional<VocabularyTerm> term(TermKind kind, String text) {
    return Optional.ofNullable(terms(spelling(text)).get(kind));
  }

  /**
   * The ingredients that a phrase may mean when it was typed without marks: {@code dua} is dừa, dứa
   * or dưa.
   *
   * @param folded words under {@link TextKey#FOLDED}, one space between them
   * @return the names of the ingredients; more than one where only a person can tell
   */
  public Set<String> ingredientsWithoutMarks(String folded) {
    return thingsByFolded.getOrDefault(folded, Set.of());
  }
}
