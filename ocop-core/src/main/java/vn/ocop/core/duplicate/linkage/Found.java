package vn.ocop.core.duplicate.linkage;

import java.util.List;
import vn.ocop.core.result.Finding;

/**
 * An answer of the index.
 *
 * @param pairs the listed pairs, best first
 * @param blocking what blocking cost and what it is good for
 * @param findings what was not compared, and why
 * @param <R> the record
 */
public record Found<R>(List<LinkedPair<R>> pairs, BlockingReport blocking, List<Finding> findings) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param pairs see the record
   * @param blocking see the record
   * @param findings see the record
   */
  public Found {
    pairs = List.copyOf(pairs);
    findings = List.copyOf(findings);
  }
}
