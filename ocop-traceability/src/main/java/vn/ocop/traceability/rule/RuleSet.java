package vn.ocop.traceability.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a validator runs.
 *
 * @param eventRules rules over one event at a time
 * @param captureRules rules over everything captured
 * @param chainRules rules over a whole chain
 */
public record RuleSet(
    List<EventRule> eventRules, List<CaptureRule> captureRules, List<ChainRule> chainRules) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param eventRules see the record
   * @param captureRules see the record
   * @param chainRules see the record
   */
  public RuleSet {
    eventRules = List.copyOf(eventRules);
    captureRules = List.copyOf(captureRules);
    chainRules = List.copyOf(chainRules);
  }

  /**
   * All rules.
   *
   * @return the rules: those over single events, over captures, over chains
   */
  public Stream<Rule<?>> all() {
    return Stream.of(eventRules, captureRules, chainRules).flatMap(List::stream);
  }
}
