package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The share of a lot that comes from one source.
 *
 * @param kind what is known of the source
 * @param name the zone's code or the supplier; blank where there is none
 * @param percent the share of the lot's mass in per cent, four decimals; all shares of a lot make
 *     exactly 100
 * @param kilograms the same in kilograms of the lot, to the gram; all shares make exactly the lot's
 *     mass; empty where that is not known
 */
public record OriginShare(
    OriginKind kind, String name, BigDecimal percent, Optional<BigDecimal> kilograms) {}
