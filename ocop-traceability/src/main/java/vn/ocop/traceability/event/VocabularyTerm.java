package vn.ocop.traceability.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term of a vocabulary in one spelling.
 *
 * <p>The standard allows {@code shipping}, {@code cbv:BizStep-shipping}, {@code
 * urn:epcglobal:cbv:bizstep:shipping} and {@code https://ref.gs1.org/cbv/BizStep-shipping} for the
 * same step; all of them become {@code shipping} here. A text that is no standard term, such as a
 * user's own URI, is kept as printed.
 *
 * @param vocabulary the list the term belongs to
 * @param value the bare name of a standard term, any other text as printed; never blank
 */
public record VocabularyTerm(Vocabulary vocabulary, String value) {

  /**
   * Brings any spelling into the bare one.
   *
   * @param vocabulary see the record
   * @param value see the record
   */
  public VocabularyTerm {
    Objects.requireNonNull(vocabulary, "vocabulary");
    if (Objects.requireNonNull(value, "value").isBlank()) {
      throw new IllegalArgumentException("value is blank");
    }
    value = StandardTerms.of(vocabulary).bareName(value);
  }

  /**
   * The term with any spelling.
   *
   * @param vocabulary the list the term belongs to
   * @param text the term in any spelling
   * @return the term; one shared object for each standard term
   */
  public static VocabularyTerm of(Vocabulary vocabulary, String text) {
    VocabularyTerm standard = Shared.term(vocabulary, text);
    return standard == null ? new VocabularyTerm(vocabulary, text) : standard;
  }

  /**
   * The standard term with any of its spellings.
   *
   * @param vocabulary the list the term belongs to
   * @param text the term in any spelling
   * @return the term, one shared object; empty for any other text
   */
  public static Optional<VocabularyTerm> standard(Vocabulary vocabulary, String text) {
    return Optional.ofNullable(Shared.term(vocabulary, text));
  }

  /**
   * Whether this is the standard term with a name.
   *
   * @param bareName the bare name, for example {@code shipping}
   * @return true for that term
   */
  public boolean is(String bareName) {
    return value.equals(bareName);
  }

  /**
   * Whether the standard lists this term.
   *
   * @return false for a user's own term and for a misspelled one
   */
  public boolean isStandard() {
    return StandardTerms.of(vocabulary).contains(value);
  }

  /**
   * The term as a URI.
   *
   * @return the URI of a standard term; any other term as printed
   */
  public String uri() {
    return StandardTerms.of(vocabulary).uri(value);
  }

  /**
   * The bare name or the user's own URI.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }

  /** One object for each standard term: a chain of a million events holds each term once. */
  private static final class Shared {
    private static final Map<Vocabulary, Map<String, VocabularyTerm>> BY_SPELLING = load();

    static @Nullable VocabularyTerm term(Vocabulary vocabulary, String text) {
      return Objects.requireNonNull(BY_SPELLING.get(vocabulary)).get(text);
    }

    private static Map<Vocabulary, Map<String, VocabularyTerm>> load() {
      Map<Vocabulary, Map<String, VocabularyTerm>> all = new EnumMap<>(Vocabulary.class);
      for (Vocabulary vocabulary : Vocabulary.values()) {
        StandardTerms terms = StandardTerms.of(vocabulary);
        Map<String, VocabularyTerm> byName = new HashMap<>();
        terms.names().forEach(name -> byName.put(name, new VocabularyTerm(vocabulary, name)));
        Map<String, VocabularyTerm> bySpelling = new HashMap<>();
        terms
            .spellings()
            .forEach(
                (spelling, name) ->
                    bySpelling.put(spelling, Objects.requireNonNull(byName.get(name))));
        all.put(vocabulary, bySpelling);
      }
      return all;
    }
  }
}
