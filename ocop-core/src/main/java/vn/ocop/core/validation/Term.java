package vn.ocop.core.validation;

import java.time.LocalDate;
import java.util.Optional;

/** Something issued on a day that may expire on another, for {@link TermInOrder}. */
public interface Term {

  /**
   * The first day.
   *
   * @return the day of issue
   */
  LocalDate issued();

  /**
   * The last day.
   *
   * @return the day, or empty for a term without end
   */
  Optional<LocalDate> expires();
}
