package vn.ocop.core.duplicate;

import java.util.List;
import vn.ocop.core.duplicate.reading.PartKind;

/** The parts of a name, to tell quickly what two names can have in common at most. */
final class NameSignature {

  private final ReadPart[] parts;

  /** A bit for each concept and word: most that the name lacks are told without a search. */
  private final long mask;

  private final int words;
  private final boolean empty;

  NameSignature(List<ReadPart> parts) {
    this.parts = parts.toArray(ReadPart[]::new);
    long bits = 0;
    int size = 0;
    boolean neutral = true;
    for (ReadPart part : parts) {
      bits |= part.mask();
      size += part.size();
      neutral &= part.kind() == PartKind.NEUTRAL;
    }
    this.mask = bits;
    this.words = size;
    this.empty = neutral;
  }

  /** How many parts. */
  int size() {
    return parts.length;
  }

  ReadPart part(int place) {
    return parts[place];
  }

  /** How many words all parts have. */
  int words() {
    return words;
  }

  /** Whether it holds no words, or none but filler. */
  boolean isEmpty() {
    return empty;
  }

  /** Whether the name speaks of a concept, in whatever spelling. */
  boolean speaksOf(long concept) {
    if (lacks(concept)) {
      return false;
    }
    for (ReadPart part : parts) {
      if (part.concept() == concept) {
        return true;
      }
    }
    return false;
  }

  boolean hasWord(long word) {
    if (lacks(word)) {
      return false;
    }
    for (ReadPart part : parts) {
      if (part.hasWord(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean lacks(long term) {
    return (mask & (1L << term)) == 0;
  }

  /** Whether the parts of some kinds are the same in both names, in whatever order. */
  boolean isSame(NameSignature other, PartKind... compared) {
    for (PartKind kind : compared) {
      if (sum(kind) != other.sum(kind)) {
        return false;
      }
    }
    return true;
  }

  /** A number that stands for all parts of a kind. */
  private long sum(PartKind kind) {
    long sum = 0;
    for (ReadPart part : parts) {
      sum += part.kind() == kind ? part.concept() : 0;
    }
    return sum;
  }

  /** Whether the name has no part of some kinds. */
  boolean lacks(PartKind... looked) {
    for (ReadPart part : parts) {
      for (PartKind kind : looked) {
        if (part.kind() == kind) {
          return false;
        }
      }
    }
    return true;
  }
}
