package vn.ocop.core.law;

import java.util.Objects;

/**
 * The decision that governs a dossier, and where the law says so.
 *
 * @param decision the decision
 * @param basis the decision itself, or the transition of a later one
 */
public record Governance(Decision decision, Citation basis) {
  /**
   * Checks the components.
   *
   * @param decision see the record
   * @param basis see the record
   */
  public Governance {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(basis, "basis");
  }
}
