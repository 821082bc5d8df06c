package vn.ocop.traceability.chain;

/** What an event does to an object. */
public enum Role {
  /** It came into being and nothing is said to have been used up for it. */
  COMMISSIONED(0),
  /** It came out of a transformation. */
  PRODUCED(1),
  /** It was used up by a transformation. */
  CONSUMED(2),
  /** It was put into a container. */
  PACKED(3),
  /** It was taken out of a container. */
  UNPACKED(4),
  /** Things were put into it or taken out of it. */
  CONTAINER(5),
  /** It was sent away. */
  SHIPPED(6),
  /** It arrived. */
  RECEIVED(7),
  /** It was sold to its user and left the chain. */
  SOLD(8),
  /** It ceased to be: destroyed, decommissioned, lost. */
  ENDED(9),
  /** It was seen, inspected, stored or the like. */
  OBSERVED(10);

  private final int bit;

  Role(int place) {
    this.bit = 1 << place;
  }

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

  /** One bit of its own, for sets of roles in one number. */
  int bit() {
    return bit;
  }
}
