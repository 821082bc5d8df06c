package vn.ocop.traceability.trace;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * A part of a lot that comes from one beginning.
 *
 * @param kind what is known of the beginning
 * @param name the zone's code or the supplier; blank where there is none
 * @param object the object that begins there, or at which the trace ends
 * @param event the event in which it begins; empty where there is none
 * @param parts how much of the lot, in parts of {@link Origin#WHOLE}
 */
public record OriginPart(
    OriginKind kind,
    String name,
    TraceableObject object,
    Optional<ChainEvent> event,
    BigInteger parts) {

  /**
   * Refuses null.
   *
   * @param kind see the record
   * @param name see the record
   * @param object see the record
   * @param event see the record
   * @param parts see the record
   */
  public OriginPart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(parts, "parts");
  }
}
