package vn.ocop.examples.desk.duplicates;

import java.util.List;
import java.util.Optional;
import vn.ocop.core.result.Finding;

/**
 * What a line says.
 *
 * @param line its number
 * @param id the record's identifier, as far as it could be read
 * @param record the record, or empty where the line says none
 * @param faults what is wrong; a record that is there is compared all the same
 * @param <R> the record
 */
public record ReadLine<R>(
    long line, Optional<String> id, Optional<R> record, List<Finding> faults) {

  /**
   * Keeps an unmodifiable copy of the faults.
   *
   * @param line see the record
   * @param id see the record
   * @param record see the record
   * @param faults see the record
   */
  public ReadLine {
    faults = List.copyOf(faults);
  }
}
