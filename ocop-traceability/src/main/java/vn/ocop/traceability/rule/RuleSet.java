package vn.ocop.traceability.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a validator runs.
 *
 * @param eventRules rules over one event at a time
 * @param captureRules rules over everything captured
 */
public record RuleSet(List<EventRule> eventRules, List<CaptureRule> captureRules) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param eventRules see the record
   * @param captureRules see the record
   */
  public RuleSet {
    eventRules = List.copyOf(eventRules);
    captureRules = List.copyOf(captureRules);
  }

  /**
   * All rules.
   *
   * @return the rules, those over single events first
   */
  public Stream<Rule<?>> all() {
    return Stream.concat(eventRules.stream(), captureRules.stream());
  }
}
