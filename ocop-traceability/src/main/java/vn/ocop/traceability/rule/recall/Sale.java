package vn.ocop.traceability.rule.recall;

import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.ChainEvent;

/**
 * A sale, or several one after the other: as much of them as tells which was the first after a
 * recall.
 *
 * @param first the first
 * @param later the first at a later instant than that one; null where there is none
 */
record Sale(ChainEvent first, @Nullable ChainEvent later) {

  static Sale of(ChainEvent event) {
    return new Sale(event, null);
  }

  /** These sales and the next. */
  Sale then(Sale next) {
    if (later != null) {
      return this;
    }
    return new Sale(first, first.isBefore(next.first) ? next.first : next.later);
  }

  /**
   * The first of them after an event.
   *
   * @param recall an event that none of them came before
   * @return the sale; null where all happened at the same instant
   */
  @Nullable ChainEvent firstAfter(ChainEvent recall) {
    return recall.isBefore(first) ? first : later;
  }
}
