package vn.ocop.traceability.event;

import java.util.List;

/**
 * Conditions that hold from an event on until they are taken back (EPCIS 2.0, section 7.3.6.2).
 *
 * @param set the conditions that begin to hold
 * @param unset the conditions that no longer hold
 */
public record PersistentDisposition(List<VocabularyTerm> set, List<VocabularyTerm> unset) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param set see the record
   * @param unset see the record
   */
  public PersistentDisposition {
    set = List.copyOf(set);
    unset = List.copyOf(unset);
  }
}
