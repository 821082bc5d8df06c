package vn.ocop.core.duplicate;

import java.util.List;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.ProducerAgreement;
import vn.ocop.core.duplicate.reading.ProducerName;

/** A producer's name, read, with the terms by which records are blocked. */
final class ReadProducer {

  private final ProducerName name;
  private final long term;
  private final long lastWord;
  private final long lastTwoWords;
  private final long whole;

  /** A bit for each word of the proper name without marks. */
  private final long mask;

  ReadProducer(ProducerName name) {
    List<String> core = name.foldedCore();
    int words = core.size();
    this.name = name;
    this.term = Term.of(String.join(" ", core));
    this.lastWord = words > 0 ? Term.of(core.get(words - 1)) : Term.NONE;
    this.lastTwoWords = words > 1 ? Term.pair(Term.of(core.get(words - 2)), lastWord) : Term.NONE;
    this.whole = Term.of(name.folded());
    this.mask = ReadPart.mask(core.stream().mapToLong(Term::of).toArray());
  }

  ProducerName name() {
    return name;
  }

  boolean isNamed() {
    return mask != 0;
  }

  /** Compares two producers that are named, as {@link ProducerName#compare} does. */
  ProducerAgreement compare(ReadProducer other) {
    // Most are told apart by this alone: names that agree in any way have a word in common.
    boolean disjoint = (mask & other.mask) == 0 && whole != other.whole;
    return disjoint ? ProducerAgreement.DIFFERENT : name.compare(other.name);
  }

  /** The proper name without marks. */
  long term() {
    return term;
  }

  /** Its last word, or {@link Term#NONE}. */
  long lastWord() {
    return lastWord;
  }

  /** Its last two words, or {@link Term#NONE} where it has fewer. */
  long lastTwoWords() {
    return lastTwoWords;
  }
}
