package vn.ocop.traceability.rule.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mixes masses of known shares; a mass that is not known leaves the shares a band. */
final class ShareSum {

  private BigDecimal mass = BigDecimal.ZERO;
  private BigDecimal least = BigDecimal.ZERO;
  private BigDecimal most = BigDecimal.ZERO;
  private boolean allKnown = true;
  private @Nullable Share band;

  void add(Optional<BigDecimal> kilograms, Share share) {
    band = band == null ? share : band.or(share);
    if (kilograms.isEmpty() || kilograms.get().signum() <= 0) {
      allKnown = false;
      return;
    }
    mass = mass.add(kilograms.get());
    least = least.add(kilograms.get().multiply(share.least(), MathContext.DECIMAL128));
    most = most.add(kilograms.get().multiply(share.most(), MathContext.DECIMAL128));
  }

  /** The share of the mixture; unknown where nothing was added. */
  Share share() {
    if (band == null) {
      return Share.UNKNOWN;
    }
    return allKnown && mass.signum() > 0
        ? new Share(
            least.divide(mass, MathContext.DECIMAL128), most.divide(mass, MathContext.DECIMAL128))
        : band;
  }
}
