package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.OneLetter;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.duplicate.reading.ProducerAgreement;
import vn.ocop.core.text.MarkAgreement;
import vn.ocop.core.text.TextKey;
import vn.ocop.core.text.Vocabulary;
import vn.ocop.core.text.Word;

/**
 * Lays two names side by side: whole parts of one meaning first, then words, then words one slip
 * apart; what is left is sorted by what it speaks of.
 */
final class NameAlignment {

  /** Shorter words are one letter apart from too many others. */
  private static final int LEAST_FOR_ONE_LETTER = 4;

  /** A replaced letter makes another Vietnamese word of most shorter words. */
  private static final int LEAST_FOR_REPLACED = 6;

  private final ReadRecord left;
  private final ReadRecord right;
  private final boolean unmarked;
  private final boolean sameProducer;
  private final NameDifference difference = new NameDifference();
  private final List<Rest> lefts = new ArrayList<>();
  private final List<Rest> rights = new ArrayList<>();

  /** A part of a name, with those of its words that the other name does not hold. */
  private static final class Rest {
    private final NamePart part;
    private final List<Word> words;

    Rest(NamePart part) {
      this.part = part;
      this.words = new ArrayList<>(part.words());
    }

    String text() {
      return exact(words);
    }

    /** How long the text is, without making it. */
    int length() {
      int length = words.size() - 1;
      for (Word word : words) {
        length += word.exact().length();
      }
      return length;
    }
  }

  private NameAlignment(ReadRecord left, ReadRecord right) {
    this.left = left;
    this.right = right;
    this.unmarked = left.name().bare() != right.name().bare();
    this.sameProducer =
        !left.producer().isNamed()
            || !right.producer().isNamed()
            || left.producer().compare(right.producer()) != ProducerAgreement.DIFFERENT;
    left.name().parts().forEach(part -> lefts.add(new Rest(part)));
    right.name().parts().forEach(part -> rights.add(new Rest(part)));
  }

  static NameDifference of(ReadRecord left, ReadRecord right) {
    NameAlignment alignment = new NameAlignment(left, right);
    if (alignment.isOneSlip()) {
      return alignment.difference;
    }
    alignment.setAsideWholeParts();
    alignment.setAsideWords();
    alignment.setAsideOtherSpacing();
    alignment.setAsideSlips();
    alignment.lefts.forEach(rest -> alignment.leave(rest, true));
    alignment.rights.forEach(rest -> alignment.leave(rest, false));
    return alignment.difference;
  }

  /** One word of the whole name is one slip of the keyboard apart, and nothing else. */
  private boolean isOneSlip() {
    List<Word> mine = words(lefts);
    List<Word> theirs = words(rights);
    int place = -1;
    for (int i = 0; mine.size() == theirs.size() && i < mine.size(); i++) {
      if (!mine.get(i).orthographic().equals(theirs.get(i).orthographic())) {
        if (place >= 0) {
          return false;
        }
        place = i;
      }
    }
    if (place < 0 || !isSlip(mine.get(place), theirs.get(place))) {
      return false;
    }
    difference.foundOneLetter();
    lefts.forEach(rest -> difference.share(rest.part.kind(), rest.words.size()));
    return true;
  }

  private static List<Word> words(List<Rest> rests) {
    List<Word> words = new ArrayList<>();
    rests.forEach(rest -> words.addAll(rest.words));
    return words;
  }

  private static boolean isSlip(Word mine, Word theirs) {
    Vocabulary vocabulary = Vocabulary.standard();
    boolean bothKnown =
        !vocabulary.terms(mine.orthographic()).isEmpty()
            && !vocabulary.terms(theirs.orthographic()).isEmpty();
    return !bothKnown
        && !mine.folded().equals(theirs.folded())
        && isOneLetter(mine.exact(), theirs.exact());
  }

  private void setAsideWholeParts() {
    for (Rest one : lefts) {
      for (Rest other : rights) {
        if (!one.words.isEmpty() && !other.words.isEmpty() && isOneConcept(one, other)) {
          noteAmbiguity(one.part, other.part);
          difference.share(one.part.kind(), one.words.size());
          one.words.clear();
          other.words.clear();
        }
      }
    }
  }

  private boolean isOneConcept(Rest one, Rest other) {
    if (one.part.concept().equals(other.part.concept())) {
      return true;
    }
    return unmarked && folded(one.words).equals(folded(other.words));
  }

  /** Typed without marks, one word may be several things: dua is dừa, dứa or dưa. */
  private void noteAmbiguity(NamePart one, NamePart other) {
    if (!unmarked) {
      return;
    }
    NamePart marked = left.name().bare() ? other : one;
    if (marked.kind() == PartKind.INGREDIENT
        && Vocabulary.standard().ingredientsWithoutMarks(folded(marked.words())).size() > 1) {
      difference.foundAmbiguous();
    }
  }

  private static String folded(List<Word> words) {
    return spaced(words, Word::folded);
  }

  private static String exact(List<Word> words) {
    return spaced(words, Word::exact);
  }

