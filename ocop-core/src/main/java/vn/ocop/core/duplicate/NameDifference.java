package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.duplicate.reading.PartKind;

/**
 * What is left of two names when everything that they share, or that says nothing, is set aside.
 */
final class NameDifference {

  private final Map<PartKind, List<String>> left = new EnumMap<>(PartKind.class);
  private final Map<PartKind, List<String>> right = new EnumMap<>(PartKind.class);
  private int sharedWords;
  private boolean brandShared;
  private boolean oneLetter;
  private boolean marksDiffer;
  private boolean markSlipped;
  private boolean ambiguous;

  void leave(boolean isLeft, PartKind kind, String words) {
    (isLeft ? left : right).computeIfAbsent(kind, k -> new ArrayList<>()).add(words);
  }

  void share(PartKind kind, int words) {
    sharedWords += kind == PartKind.NEUTRAL || kind == PartKind.PLACE ? 0 : words;
    brandShared |= kind.isBrand();
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
    return (has(left, PartKind.WORD) && hasOther(right))
        || (has(right, PartKind.WORD) && hasOther(left))
        || (has(left, PartKind.PLACE) && has(right, PartKind.PLACE));
  }

  private static boolean hasOther(Map<PartKind, List<String>> side) {
    return has(side, PartKind.WORD) || has(side, PartKind.PLACE) || has(side, PartKind.PRODUCER);
  }

  private static boolean has(Map<PartKind, List<String>> side, PartKind kind) {
    return side.containsKey(kind);
  }

  boolean isBrandShared() {
    return brandShared;
  }

  List<String> left(PartKind... kinds) {
    return of(left, kinds);
  }

  List<String> right(PartKind... kinds) {
    return of(right, kinds);
  }

  private static List<String> of(Map<PartKind, List<String>> side, PartKind... kinds) {
    List<String> words = new ArrayList<>();
    for (PartKind kind : kinds) {
      words.addAll(side.getOrDefault(kind, List.of()));
    }
    return words;
  }

  /** The share of words that both names hold, of the words of the one that holds more others. */
  double sharedPart() {
    int others = Math.max(words(left), words(right));
    return sharedWords == 0 ? 0 : (double) sharedWords / (sharedWords + others);
  }

  private static int words(Map<PartKind, List<String>> side) {
    int words = 0;
    for (Map.Entry<PartKind, List<String>> entry : side.entrySet()) {
      PartKind kind = entry.getKey();
      if (kind != PartKind.NEUTRAL && kind != PartKind.PLACE && kind != PartKind.PRODUCER) {
        // A quality of several words is one thing more: nguyên chất.
        boolean quality =
            kind == PartKind.FORM || kind == PartKind.GRADE || kind == PartKind.COLOUR;
        for (String text : entry.getValue()) {
          words += quality ? 1 : text.split(" ", -1).length;
        }
      }
    }
    return words;
  }

  /** Whether nothing but words without weight is left on either side. */
  boolean isNothing(PartKind... kinds) {
    return left(kinds).isEmpty() && right(kinds).isEmpty();
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
