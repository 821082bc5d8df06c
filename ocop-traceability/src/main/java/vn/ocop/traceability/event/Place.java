package vn.ocop.traceability.event;

import java.util.Objects;

/**
 * Where an event happened or where its objects are afterwards (EPCIS 2.0, section 7.3.5).
 *
 * @param id the place, usually an SGLN or a {@code geo:} URI
 * @param extensions further fields of the place
 */
public record Place(Identifier id, Extensions extensions) {

  /**
   * Refuses null.
   *
   * @param id see the record
   * @param extensions see the record
   */
  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(extensions, "extensions");
  }

  /**
   * A place that is no more than its identifier.
   *
   * @param id the place as printed
   * @return the place
   */
  public static Place of(String id) {
    return new Place(new Identifier(id), Extensions.none());
  }
}
