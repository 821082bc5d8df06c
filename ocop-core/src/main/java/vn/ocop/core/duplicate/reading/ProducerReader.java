package vn.ocop.core.duplicate.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.text.Abbreviations;
import vn.ocop.core.text.MarkAgreement;
import vn.ocop.core.text.TermKind;
import vn.ocop.core.text.TextKey;
import vn.ocop.core.text.Vocabulary;
import vn.ocop.core.text.VocabularyTerm;
import vn.ocop.core.text.Word;

/** Parts a producer's name into legal form, trade and proper name. */
final class ProducerReader {

  private static final int LONGEST = 9;
  private static final Map<String, ProducerFamily> FORMS = new HashMap<>();
  private static final Map<String, ProducerFamily> FOLDED_FORMS = new HashMap<>();
  private static final Set<String> TRADES = new HashSet<>();
  private static final Set<String> FOLDED_TRADES = new HashSet<>();

  static {
    for (TsvTable.Row row : TsvTable.read(ProducerReader.class, "legal-forms.tsv").rows()) {
      ProducerFamily family = row.constant("family", ProducerFamily.class);
      FORMS.put(TextKey.ORTHOGRAPHIC.of(row.required("term")), family);
      FOLDED_FORMS.putIfAbsent(TextKey.FOLDED.of(row.required("term")), family);
    }
    for (TsvTable.Row row : TsvTable.read(ProducerReader.class, "trade-words.tsv").rows()) {
      TRADES.add(TextKey.ORTHOGRAPHIC.of(row.required("term")));
      FOLDED_TRADES.add(TextKey.FOLDED.of(row.required("term")));
    }
  }

  private final boolean bare;
  private final List<String> words;
  private final List<String> core = new ArrayList<>();
  private final List<String> goods = new ArrayList<>();
  private ProducerFamily family = ProducerFamily.UNSTATED;

  private ProducerReader(List<String> words, boolean bare) {
    this.words = words;
    this.bare = bare;
  }

  static ProducerName read(String name) {
    boolean bare = MarkAgreement.isBare(name);
    List<String> written = Word.of(name).stream().map(Word::orthographic).toList();
    List<String> full = Abbreviations.spelledOut(written);
    List<String> words = bare ? full.stream().map(TextKey.FOLDED::of).toList() : full;
    if (words.isEmpty()) {
      return ProducerName.UNNAMED;
    }
    ProducerReader reader = new ProducerReader(words, bare);
    reader.read();
    List<String> core = reader.core.isEmpty() ? reader.fallback() : reader.core;
    return new ProducerName(
        String.join(" ", words),
        TextKey.FOLDED.of(String.join(" ", words)),
        bare,
        reader.family,
        core,
        core.stream().map(TextKey.FOLDED::of).toList(),
        reader.goods);
  }

  private List<String> fallback() {
    List<String> named = goods.isEmpty() ? words : goods;
    return List.of(String.join(" ", named).split(" ", -1));
  }

  private void read() {
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST, words.size() - at);
      while (length > 1 && !isTaken(at, length)) {
        length--;
      }
      if (length > 1 || isTaken(at, 1)) {
        at += length;
      } else {
        core.add(words.get(at++));
      }
    }
  }

  /** Takes a phrase as legal form, trade or goods; single words only before the proper name. */
  private boolean isTaken(int at, int length) {
    String phrase = String.join(" ", words.subList(at, at + length));
    ProducerFamily form = (bare ? FOLDED_FORMS : FORMS).get(phrase);
    boolean before = core.isEmpty();
    if (form != null && (before || length > 1)) {
      family = family == ProducerFamily.UNSTATED ? form : family;
      return true;
    }
    boolean joins = phrase.equals(bare ? "va" : "và");
    if ((before || length > 1 || joins) && isTrade(phrase)) {
      return true;
    }
    // The last two words are hardly ever what is made: Hương Biển, Bình Dương.
    boolean nameFollows = at + length + 2 <= words.size();
    String good = before && (length > 1 || nameFollows) ? good(phrase) : "";
    if (!good.isEmpty()) {
      goods.add(good);
    }
    return !good.isEmpty();
  }

  private boolean isTrade(String phrase) {
    return (bare ? FOLDED_TRADES : TRADES).contains(phrase);
  }

  private String good(String phrase) {
    Vocabulary vocabulary = Vocabulary.standard();
    Map<TermKind, VocabularyTerm> terms =
        bare ? vocabulary.termsWithoutMarks(phrase) : vocabulary.terms(phrase);
    for (TermKind kind : List.of(TermKind.HEAD, TermKind.INGREDIENT)) {
      VocabularyTerm term = terms.get(kind);
      if (term != null) {
        return term.name();
      }
    }
    return "";
  }
}
