package vn.ocop.core.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.ocop.core.duplicate.linkage.BlockingReport;
import vn.ocop.core.result.Finding;

/**
 * The pairs that a registry was asked for.
 *
 * @param pairs the pairs, best first
 * @param blocking what looking for them cost, by rule
 * @param findings what was not compared, and why
 */
public record DuplicateAnswer(
    List<DuplicatePair> pairs, BlockingReport blocking, List<Finding> findings) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param pairs see the record
   * @param blocking see the record
   * @param findings see the record
   */
  public DuplicateAnswer {
    pairs = List.copyOf(pairs);
    Objects.requireNonNull(blocking, "blocking");
    findings = List.copyOf(findings);
  }

  /**
   * The pairs of some relations only.
   *
   * @param relations the relations
   * @return the answer without the other pairs
   */
  public DuplicateAnswer only(Set<Relation> relations) {
    return new DuplicateAnswer(
        pairs.stream().filter(pair -> relations.contains(pair.relation())).toList(),
        blocking,
        findings);
  }
}
