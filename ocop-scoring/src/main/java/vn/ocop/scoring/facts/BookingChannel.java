package vn.ocop.scoring.facts;

/** Online booking channels. */
public enum BookingChannel {
  /** A domestic channel. */
  DOMESTIC,
  /** An international channel, for example Booking or Agoda. */
  INTERNATIONAL
}
