package vn.ocop.core.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What decides which decision governs a dossier (hồ sơ).
 *
 * @param kind why it is handed in
 * @param submitted the day it is handed in
 * @param evaluated the day the council decides on it
 */
public record Dossier(DossierKind kind, LocalDate submitted, LocalDate evaluated) {
  /**
   * Checks the components.
   *
   * @param kind see the record
   * @param submitted see the record
   * @param evaluated see the record
   */
  public Dossier {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(submitted, "submitted");
    Objects.requireNonNull(evaluated, "evaluated");
  }
}
