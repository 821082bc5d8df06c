package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.duplicate.reading.PartKind;

/**
 * What is left of two names when everything that they share, or that says nothing, is set aside.
 */
final class NameDifference {

  private static final PartKind[] OTHERS = {PartKind.WORD, PartKind.PLACE, PartKind.PRODUCER};

  /** Words that only one of the names has. */
  private record Leftover(boolean ofLeft, PartKind kind, Rest words) {}

  private final List<Leftover> leftovers = new ArrayList<>(4);
  private int sharedWords;
  private boolean brandShared;
  private boolean oneLetter;
  private boolean marksDiffer;
  private boolean markSlipped;
  private boolean ambiguous;

  void leave(boolean isLeft, PartKind kind, Rest words) {
    leftovers.add(new Leftover(isLeft, kind, words));
  }

  /** Words of two parts that stand in both names. */
  void share(ReadPart one, ReadPart other, int words) {
    boolean saysNothing =
        one.says() == ReadPart.Says.NOTHING && other.says() == ReadPart.Says.NOTHING;
    sharedWords += saysNothing ? 0 : words;
    brandShared |= words > 0 && (one.kind().isBrand() || other.kind().isBrand());
  }

  /** All words that are left stand in both names, which part them in two ways. */
  void shareAll(List<Rest> lefts, List<Rest> rights) {
    sharedWords += Math.max(said(lefts), said(rights));
    brandShared |= isAnyBrand(lefts) || isAnyBrand(rights);
  }

  private static int said(List<Rest> rests) {
    int words = 0;
    for (Rest rest : rests) {
      words += rest.part().says() == ReadPart.Says.NOTHING ? 0 : rest.size();
    }
    return words;
  }

  private static boolean isAnyBrand(List<Rest> rests) {
    return rests.stream().anyMatch(rest -> !rest.isEmpty() && rest.kind().isBrand());
  }

  void foundOneLetter() {
    oneLetter = true;
  }

  void foundOtherMarks() {
    marksDiffer = true;
  }

  void foundSlippedMark() {
    markSlipped = true;
  }

  void foundAmbiguous() {
    ambiguous = true;
  }

  boolean isOneLetter() {
    return oneLetter;
  }

  boolean isMarksDiffer() {
    return marksDiffer;
  }

  boolean isMarkSlipped() {
    return markSlipped;
  }

  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Whether a word stands against another: word, place or another's brand on both sides. */
  boolean isChanged() {
    return (hasLeft(PartKind.WORD) && hasRight(OTHERS))
        || (hasRight(PartKind.WORD) && hasLeft(OTHERS))
        || (hasLeft(PartKind.PLACE) && hasRight(PartKind.PLACE));
  }

  boolean isBrandShared() {
    return brandShared;
  }

  boolean hasLeft(PartKind... kinds) {
    return has(true, kinds);
  }

  boolean hasRight(PartKind... kinds) {
    return has(false, kinds);
  }

  private boolean has(boolean ofLeft, PartKind... kinds) {
    for (Leftover leftover : leftovers) {
      for (PartKind kind : kinds) {
        if (leftover.ofLeft == ofLeft && leftover.kind == kind) {
          return true;
        }
      }
    }
    return false;
  }

  List<String> left(PartKind... kinds) {
    return of(true, kinds);
  }

  List<String> right(PartKind... kinds) {
    return of(false, kinds);
  }

  private List<String> of(boolean ofLeft, PartKind... kinds) {
    List<String> words = new ArrayList<>();
    for (PartKind kind : kinds) {
      for (Leftover leftover : leftovers) {
        if (leftover.ofLeft == ofLeft && leftover.kind == kind) {
          words.add(leftover.words.exact());
        }
      }
    }
    return words;
  }

  /** The share of words that both names hold, of the words of the one that holds more others. */
  double sharedPart() {
    int others = Math.max(words(true), words(false));
    return sharedWords == 0 ? 0 : (double) sharedWords / (sharedWords + others);
  }

  private int words(boolean ofLeft) {
    int words = 0;
    for (Leftover leftover : leftovers) {
      words += leftover.ofLeft == ofLeft ? weight(leftover) : 0;
    }
    return words;
  }

  private static int weight(Leftover leftover) {
    return switch (leftover.kind) {
      case NEUTRAL, PLACE, PRODUCER -> 0;
      // A quality of several words is one thing more: nguyên chất.
      case FORM, GRADE, COLOUR -> 1;
      default -> leftover.words.size();
    };
  }

  /** Whether nothing of these kinds is left on either side. */
  boolean isNothing(PartKind... kinds) {
    return !hasLeft(kinds) && !hasRight(kinds);
  }

  /** The words of both sides, for the evidence: left / right. */
  String words(PartKind... kinds) {
    String one = String.join(" ", left(kinds));
    String other = String.join(" ", right(kinds));
    if (one.isEmpty() && other.isEmpty()) {
      return "";
    }
    return (one.isEmpty() ? "∅" : one) + " / " + (other.isEmpty() ? "∅" : other);
  }
}
