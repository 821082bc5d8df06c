package vn.ocop.core.duplicate;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.text.Word;

/** A part of a name, with those of its words that the other name does not hold. */
final class Rest {

  private final ReadPart part;
  private final List<Word> words;
  private final long whole;

  /** One bit a word that is left: no part has more words than a term of the vocabulary. */
  private long left;

  Rest(ReadPart part) {
    this.part = part;
    this.words = part.part().words();
    this.whole = (1L << words.size()) - 1;
    this.left = whole;
  }

  ReadPart part() {
    return part;
  }

  PartKind kind() {
    return part.kind();
  }

  boolean isEmpty() {
    return left == 0;
  }

  int size() {
    return Long.bitCount(left);
  }

  void clear() {
    left = 0;
  }

  /** Sets aside each word of which the other part holds one that is alike; tells how many. */
  int setAsideAlike(Rest other, Function<Word, String> key) {
    if ((part.mask() & other.part.mask()) == 0) {
      return 0;
    }
    int before = size();
    for (int i = 0; i < words.size(); i++) {
      if (holds(i) && other.takeLike(words.get(i), key)) {
        left &= ~(1L << i);
      }
    }
    return before - size();
  }

  private boolean takeLike(Word word, Function<Word, String> key) {
    for (int i = 0; i < words.size(); i++) {
      if (holds(i) && key.apply(word).equals(key.apply(words.get(i)))) {
        left &= ~(1L << i);
        return true;
      }
    }
    return false;
  }

  private boolean holds(int word) {
    return (left & (1L << word)) != 0;
  }

  /** The words that are left, one space between them. */
  String exact() {
    return left == whole ? part.exact() : joined(" ", Word::exact);
  }

  /** The same without marks. */
  String folded() {
    return left == whole ? part.folded() : joined(" ", Word::folded);
  }

  /** The words that are left under a key. */
  String joined(String between, Function<Word, String> key) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (holds(i)) {
        text.append(text.isEmpty() ? "" : between).append(key.apply(words.get(i)));
      }
    }
    return text.toString();
  }

  /** How many letters are left under a key, the spaces not counted. */
  int letters(Function<Word, String> key) {
    int letters = 0;
    for (int i = 0; i < words.size(); i++) {
      letters += holds(i) ? key.apply(words.get(i)).length() : 0;
    }
    return letters;
  }

  /** How long the exact text is, without making it. */
  int length() {
    return size() - 1 + letters(Word::exact);
  }

  /** Whether all words that are left are among those of a place or a producer. */
  boolean allWords(Predicate<Word> known) {
    for (int i = 0; i < words.size(); i++) {
      if (holds(i) && !known.test(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
