package vn.ocop.traceability.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Runs one rule, for its test. */
public final class Checked {

  private Checked() {}

  /** What a rule finds under the standard profile, without a clock. */
  public static <T> List<RuleFinding> by(Rule<T> rule, T subject) {
    return run(rule, List.of(subject), Profile.standard(), Optional.empty()).findings();
  }

  /** What a rule finds under a profile. */
  public static <T> List<RuleFinding> by(Rule<T> rule, T subject, Profile profile) {
    return run(rule, List.of(subject), profile, Optional.empty()).findings();
  }

  /** What a rule finds at a moment. */
  public static <T> List<RuleFinding> by(Rule<T> rule, T subject, Instant clock) {
    return run(rule, List.of(subject), Profile.standard(), Optional.of(clock)).findings();
  }

  /** What a rule finds over several subjects, with the counts. */
  public static <T> Validation run(
      Rule<T> rule, List<? extends T> subjects, Profile profile, Optional<Instant> clock) {
    RuleRun run = new RuleRun(profile, clock);
    run.check(List.of(rule), subjects);
    return run.result(subjects.size());
  }
}
