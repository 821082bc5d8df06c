package vn.ocop.core.duplicate;

import java.util.List;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.duplicate.reading.ProducerAgreement;
import vn.ocop.core.text.TextKey;
import vn.ocop.core.text.Word;

/** Tells what words speak of that only one of two names holds, once both records are known. */
final class LeftoverKind {

  private final ReadRecord left;
  private final ReadRecord right;
  private final boolean unmarked;

  LeftoverKind(NamePair names) {
    this.left = names.left();
    this.right = names.right();
    this.unmarked = names.isOneUnmarked();
  }

  /**
   * The kind of the words that are left of a part.
   *
   * @param rest the part
   * @param other the record in whose name they are not
   * @param others what is left of its name
   */
  PartKind of(Rest rest, ReadRecord other, List<Rest> others) {
    PartKind kind = rest.kind();
    if (kind.isBrand()) {
      return ofBrand(rest, others);
    }
    return kind == PartKind.HEAD && isImplied(rest.part().part(), other) ? PartKind.NEUTRAL : kind;
  }

  private PartKind ofBrand(Rest rest, List<Rest> others) {
    if (rest.allWords(this::isOfPlace)) {
      return PartKind.PLACE;
    }
    boolean ofProducer =
        rest.allWords(this::isOfProducer) && isOneProducer() && !isAgainstPlace(others);
    return ofProducer ? PartKind.PRODUCER : PartKind.WORD;
  }

  private boolean isOfPlace(Word word) {
    return isOfPlace(word, left) || isOfPlace(word, right);
  }

  private boolean isOfPlace(Word word, ReadRecord record) {
    for (String name : record.place().names()) {
      if (isWordOf(name, word.orthographic())
          || (unmarked && isWordOf(TextKey.FOLDED.of(name), word.folded()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text of words holds a word. */
  private static boolean isWordOf(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      if ((at == 0 || text.charAt(at - 1) == ' ')
          && (end == text.length() || text.charAt(end) == ' ')) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  private boolean isOfProducer(Word word) {
    return isOfProducer(word, left) || isOfProducer(word, right);
  }

  private boolean isOfProducer(Word word, ReadRecord record) {
    return record.producer().core().contains(word.orthographic())
        || (unmarked && record.producer().foldedCore().contains(word.folded()));
  }

  private boolean areBothNamed() {
    return left.readProducer().isNamed() && right.readProducer().isNamed();
  }

  private boolean isOneProducer() {
    return !areBothNamed()
        || left.readProducer().compare(right.readProducer()) != ProducerAgreement.DIFFERENT;
  }

  /** Of a producer who is not known, a brand and a place may be two products. */
  private boolean isAgainstPlace(List<Rest> others) {
    return !areBothNamed()
        && others.stream().anyMatch(rest -> rest.kind() == PartKind.PLACE && !rest.isEmpty());
  }

  /** Ô long is tea; a name that is nothing but a brand may be any product of that brand. */
  private static boolean isImplied(NamePart head, ReadRecord other) {
    boolean anySubstance = false;
    for (NamePart part : other.name().parts()) {
      if (part.implied().equals(head.concept())) {
        return true;
      }
      anySubstance |= part.kind().isSubstance();
    }
    return !anySubstance;
  }
}