  private static String spaced(List<Word> words, Function<Word, String> form) {
    if (words.size() == 1) {
      return form.apply(words.get(0));
    }
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() ? "" : " ").append(form.apply(word));
    }
    return text.toString();
  }

  private void setAsideWords() {
    for (Rest one : lefts) {
      for (Rest other : rights) {
        one.words.removeIf(word -> removeLike(word, one.part, other));
      }
    }
  }

  private boolean removeLike(Word word, NamePart part, Rest other) {
    for (int i = 0; i < other.words.size(); i++) {
      Word candidate = other.words.get(i);
      boolean same =
          unmarked
              ? word.folded().equals(candidate.folded())
              : word.orthographic().equals(candidate.orthographic());
      if (same) {
        difference.share(part.kind(), 1);
        other.words.remove(i);
        return true;
      }
    }
    return false;
  }

  /** Ca cao and cacao, VD 20 and VD20. */
  private void setAsideOtherSpacing() {
    String one = joined(lefts);
    if (!one.isEmpty() && one.equals(joined(rights))) {
      lefts.forEach(rest -> difference.share(rest.part.kind(), rest.words.size()));
      lefts.forEach(rest -> rest.words.clear());
      rights.forEach(rest -> rest.words.clear());
    }
  }

  private String joined(List<Rest> rests) {
    StringBuilder text = new StringBuilder();
    for (Rest rest : rests) {
      if (rest.part.kind() != PartKind.NEUTRAL) {
        rest.words.forEach(word -> text.append(unmarked ? word.folded() : word.orthographic()));
      }
    }
    return text.toString();
  }

  private void setAsideSlips() {
    for (Rest one : lefts) {
      for (Rest other : rights) {
        // Neither marks nor one letter change a length by more.
        if (!one.words.isEmpty()
            && !other.words.isEmpty()
            && Math.abs(one.length() - other.length()) <= 1) {
          compareMarksAndLetters(one, other);
        }
      }
    }
  }

  private void compareMarksAndLetters(Rest one, Rest other) {
    String mine = one.text();
    String theirs = other.text();
    boolean near = Math.abs(mine.length() - theirs.length()) <= 1;
    if (!near || !(folded(one.words).equals(folded(other.words)) || isOneLetter(mine, theirs))) {
      return;
    }
    switch (MarkAgreement.of(mine, theirs)) {
      case SLIPPED -> slip(one, other);
      case DIFFERENT, LOST -> otherMarks(one, other);
      case UNRELATED -> {
        boolean bothKnown = isKnown(one.part) && isKnown(other.part);
        if (!difference.isOneLetter() && !bothKnown && isOneLetter(mine, theirs)) {
          slip(one, other);
        }
      }
      default -> slip(one, other);
    }
  }

  private void slip(Rest one, Rest other) {
    difference.foundOneLetter();
    difference.share(one.part.kind(), one.words.size());
    one.words.clear();
    other.words.clear();
  }

  private void otherMarks(Rest one, Rest other) {
    boolean bareBrand =
        one.part.kind().isBrand()
            && other.part.kind().isBrand()
            && (MarkAgreement.isBare(one.text()) || MarkAgreement.isBare(other.text()));
    if (bareBrand) {
      difference.foundSlippedMark();
      one.words.clear();
      other.words.clear();
    } else {
      difference.foundOtherMarks();
    }
  }

  private static boolean isKnown(NamePart part) {
    return part.kind() != PartKind.WORD && part.kind() != PartKind.PRODUCER;
  }

  private static boolean isOneLetter(String mine, String theirs) {
    int longer = Math.max(mine.length(), theirs.length());
    int least =
        mine.length() == theirs.length() && !OneLetter.isSwap(mine, theirs)
            ? LEAST_FOR_REPLACED
            : LEAST_FOR_ONE_LETTER;
    return isSoftened(mine, theirs) || (longer >= least && OneLetter.isBetween(mine, theirs));
  }

  /** D and gi sound alike: dò, giò. */
  private static boolean isSoftened(String mine, String theirs) {
    return (mine.startsWith("gi") && theirs.equals("d" + mine.substring(2)))
        || (theirs.startsWith("gi") && mine.equals("d" + theirs.substring(2)));
  }

  private void leave(Rest rest, boolean isLeft) {
    if (!rest.words.isEmpty()) {
      difference.leave(isLeft, kindLeft(rest, isLeft), rest.text());
    }
  }

  private PartKind kindLeft(Rest rest, boolean isLeft) {
    PartKind kind = rest.part.kind();
    ReadRecord other = isLeft ? right : left;
    if (kind == PartKind.NEUTRAL || kind == PartKind.PLACE || kind == PartKind.SET) {
      return kind;
    }
    if (kind.isBrand() && isOf(placeWords(), rest.words)) {
      return PartKind.PLACE;
    }
    if (kind.isBrand()) {
      return sameProducer && isOf(producerWords(), rest.words) && !isAgainstPlace(isLeft)
          ? PartKind.PRODUCER
          : PartKind.WORD;
    }
    if (kind == PartKind.HEAD && isImplied(rest.part, other)) {
      return PartKind.NEUTRAL;
    }
    return kind;
  }

  /** Of a producer who is not known, a brand and a place may be two products. */
  private boolean isAgainstPlace(boolean isLeft) {
    boolean bothNamed = left.producer().isNamed() && right.producer().isNamed();
    return !bothNamed
        && (isLeft ? rights : lefts)
            .stream().anyMatch(rest -> rest.part.kind() == PartKind.PLACE && !rest.words.isEmpty());
  }

  private Set<String> placeWords() {
    Set<String> words = new HashSet<>();
    for (ReadRecord record : List.of(left, right)) {
      for (String name : record.place().names()) {
        words.addAll(List.of(name.split(" ", -1)));
        if (unmarked) {
          words.addAll(TextKey.FOLDED.words(name));
        }
      }
    }
    return words;
  }

  private Set<String> producerWords() {
    Set<String> words = new HashSet<>(left.producer().core());
    words.addAll(right.producer().core());
    if (unmarked) {
      words.addAll(left.producer().foldedCore());
      words.addAll(right.producer().foldedCore());
    }
    return words;
  }

  private boolean isOf(Set<String> known, List<Word> words) {
    return words.stream()
        .allMatch(
            word ->
                known.contains(word.orthographic()) || (unmarked && known.contains(word.folded())));
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
