package vn.ocop.traceability.chain;

import java.util.Objects;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * An event that takes no part in the chain.
 *
 * @param event the event
 * @param reason why it takes no part
 */
public record SetAside(EpcisEvent event, Reason reason) {

  /** Why an event takes no part. */
  public enum Reason {
    /** It says the same as another event of the same identifier, or of none. */
    DUPLICATE,
    /** It declares another event to be in error. */
    ERROR_DECLARATION,
    /** Another event declares it to be in error. */
    DECLARED_IN_ERROR
  }

  /**
   * Refuses null.
   *
   * @param event see the record
   * @param reason see the record
   */
  public SetAside {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(reason, "reason");
  }
}
