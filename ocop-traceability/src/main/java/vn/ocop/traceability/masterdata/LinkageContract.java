package vn.ocop.traceability.masterdata;

import java.util.Objects;
import vn.ocop.core.law.Period;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * A linkage contract (hợp đồng liên kết) under which a zone delivers (criterion 1.5 of Decision
 * 26/2026/QĐ-TTg; Decree 98/2018/NĐ-CP).
 *
 * @param number the contract's number
 * @param buyer who takes the produce: a party's common name; blank where it is not said
 * @param period the days on which it is in force
 */
public record LinkageContract(String number, String buyer, Period period) {

  /**
   * Refuses null and brings the buyer into one spelling.
   *
   * @param number see the record
   * @param buyer see the record
   * @param period see the record
   */
  public LinkageContract {
    Objects.requireNonNull(number, "number");
    buyer = Names.unlessBlank(buyer, CommonName::ofParty);
    Objects.requireNonNull(period, "period");
  }
}
