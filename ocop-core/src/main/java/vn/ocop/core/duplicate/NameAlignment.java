package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.text.MarkAgreement;
import vn.ocop.core.text.Vocabulary;
import vn.ocop.core.text.Word;

/**
 * Lays two names side by side: whole parts of one meaning first, then words, then words one slip
 * apart; what is left is sorted by what it speaks of.
 */
final class NameAlignment {

  private final NamePair names;
  private final boolean unmarked;

  /** What of two words must be equal for them to be one. */
  private final Function<Word, String> key;

  private final NameDifference difference = new NameDifference();
  private final List<Rest> lefts;
  private final List<Rest> rights;

  private NameAlignment(NamePair names) {
    this.names = names;
    this.unmarked = names.isOneUnmarked();
    this.key = unmarked ? Word::folded : Word::orthographic;
    this.lefts = rests(names.left());
    this.rights = rests(names.right());
  }

  private static List<Rest> rests(ReadRecord record) {
    NameSignature name = record.signature();
    List<Rest> rests = new ArrayList<>(name.size());
    for (int place = 0; place < name.size(); place++) {
      rests.add(new Rest(name.part(place)));
    }
    return rests;
  }

  static NameDifference of(NamePair names) {
    NameAlignment alignment = new NameAlignment(names);
    if (!alignment.isOneSlip()) {
      alignment.setAsideWholeParts();
      alignment.setAsideWords();
      alignment.setAsideOtherSpacing();
      alignment.setAsideSlips();
      alignment.leaveTheRest();
    }
    return alignment.difference;
  }

  /** One word of the whole name is one slip of the keyboard apart, and nothing else. */
  private boolean isOneSlip() {
    if (names.left().signature().words() != names.right().signature().words()) {
      return false;
    }
    List<Word> mine = words(lefts);
    List<Word> theirs = words(rights);
    int place = -1;
    for (int i = 0; i < mine.size(); i++) {
      if (!mine.get(i).orthographic().equals(theirs.get(i).orthographic())) {
        if (place >= 0) {
          return false;
        }
        place = i;
      }
    }
    if (place < 0 || !Slip.isBetween(mine.get(place), theirs.get(place))) {
      return false;
    }
    difference.foundOneLetter();
    difference.shareAll(lefts, rights);
    return true;
  }

  private static List<Word> words(List<Rest> rests) {
    List<Word> words = new ArrayList<>();
    rests.forEach(rest -> words.addAll(rest.part().part().words()));
    return words;
  }

  private void setAsideWholeParts() {
    for (Rest one : lefts) {
      for (Rest other : rights) {
        if (!one.isEmpty() && !other.isEmpty() && isOneConcept(one, other)) {
          noteAmbiguity(one.part(), other.part());
          setAside(one, other);
        }
      }
    }
  }

  private void setAside(Rest one, Rest other) {
    difference.share(one.part(), other.part(), Math.max(one.size(), other.size()));
    one.clear();
    other.clear();
  }

  private boolean isOneConcept(Rest one, Rest other) {
    return one.part().concept() == other.part().concept()
        || (unmarked && one.folded().equals(other.folded()));
  }

  /** Typed without marks, one word may be several things: dua is dừa, dứa or dưa. */
  private void noteAmbiguity(ReadPart one, ReadPart other) {
    if (!unmarked) {
      return;
    }
    ReadPart marked = names.left().name().bare() ? other : one;
    if (marked.kind() == PartKind.INGREDIENT
        && Vocabulary.standard().ingredientsWithoutMarks(marked.folded()).size() > 1) {
      difference.foundAmbiguous();
    }
  }

  private void setAsideWords() {
    for (Rest one : lefts) {
      for (Rest other : rights) {
        if (!one.isEmpty() && !other.isEmpty()) {
          difference.share(one.part(), other.part(), one.setAsideAlike(other, key));
        }
      }
    }
  }

  /** Ca cao and cacao, VD 20 and VD20. */
  private void setAsideOtherSpacing() {
    if (letters(lefts) == letters(rights)) {
      String one = joined(lefts);
      if (!one.isEmpty() && one.equals(joined(rights))) {
        difference.shareAll(lefts, rights);
        lefts.forEach(Rest::clear);
        rights.forEach(Rest::clear);
      }
    }
  }

  /** How long the joined text is, without making it. */
  private int letters(List<Rest> rests) {
    int letters = 0;
    for (Rest rest : rests) {
      letters += rest.kind() == PartKind.NEUTRAL ? 0 : rest.letters(key);
    }
    return letters;
  }

  private String joined(List<Rest> rests) {
    StringBuilder text = new StringBuilder();
    for (Rest rest : rests) {
      if (rest.kind() != PartKind.NEUTRAL) {
        text.append(rest.joined("", key));
      }
    }
    return text.toString();
  }

  private void setAsideSlips() {
    for (Rest one : lefts) {
      for (Rest other : rights) {
        // Neither marks nor one letter change a length by more.
        if (!one.isEmpty() && !other.isEmpty() && Math.abs(one.length() - other.length()) <= 1) {
          compareMarksAndLetters(one, other);
        }
      }
    }
  }

  private void compareMarksAndLetters(Rest one, Rest other) {
    String mine = one.exact();
    String theirs = other.exact();
    boolean oneLetter = Slip.isOneLetter(mine, theirs);
    if (!oneLetter && !one.folded().equals(other.folded())) {
      return;
    }
    switch (MarkAgreement.of(mine, theirs)) {
      case DIFFERENT, LOST -> otherMarks(one, other);
      case UNRELATED -> {
        boolean bothKnown = !one.kind().isBrand() && !other.kind().isBrand();
        if (oneLetter && !difference.isOneLetter() && !bothKnown) {
          slip(one, other);
        }
      }
      default -> slip(one, other);
    }
  }

  private void slip(Rest one, Rest other) {
    difference.foundOneLetter();
    setAside(one, other);
  }

  private void otherMarks(Rest one, Rest other) {
    boolean bareBrand =
        one.kind().isBrand()
            && other.kind().isBrand()
            && (MarkAgreement.isBare(one.exact()) || MarkAgreement.isBare(other.exact()));
    if (bareBrand) {
      difference.foundSlippedMark();
      one.clear();
      other.clear();
    } else {
      difference.foundOtherMarks();
    }
  }

  private void leaveTheRest() {
    LeftoverKind kinds = new LeftoverKind(names);
    for (Rest rest : lefts) {
      if (!rest.isEmpty()) {
        difference.leave(true, kinds.of(rest, names.right(), rights), rest);
      }
    }
    for (Rest rest : rights) {
      if (!rest.isEmpty()) {
        difference.leave(false, kinds.of(rest, names.left(), lefts), rest);
      }
    }
  }
}
