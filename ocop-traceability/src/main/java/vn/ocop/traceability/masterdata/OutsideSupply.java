package vn.ocop.traceability.masterdata;

import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * A lot, or every lot of a class, that is declared to come from outside the chain (nguồn mua
 * ngoài), so that it needs no origin in it.
 *
 * @param id the common name of the lot or class, whatever spelling was given
 * @param supplier from whom: a party's common name; blank where it is not said
 */
public record OutsideSupply(String id, String supplier) {

  /**
   * Brings identifiers into one spelling.
   *
   * @param id see the record
   * @param supplier see the record
   */
  public OutsideSupply {
    id = CommonName.of(id);
    supplier = Names.unlessBlank(supplier, CommonName::ofParty);
  }
}
