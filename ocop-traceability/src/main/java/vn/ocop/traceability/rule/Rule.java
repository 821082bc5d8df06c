package vn.ocop.traceability.rule;

/**
 * One rule: one class, one stable id.
 *
 * <p>A rule holds no state; what it needs beside its subject is in the context. It reports the same
 * whatever the order in which its subject holds the events.
 *
 * @param <T> what the rule looks at: a single event, everything captured, or a chain
 */
public interface Rule<T> {

  /**
   * The rule's stable id, a row of {@code rules.tsv}.
   *
   * @return for example {@code LOT_OVERDRAWN}
   */
  String id();

  /**
   * Looks at the subject.
   *
   * @param subject what to look at
   * @param context the profile's settings for this rule, the clock and shared look-ups of the run
   * @param reporter takes what is found
   */
  void check(T subject, RuleContext context, Reporter reporter);
}
