package vn.ocop.core.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.FormerCommune;
import vn.ocop.core.place.FormerPlaces;
import vn.ocop.core.place.PlaceRegister;

/**
 * The words of the vocabulary and of the places' names, read once: nearly all words that names are
 * made of, so that a million names share them.
 */
final class KnownWords {

  private static final Map<String, Word> BY_WRITTEN = read();

  private KnownWords() {}

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    for (TermKind kind : TermKind.values()) {
      for (TsvTable.Row row : TsvTable.read(Vocabulary.class, kind.file()).rows()) {
        row.cells().values().forEach(cell -> add(words, cell));
      }
    }
    for (Commune commune : PlaceRegister.standard().communes()) {
      add(words, commune.name());
    }
    for (FormerCommune commune : FormerPlaces.standard().communes()) {
      add(words, commune.name());
      add(words, commune.district().name());
    }
    return Map.copyOf(words);
  }

  private static void add(Map<String, Word> words, String text) {
    for (String written : Canonical.cased(text).split(" ", -1)) {
      String small = written.toLowerCase(Locale.ROOT);
      if (!small.isEmpty() && !words.containsKey(small)) {
        Word word = Word.made(small);
        Word capitalised = new Word(word.exact(), word.orthographic(), word.folded(), true);
        String upper = small.toUpperCase(Locale.ROOT);
        words.put(upper, capitalised);
        words.put(upper.substring(0, 1) + small.substring(1), capitalised);
        words.put(small, word);
      }
    }
  }

  /** A word as written, in small letters, in capitals or with a first capital, if it is known. */
  static @Nullable Word of(String written) {
    return BY_WRITTEN.get(written);
  }
}
