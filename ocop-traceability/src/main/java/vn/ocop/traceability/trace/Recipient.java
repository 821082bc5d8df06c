package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Who was sent something that a recall concerns.
 *
 * @param party the party's common name
 * @param name its name in the master data; blank where there is none
 * @param customer whether the chain ends with it
 * @param kilograms how much was sent to it, as far as masses are told
 * @param lots the lots it was sent, in the order of time
 */
public record Recipient(
    String party, String name, boolean customer, BigDecimal kilograms, List<String> lots) {

  /**
   * Keeps an unmodifiable copy of the lots.
   *
   * @param party see the record
   * @param name see the record
   * @param customer see the record
   * @param kilograms see the record
   * @param lots see the record
   */
  public Recipient {
    Objects.requireNonNull(party, "party");
    lots = List.copyOf(lots);
  }
}
