package vn.ocop.traceability.supply;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What can be delivered by the end of a month beside all promises.
 *
 * @param month the month
 * @param inTotal the most that can be delivered from the first day of the situation to the end of
 *     the month, in kilograms, rounded down to the gram
 * @param more by how much that is above the month before, in kilograms
 */
public record MonthlySupply(YearMonth month, BigDecimal inTotal, BigDecimal more) {}
