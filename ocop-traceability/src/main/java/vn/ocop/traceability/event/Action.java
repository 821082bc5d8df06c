package vn.ocop.traceability.event;

/** What an event does to the life of its objects (EPCIS 2.0, section 7.3.2). */
public enum Action {
  /** The objects begin to exist, or are added to a parent or a business transaction. */
  ADD,
  /** The objects were seen; nothing was added or taken away. */
  OBSERVE,
  /** The objects cease to exist, or are taken from a parent or a business transaction. */
  DELETE
}
