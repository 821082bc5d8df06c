package vn.ocop.core.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A transition: dossiers handed in under an earlier decision may still be finished under it.
 *
 * @param decision the earlier decision's short number
 * @param lastDay the last day on which they are finished under it
 * @param article the article of the later decision that says so
 */
public record PendingRule(String decision, LocalDate lastDay, String article) {
  /**
   * Checks the components.
   *
   * @param decision see the record
   * @param lastDay see the record
   * @param article see the record
   */
  public PendingRule {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(article, "article");
  }
}
