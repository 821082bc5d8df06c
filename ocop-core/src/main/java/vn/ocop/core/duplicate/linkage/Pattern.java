package vn.ocop.core.duplicate.linkage;

import java.util.Arrays;

/** One combination of levels: a level a field, or {@link FieldWeights#MISSING}. */
final class Pattern implements Comparable<Pattern> {

  private final byte[] levels;

  private Pattern(byte[] levels) {
    this.levels = levels;
  }

  /** A combination that looks at the given levels without a copy. */
  static Pattern over(byte[] levels) {
    return new Pattern(levels);
  }

  Pattern copy() {
    return new Pattern(levels.clone());
  }

  int level(int field) {
    return levels[field];
  }

  @Override
  public int compareTo(Pattern other) {
    return Arrays.compare(levels, other.levels);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pattern pattern && Arrays.equals(levels, pattern.levels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(levels);
  }
}
