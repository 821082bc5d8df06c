package vn.ocop.scoring.criteria;

import java.util.Objects;
import java.util.OptionalInt;
import vn.ocop.core.result.Bilingual;

/**
 * A place where the printed decision contradicts itself or its sister sets, and what the library
 * applies.
 *
 * @param option the option concerned, counted from 1, or empty where it concerns the criterion or
 *     set as a whole
 * @param printed what is printed, empty for a blank cell
 * @param applied what is applied; equal to {@code printed} where the print is kept although it
 *     looks wrong
 * @param reason why
 */
public record Misprint(OptionalInt option, String printed, String applied, Bilingual reason) {
  /**
   * Checks the components.
   *
   * @param option see the record
   * @param printed see the record
   * @param applied see the record
   * @param reason see the record
   */
  public Misprint {
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(applied, "applied");
    Objects.requireNonNull(reason, "reason");
  }
}
