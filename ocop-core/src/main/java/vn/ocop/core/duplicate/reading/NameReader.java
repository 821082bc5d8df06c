package vn.ocop.core.duplicate.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.text.Gazetteer;
import vn.ocop.core.text.Locality;
import vn.ocop.core.text.MarkAgreement;
import vn.ocop.core.text.Measures;
import vn.ocop.core.text.TermKind;
import vn.ocop.core.text.TextKey;
import vn.ocop.core.text.Vocabulary;
import vn.ocop.core.text.VocabularyTerm;
import vn.ocop.core.text.Word;

/** Cuts one product's name into parts: the longest phrase that is known, from left to right. */
final class NameReader {

  /** Which reading of a phrase is taken where it has several, once the head word is known. */
  private static final List<TermKind> ORDER =
      List.of(
          TermKind.NEGATION,
          TermKind.FILLER,
          TermKind.SET,
          TermKind.PACKAGE,
          TermKind.INGREDIENT,
          TermKind.FORM,
          TermKind.FLAVOUR,
          TermKind.GRADE,
          TermKind.COLOUR,
          TermKind.CLASS,
          TermKind.LINK,
          TermKind.PLACE_KIND,
          TermKind.HEAD);

  private static final Map<TermKind, PartKind> PARTS = new EnumMap<>(TermKind.class);

  static {
    for (TermKind kind : TermKind.values()) {
      PARTS.put(kind, kind.isNeutral() ? PartKind.NEUTRAL : PartKind.FORM);
    }
    PARTS.put(TermKind.HEAD, PartKind.HEAD);
    PARTS.put(TermKind.INGREDIENT, PartKind.INGREDIENT);
    PARTS.put(TermKind.FLAVOUR, PartKind.FLAVOUR);
    PARTS.put(TermKind.GRADE, PartKind.GRADE);
    PARTS.put(TermKind.COLOUR, PartKind.COLOUR);
    PARTS.put(TermKind.SET, PartKind.SET);
  }

  private final Vocabulary vocabulary = Vocabulary.standard();
  private final Gazetteer gazetteer = Gazetteer.standard();
  private final ProducerName producer;
  private final Set<String> brand;
  private final Locality place;
  private final List<String> places;
  private final List<NamePart> parts = new ArrayList<>();
  private List<Word> words = List.of();
  private boolean bare;
  private boolean mixedCase;
  private boolean headKnown;
  private boolean contentKnown;

  NameReader(ProducerName producer, String brand, Locality place) {
    this.producer = producer;
    this.brand = new HashSet<>(TextKey.ORTHOGRAPHIC.words(brand));
    this.place = place;
    this.places = place.names();
  }

  ProductName read(String name) {
    String exact = TextKey.EXACT.of(name);
    bare = MarkAgreement.isBare(exact);
    Measures measures = Measures.of(Word.of(name));
    words = measures.rest();
    mixedCase =
        words.stream().anyMatch(Word::capitalised)
            && words.stream().skip(1).anyMatch(word -> !word.capitalised());
    int at = 0;
    while (at < words.size()) {
      NamePart part = partAt(at);
      parts.add(part);
      headKnown |= part.kind() == PartKind.HEAD;
      contentKnown |= part.kind().isSubstance();
      at += part.words().size();
    }
    return new ProductName(
        exact,
        TextKey.ORTHOGRAPHIC.of(exact),
        TextKey.FOLDED.of(exact),
        bare,
        parts,
        measures.contents(),
        measures.grades());
  }

  private NamePart partAt(int at) {
    for (int length = Math.min(Vocabulary.LONGEST_TERM, words.size() - at); length > 0; length--) {
      NamePart part = known(at, length);
      if (part != null) {
        return part;
      }
    }
    Word word = words.get(at);
    boolean number = Character.isDigit(word.exact().charAt(0));
    return new NamePart(
        number ? PartKind.NUMBER : PartKind.WORD, word.orthographic(), "", List.of(word));
  }

  private @Nullable NamePart known(int at, int length) {
    List<Word> phrase = words.subList(at, at + length);
    String spelling = joined(phrase, false);
    String key = bare ? joined(phrase, true) : spelling;
    Map<TermKind, VocabularyTerm> terms =
        bare ? vocabulary.termsWithoutMarks(key) : vocabulary.terms(key);
    boolean properName = isProperName(at, length);
    if ((length > 1 && producer.isNamedBy(phrase)) || isBrand(phrase)) {
      return new NamePart(PartKind.PRODUCER, spelling, "", phrase);
    }
    if (isPlace(spelling, length, terms.isEmpty() || isLastCapital(at))
        || (terms.isEmpty() && isFarPlace(phrase, spelling))) {
      return new NamePart(PartKind.PLACE, spelling, "", phrase);
    }
    if (terms.isEmpty()) {
      return null;
    }
    VocabularyTerm term = chosen(terms);
    if (length == 1 && properName && !term.kind().isNeutral()) {
      return null;
    }
    PartKind kind = PARTS.getOrDefault(term.kind(), PartKind.WORD);
    // What stands behind the head word says what that is made of: rượu gạo.
    boolean behind = kind == PartKind.HEAD && headKnown;
    return new NamePart(behind ? PartKind.INGREDIENT : kind, term.name(), term.implied(), phrase);
  }

  private VocabularyTerm chosen(Map<TermKind, VocabularyTerm> terms) {
    VocabularyTerm head = terms.get(TermKind.HEAD);
    if (head != null && !headKnown && !contentKnown) {
      return head;
    }
    for (TermKind kind : ORDER) {
      VocabularyTerm term = terms.get(kind);
      if (term != null) {
        return term;
      }
    }
    throw new IllegalStateException("a term of no kind: " + terms);
  }

  private boolean isBrand(List<Word> phrase) {
    return !brand.isEmpty()
        && phrase.stream().allMatch(word -> brand.contains(word.orthographic()));
  }

  private boolean isPlace(String spelling, int length, boolean unknown) {
    if (places.contains(spelling) || (bare && folded(places).contains(spelling))) {
      return length > 1 || unknown;
    }
    return false;
  }

  /**
   * Another place of the producer's province: written with capitals, or of words that mean nothing.
   */
  private boolean isFarPlace(List<Word> phrase, String spelling) {
    return phrase.size() > 1
        && place.province().map(code -> gazetteer.isPlace(spelling, code)).orElse(false)
        && (mixedCase
            ? phrase.stream().allMatch(Word::capitalised)
            : phrase.stream().allMatch(word -> vocabulary.terms(word.orthographic()).isEmpty()));
  }

  private static List<String> folded(List<String> names) {
    return names.stream().map(TextKey.FOLDED::of).toList();
  }

  /** The commune named Bưởi at the end of a name, and not the fruit. */
  private boolean isLastCapital(int at) {
    return mixedCase && at > 0 && at == words.size() - 1 && words.get(at).capitalised();
  }

  /** One of two and more capitalised words in a name that is not capitalised throughout. */
  private boolean isProperName(int at, int length) {
    if (!mixedCase || at == 0 || !words.get(at).capitalised()) {
      return false;
    }
    int end = at + length;
    boolean before = at > 1 && words.get(at - 1).capitalised();
    boolean after = end < words.size() && words.get(end).capitalised();
    return before || after;
  }

  private static String joined(List<Word> phrase, boolean folded) {
    StringBuilder text = new StringBuilder();
    for (Word word : phrase) {
      text.append(text.isEmpty() ? "" : " ").append(folded ? word.folded() : word.orthographic());
    }
    return text.toString();
  }
}
