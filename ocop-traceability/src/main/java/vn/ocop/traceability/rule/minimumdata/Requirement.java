package vn.ocop.traceability.rule.minimumdata;

import java.util.Set;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.chain.Stage;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * One item of data that a law or programme asks for.
 *
 * @param stages where it is asked for: names of stages, {@code BEGINNING} or {@code *}
 * @param steps business steps at which it is asked for too, by their short names
 * @param source how it is found in an event, see {@link DataSource}
 * @param name what it is
 * @param basis where it is asked for
 */
record Requirement(
    Set<String> stages, Set<String> steps, DataSource source, Bilingual name, String basis) {

  static final String EVERYWHERE = "*";
  static final String BEGINNING = "BEGINNING";

  /** Whether it is asked of every event of a stage. */
  boolean asksAt(String stage) {
    return stages.contains(EVERYWHERE) || stages.contains(stage);
  }

  /** Whether it is asked of an event for its business step. */
  boolean asksOf(EpcisEvent event) {
    return !steps.isEmpty()
        && event.getBusinessStep().map(Stage::shortName).filter(steps::contains).isPresent();
  }
}
