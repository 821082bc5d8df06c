package vn.ocop.core.duplicate.linkage.comparison;

import java.util.Collection;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.linkage.TermCounts;

/** The codes of a text as {@link CodesComparison} prepares them. */
public final class CodesValue {

  private static final int LEAST_PART = 5;

  private final String[] codes;
  private final long[] terms;
  private final int[] counts;

  CodesValue(Collection<String> codes, TermCounts counted) {
    this.codes = codes.toArray(new String[0]);
    this.terms = codes.stream().mapToLong(Term::of).toArray();
    this.counts = codes.stream().mapToInt(code -> counted.count(Term.of(code))).toArray();
  }

  String[] codes() {
    return codes;
  }

  /** The rarest code in common, or {@link Term#NONE}. */
  long common(CodesValue other) {
    long rarest = Term.NONE;
    int count = Integer.MAX_VALUE;
    for (int i = 0; i < terms.length; i++) {
      // Of two equally rare codes the lower number: the same from either side.
      boolean rarer = counts[i] < count || (counts[i] == count && terms[i] < rarest);
      if (rarer && other.holds(terms[i])) {
        rarest = terms[i];
        count = counts[i];
      }
    }
    return rarest;
  }

  private boolean holds(long term) {
    for (long own : terms) {
      if (own == term) {
        return true;
      }
    }
    return false;
  }

  /** Whether a code of one is the beginning of a code of the other. */
  boolean beginsLike(CodesValue other) {
    for (String code : codes) {
      for (String its : other.codes) {
        String shorter = code.length() <= its.length() ? code : its;
        String longer = code.length() <= its.length() ? its : code;
        if (shorter.length() >= LEAST_PART && longer.startsWith(shorter)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The beginning of a code that a part of it would have too. */
  static String beginning(String code) {
    return code.substring(0, Math.min(LEAST_PART, code.length()));
  }
}
