package vn.ocop.traceability.rule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;

/**
 * Runs rules over what was captured and over the chain that it makes.
 *
 * <p>A validator holds its rules and its profile, and nothing between two runs; many threads may
 * share one. Over a chain of 50,000 events and more its rules share the threads of the {@link
 * java.util.concurrent.ForkJoinPool} that calls, or else of the common one; what they find does not
 * depend on it.
 */
public final class ChainValidator {

  private final RuleSet rules;
  private final Profile profile;

  private ChainValidator(RuleSet rules, Profile profile) {
    this.rules = rules;
    this.profile = profile;
  }

  /**
   * A validator.
   *
   * @param rules the rules it may run
   * @param profile which of them run, and how
   * @return the validator
   */
  public static ChainValidator of(RuleSet rules, Profile profile) {
    return new ChainValidator(
        Objects.requireNonNull(rules, "rules"), Objects.requireNonNull(profile, "profile"));
  }

  /**
   * Looks at one event by itself.
   *
   * @param event the event
   * @param clock the moment that counts as now; empty to leave undecided what depends on it
   * @return what the rules over single events find
   */
  public Validation validate(EpcisEvent event, Optional<Instant> clock) {
    RuleRun run = new RuleRun(profile, clock);
    run.check(rules.eventRules(), List.of(event));
    return run.result(1);
  }

  /**
   * Looks at everything captured, each event by itself and all together.
   *
   * @param capture events and reader's findings
   * @param clock the moment that counts as now; empty to leave undecided what depends on it
   * @return what the rules over events and captures find
   */
  public Validation validate(Capture capture, Optional<Instant> clock) {
    RuleRun run = new RuleRun(profile, clock);
    run.check(rules.eventRules(), capture.events());
    run.check(rules.captureRules(), List.of(capture));
    return run.result(capture.events().size());
  }

  /**
   * Looks at everything: each event by itself, all as captured, and the chain that they make.
   *
   * @param capture events and reader's findings
   * @param masterData zones, places, parties, products, processes and certificates
   * @param clock the moment that counts as now; empty to leave undecided what depends on it
   * @return what all rules find
   */
  public Validation validate(Capture capture, MasterData masterData, Optional<Instant> clock) {
    return validate(capture, Chain.of(capture.events(), masterData), clock);
  }

  /**
   * Looks at everything, with the chain built already.
   *
   * @param capture events and reader's findings
   * @param chain the chain that the events make
   * @param clock the moment that counts as now; empty to leave undecided what depends on it
   * @return what all rules find
   */
  public Validation validate(Capture capture, Chain chain, Optional<Instant> clock) {
    RuleRun run = new RuleRun(profile, clock);
    run.check(rules.eventRules(), capture.events());
    run.check(rules.captureRules(), List.of(capture));
    run.check(rules.chainRules(), chain);
    return run.result(capture.events().size());
  }
}
