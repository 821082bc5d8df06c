package vn.ocop.scoring.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * How a condition stands, and why.
 *
 * @param truth how it stands
 * @param used the tests that decided it: those of the alternative that is met, or the first missed
 *     test of each alternative; none while it is open
 * @param missing the facts that are not known and matter, while it is open
 * @param judged whether a person's judgement is wanted, while it is open
 */
public record Reading(Truth truth, List<FactUse> used, List<Fact<?>> missing, boolean judged) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param truth see the record
   * @param used see the record
   * @param missing see the record
   * @param judged see the record
   */
  public Reading {
    Objects.requireNonNull(truth, "truth");
    used = List.copyOf(used);
    missing = List.copyOf(missing);
  }

  static Reading met(List<FactUse> used) {
    return new Reading(Truth.TRUE, used, List.of(), false);
  }

  static Reading missed(Collection<FactUse> used) {
    return new Reading(Truth.FALSE, new ArrayList<>(new LinkedHashSet<>(used)), List.of(), false);
  }

  static Reading open(Collection<Fact<?>> missing, boolean judged) {
    return new Reading(Truth.OPEN, List.of(), new ArrayList<>(missing), judged);
  }

  /**
   * Whether the condition is met.
   *
   * @return true if the known facts meet it
   */
  public boolean isMet() {
    return truth == Truth.TRUE;
  }
}
