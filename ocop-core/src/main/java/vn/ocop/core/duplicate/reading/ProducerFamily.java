package vn.ocop.core.duplicate.reading;

/** Legal forms that change into each other without the producer changing. */
public enum ProducerFamily {
  /** Companies and private enterprises. */
  COMPANY,
  /** Co-operatives and co-operative groups. */
  COOPERATIVE,
  /** Household businesses, workshops and persons. */
  HOUSEHOLD,
  /** No legal form is written. */
  UNSTATED;

  /**
   * Whether one producer may be written with both.
   *
   * @param other the other family
   * @return true if they are equal or one is not stated
   */
  public boolean fits(ProducerFamily other) {
    return this == other || this == UNSTATED || other == UNSTATED;
  }
}
