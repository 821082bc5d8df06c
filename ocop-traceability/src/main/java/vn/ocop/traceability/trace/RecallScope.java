package vn.ocop.traceability.trace;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How wide a recall goes.
 *
 * <p>The shared line and the kill step are those of tracing in outbreaks (FoodChain-Lab; Weiser et
 * al. 2016, PLoS ONE 11(3): e0151977); a kill step is processing that kills what makes ill (21 CFR
 * 1.1310).
 *
 * @param line how long after a suspect lot the next lot on the same line counts as touched by it
 *     (nhiễm chéo); empty where only what was made of the lot counts
 * @param killSteps codes of processing steps of the master data at which contamination ends; none
 *     where no step is trusted so far
 * @param killEffect what ends at them
 * @param mostObjects how many objects it may reach
 */
public record RecallScope(
    Optional<Duration> line, Set<String> killSteps, KillEffect killEffect, int mostObjects) {

  /**
   * Refuses a negative time and a limit below 1, and keeps an unmodifiable copy of the codes.
   *
   * @param line see the record
   * @param killSteps see the record
   * @param killEffect see the record
   * @param mostObjects see the record
   */
  public RecallScope {
    Objects.requireNonNull(line, "line");
    killSteps = Set.copyOf(killSteps);
    Objects.requireNonNull(killEffect, "killEffect");
    if (line.isPresent() && line.get().isNegative()) {
      throw new IllegalArgumentException("line is " + line.get());
    }
    if (mostObjects < 1) {
      throw new IllegalArgumentException("mostObjects is " + mostObjects);
    }
  }

  /**
   * Only what was made of the lot.
   *
   * @return the scope
   */
  public static RecallScope material() {
    return new RecallScope(
        Optional.empty(), Set.of(), KillEffect.CROSS_CONTAMINATION, Tracer.STANDARD_LIMIT);
  }

  /**
   * What was made of the lot, and what was made on the same line at the same time or shortly after.
   *
   * @param after how long after
   * @return the scope
   */
  public static RecallScope lineWithin(Duration after) {
    return new RecallScope(
        Optional.of(after), Set.of(), KillEffect.CROSS_CONTAMINATION, Tracer.STANDARD_LIMIT);
  }

  /**
   * This scope with kill steps.
   *
   * @param effect what ends at them
   * @param codes codes of processing steps of the master data; named twice, one counts once
   * @return a scope that differs in its kill steps only
   */
  public RecallScope withKillSteps(KillEffect effect, String... codes) {
    return new RecallScope(line, Set.copyOf(List.of(codes)), effect, mostObjects);
  }

  /**
   * This scope with another limit.
   *
   * @param objects how many objects it may reach
   * @return a scope that differs in its limit only
   */
  public RecallScope withMostObjects(int objects) {
    return new RecallScope(line, killSteps, killEffect, objects);
  }
}
