package vn.ocop.traceability.rule.minimumdata;

import java.util.List;
import vn.ocop.core.result.Bilingual;

/**
 * One item of data that a law or programme asks for.
 *
 * @param stages where it is asked for: names of stages, {@code BEGINNING} or {@code *}
 * @param source how it is found in an event, see {@link DataSource}
 * @param name what it is
 * @param basis where it is asked for
 */
record Requirement(List<String> stages, DataSource source, Bilingual name, String basis) {

  static final String EVERYWHERE = "*";
  static final String BEGINNING = "BEGINNING";

  /** Whether it is asked for at a stage. */
  boolean at(String stage) {
    return stages.contains(EVERYWHERE) || stages.contains(stage);
  }
}
