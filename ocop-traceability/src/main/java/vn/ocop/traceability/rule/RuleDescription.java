package vn.ocop.traceability.rule;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Severity;

/**
 * What can be said about a rule without running it.
 *
 * @param id the stable id, in capitals, for example {@code LOT_OVERDRAWN}; it never changes once
 *     released
 * @param group the short name of its place in the rule table, for example {@code M1}
 * @param severity how much a violation weighs unless a profile says otherwise
 * @param basis the standard, law or paper that asks for the rule
 * @param title what the rule wants, in a few words
 * @param hint what to do about a violation
 */
public record RuleDescription(
    String id, String group, Severity severity, String basis, Bilingual title, Bilingual hint) {

  /**
   * Refuses null.
   *
   * @param id see the record
   * @param group see the record
   * @param severity see the record
   * @param basis see the record
   * @param title see the record
   * @param hint see the record
   */
  public RuleDescription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(hint, "hint");
  }
}
