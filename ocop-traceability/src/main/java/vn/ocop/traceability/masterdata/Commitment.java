package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * An amount that is already promised (đơn hàng đã cam kết).
 *
 * @param product the common name of the class of product, whatever spelling was given
 * @param kilograms how much, 0 or more
 * @param month the month of delivery
 * @param customer to whom; blank where it is not said
 */
public record Commitment(String product, BigDecimal kilograms, YearMonth month, String customer) {

  /**
   * Refuses a negative amount and brings the product into one spelling.
   *
   * @param product see the record
   * @param kilograms see the record
   * @param month see the record
   * @param customer see the record
   */
  public Commitment {
    product = CommonName.of(product);
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(customer, "customer");
    if (kilograms.signum() < 0) {
      throw new IllegalArgumentException("kilograms is " + kilograms);
    }
  }
}
