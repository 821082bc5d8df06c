package vn.ocop.traceability.chain;

/** What an event does to an object. */
public enum Role {
  /** It came into being and nothing is said to have been used up for it. */
  COMMISSIONED,
  /** It came out of a transformation. */
  PRODUCED,
  /** It was used up by a transformation. */
  CONSUMED,
  /** It was put into a container. */
  PACKED,
  /** It was taken out of a container. */
  UNPACKED,
  /** Things were put into it or taken out of it. */
  CONTAINER,
  /** It was sent away. */
  SHIPPED,
  /** It arrived. */
  RECEIVED,
  /** It was sold to its user and left the chain. */
  SOLD,
  /** It ceased to be: destroyed, decommissioned, lost. */
  ENDED,
  /** It was seen, inspected, stored or the like. */
  OBSERVED;

  /**
   * Whether the object begins here.
   *
   * @return true for what is commissioned or produced
   */
  public boolean isOrigin() {
    return this == COMMISSIONED || this == PRODUCED;
  }

  /**
   * Whether the object, or a part of it, is no longer there afterwards.
   *
   * @return true for what is consumed, sold or ended
   */
  public boolean isUse() {
    return this == CONSUMED || this == SOLD || this == ENDED;
  }
}
