package vn.ocop.core.duplicate.reading;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import vn.ocop.core.text.Word;

/**
 * A producer's name, read.
 *
 * @param full all words, abbreviations spelt out, as one text of orthographic keys
 * @param folded the same without marks
 * @param bare whether it was typed without marks
 * @param family the legal form's family
 * @param core the words of the proper name, as orthographic keys; where there are none, all words
 * @param foldedCore the same without marks
 * @param goods words before the proper name that say what the producer makes
 */
public record ProducerName(
    String full,
    String folded,
    boolean bare,
    ProducerFamily family,
    List<String> core,
    List<String> foldedCore,
    List<String> goods) {

  /** A producer that is not named. */
  public static final ProducerName UNNAMED =
      new ProducerName("", "", true, ProducerFamily.UNSTATED, List.of(), List.of(), List.of());

  private static final int LEAST_FOR_ONE_LETTER = 2;

  /**
   * Keeps unmodifiable copies.
   *
   * @param full see the record
   * @param folded see the record
   * @param bare see the record
   * @param family see the record
   * @param core see the record
   * @param foldedCore see the record
   * @param goods see the record
   */
  public ProducerName {
    Objects.requireNonNull(full, "full");
    Objects.requireNonNull(folded, "folded");
    Objects.requireNonNull(family, "family");
    core = List.copyOf(core);
    foldedCore = List.copyOf(foldedCore);
    goods = List.copyOf(goods);
  }

  /**
   * Reads a producer's name.
   *
   * @param name the name as written
   * @return the name, read; {@link #UNNAMED} where it holds no word
   */
  public static ProducerName read(String name) {
    return ProducerReader.read(name);
  }

  /**
   * Whether a producer is named.
   *
   * @return false for {@link #UNNAMED}
   */
  public boolean isNamed() {
    return !core.isEmpty();
  }

  /**
   * Whether words of a product's name stand in this proper name, one after the other.
   *
   * @param phrase the words
   * @return true if they do
   */
  public boolean isNamedBy(List<Word> phrase) {
    for (int start = 0; start + phrase.size() <= core.size(); start++) {
      boolean found = true;
      for (int i = 0; i < phrase.size() && found; i++) {
        found = isWord(start + i, phrase.get(i));
      }
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int place, Word word) {
    boolean eitherBare = bare || word.exact().equals(word.folded());
    return core.get(place).equals(word.orthographic())
        || (eitherBare && foldedCore.get(place).equals(word.folded()));
  }

  /**
   * Compares two producers that are named.
   *
   * @param other the other producer
   * @return how far their names agree; the same when they change places
   */
  public ProducerAgreement compare(ProducerName other) {
    boolean unmarked = bare || other.bare;
    if (unmarked ? folded.equals(other.folded) : full.equals(other.full)) {
      return ProducerAgreement.SAME;
    }
    List<String> mine = unmarked ? foldedCore : core;
    List<String> theirs = unmarked ? other.foldedCore : other.core;
    boolean oneForm = family.fits(other.family);
    if (mine.size() == theirs.size() && mine.equals(theirs)) {
      boolean oneTrade =
          goods.isEmpty() || other.goods.isEmpty() || !Collections.disjoint(goods, other.goods);
      return oneForm && oneTrade ? ProducerAgreement.SAME_CORE : ProducerAgreement.SIMILAR;
    }
    if (holds(mine, theirs) || holds(theirs, mine)) {
      return oneForm ? ProducerAgreement.CONTAINED : ProducerAgreement.SIMILAR;
    }
    return oneForm ? respelt(other) : ProducerAgreement.DIFFERENT;
  }

  /** One letter or one mark apart. */
  private ProducerAgreement respelt(ProducerName other) {
    if (foldedCore.size() != other.foldedCore.size() || foldedCore.size() < LEAST_FOR_ONE_LETTER) {
      return ProducerAgreement.DIFFERENT;
    }
    int apart = 0;
    for (int i = 0; i < foldedCore.size(); i++) {
      String mine = foldedCore.get(i);
      String theirs = other.foldedCore.get(i);
      if (!mine.equals(theirs)) {
        apart += OneLetter.isBetween(mine, theirs) ? 1 : 2;
      }
    }
    return apart <= 1 ? ProducerAgreement.SIMILAR : ProducerAgreement.DIFFERENT;
  }

  /** Whether a name of several words stands in another, or a single word at its end. */
  private static boolean holds(List<String> longer, List<String> shorter) {
    if (shorter.isEmpty() || shorter.size() >= longer.size()) {
      return false;
    }
    int place = Collections.indexOfSubList(longer, shorter);
    return shorter.size() > 1 ? place >= 0 : longer.get(longer.size() - 1).equals(shorter.get(0));
  }
}
