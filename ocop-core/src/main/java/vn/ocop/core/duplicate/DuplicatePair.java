package vn.ocop.core.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.duplicate.linkage.Evidence;
import vn.ocop.core.duplicate.linkage.MatchWeight;
import vn.ocop.core.duplicate.linkage.PersonVerdict;

/**
 * Two records that belong together or are easily taken for each other.
 *
 * @param a the record whose identifier comes first
 * @param b the other record
 * @param relation how they are related
 * @param weight the match weight: what the evidence adds up to
 * @param evidence what each field says, signed; fields that say nothing are left out
 * @param verdict what a person said of the pair; it beats the machine
 */
public record DuplicatePair(
    RegistryRecord a,
    RegistryRecord b,
    Relation relation,
    MatchWeight weight,
    List<Evidence> evidence,
    Optional<PersonVerdict> verdict) {

  /**
   * Keeps an unmodifiable copy of the evidence.
   *
   * @param a see the record
   * @param b see the record
   * @param relation see the record
   * @param weight see the record
   * @param evidence see the record
   * @param verdict see the record
   */
  public DuplicatePair {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(weight, "weight");
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(verdict, "verdict");
  }
}
