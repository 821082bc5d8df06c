package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import vn.ocop.traceability.masterdata.Commitment;

/**
 * A promise that cannot be kept in full.
 *
 * @param commitment the promise
 * @param kilograms what is missing, rounded up to the gram
 */
public record Shortfall(Commitment commitment, BigDecimal kilograms) {}
