package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a zone delivers for an order in a month.
 *
 * @param zone the zone's code
 * @param name the zone's name; blank where none is known
 * @param crop the crop
 * @param month the month of harvest
 * @param kilograms raw material as harvested, rounded up to the gram
 */
public record ZoneDelivery(
    String zone, String name, String crop, YearMonth month, BigDecimal kilograms) {}
