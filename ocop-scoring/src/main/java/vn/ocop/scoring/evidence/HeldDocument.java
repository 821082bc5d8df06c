package vn.ocop.scoring.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A document of a dossier as it was handed in.
 *
 * @param code what it is: the code of a document of form 02, for example {@code TEST_REPORT}, or of
 *     a component of the dossier, for example {@code FORM_01}
 * @param quantity how many there are, 1 or more; samples are counted
 * @param issued the first day on which it is valid, or empty where it has none
 * @param expires the last day on which it is valid, or empty where it does not expire
 */
public record HeldDocument(
    String code, int quantity, Optional<LocalDate> issued, Optional<LocalDate> expires) {

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param quantity see the record
   * @param issued see the record
   * @param expires see the record
   */
  public HeldDocument {
    if (Objects.requireNonNull(code, "code").isBlank()) {
      throw new IllegalArgumentException("code is blank");
    }
    if (quantity < 1) {
      throw new IllegalArgumentException("quantity is " + quantity + ", not 1 or more");
    }
    Objects.requireNonNull(issued, "issued");
    Objects.requireNonNull(expires, "expires");
    if (issued.isPresent() && expires.isPresent() && expires.get().isBefore(issued.get())) {
      throw new IllegalArgumentException(
          "expires is " + expires.get() + ", before issued " + issued.get());
    }
  }

  /**
   * One document without a term.
   *
   * @param code what it is
   * @return the document
   */
  public static HeldDocument of(String code) {
    return new HeldDocument(code, 1, Optional.empty(), Optional.empty());
  }

  /**
   * One document with a term.
   *
   * @param code what it is
   * @param issued the first day on which it is valid
   * @param expires the last day on which it is valid
   * @return the document
   */
  public static HeldDocument of(String code, LocalDate issued, LocalDate expires) {
    return new HeldDocument(code, 1, Optional.of(issued), Optional.of(expires));
  }

  /**
   * Several pieces without a term, for example samples.
   *
   * @param code what they are
   * @param quantity how many, 1 or more
   * @return the document
   */
  public static HeldDocument of(String code, int quantity) {
    return new HeldDocument(code, quantity, Optional.empty(), Optional.empty());
  }

  boolean hasBegunOn(LocalDate day) {
    return issued.map(first -> !day.isBefore(first)).orElse(true);
  }

  boolean hasEndedOn(LocalDate day) {
    return expires.map(day::isAfter).orElse(false);
  }
}
