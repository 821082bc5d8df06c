package vn.ocop.traceability.rule.completeness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.masterdata.ProcessStep;

/** The share of each object's mass that leads back to a raw-material zone. */
final class TracedShare {

  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final Share WHOLE = new Share(BigDecimal.ONE, true);
  private static final Share NOTHING = new Share(BigDecimal.ZERO, true);
  private static final Share UNKNOWN = new Share(BigDecimal.ZERO, false);

  private final Chain chain;
  private final @Nullable Share[] ofObjects;
  private final @Nullable Share[] ofTransformations;

  /**
   * A share.
   *
   * @param traced from 0 to 1: what is known to lead to a zone
   * @param certain whether the rest is known to lead elsewhere; false where data is missing
   */
  record Share(BigDecimal traced, boolean certain) {}

  TracedShare(Chain chain) {
    this.chain = chain;
    this.ofObjects = new Share[chain.objects().size()];
    this.ofTransformations = new Share[chain.transformations().size()];
    for (TraceableObject object : chain.genealogy().order()) {
      ofObjects[object.index()] = compute(object);
    }
  }

  /** The share of an object; empty for objects in a ring or made of one. */
  Optional<Share> of(TraceableObject object) {
    return Optional.ofNullable(ofObjects[object.index()]);
  }

  private Share compute(TraceableObject object) {
    Share share = object.hasOrigin() ? mean(object.movements(), null) : null;
    if (share == null) {
      return chain.outsideSupply(object).isPresent() ? NOTHING : UNKNOWN;
    }
    return share;
  }

  private Share origin(Movement movement) {
    if (!chain.zones(movement.event()).isEmpty()) {
      return WHOLE;
    }
    return chain.transformation(movement.event()).map(this::of).orElse(NOTHING);
  }

  private Share of(Transformation transformation) {
    Share known = ofTransformations[transformation.index()];
    if (known == null) {
      known = compute(transformation);
      ofTransformations[transformation.index()] = known;
    }
    return known;
  }

  private Share compute(Transformation transformation) {
    Share share = mean(transformation.inputs(), transformation);
    return share == null ? UNKNOWN : share;
  }

  /** The share of one beginning, or of one input of a transformation; null where none counts. */
  private @Nullable Share part(Movement movement, @Nullable Transformation user) {
    if (user == null) {
      return movement.role().isOrigin() ? origin(movement) : null;
    }
    Optional<ProcessStep> process = chain.process(user);
    TraceableObject input = movement.object();
    return process.isEmpty() || process.get().takes(input.productClass().orElse(""))
        ? orUnknown(input)
        : null;
  }

  private Share orUnknown(TraceableObject object) {
    Share share = ofObjects[object.index()];
    return share == null ? UNKNOWN : share;
  }

  /**
   * The mean by mass of those movements that have a share: of beginnings, or of the inputs of the
   * transformation that uses them; without masses, what is certain whatever they are. Null where
   * none has a share.
   */
  private @Nullable Share mean(List<Movement> movements, @Nullable Transformation user) {
    Share first = null;
    boolean equal = true;
    boolean certain = true;
    for (Movement movement : movements) {
      Share share = part(movement, user);
      if (share != null) {
        first = first == null ? share : first;
        equal &= share.traced().compareTo(first.traced()) == 0;
        certain &= share.certain();
      }
    }
    return first == null || equal ? with(first, certain) : weighed(movements, user);
  }

  private static @Nullable Share with(@Nullable Share share, boolean certain) {
    return share == null || share.certain() == certain ? share : new Share(share.traced(), certain);
  }

  /** A part of unknown mass may be nearly all: then the least of its share and the mean is sure. */
  private Share weighed(List<Movement> movements, @Nullable Transformation user) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal traced = BigDecimal.ZERO;
    BigDecimal least = BigDecimal.ONE;
    boolean certain = true;
    boolean weighed = true;
    for (Movement movement : movements) {
      Share share = part(movement, user);
      if (share == null) {
        continue;
      }
      Optional<BigDecimal> mass = movement.mass().inKilograms().filter(kg -> kg.signum() >= 0);
      if (mass.isPresent()) {
        total = total.add(mass.get(), DIGITS);
        traced = traced.add(mass.get().multiply(share.traced()), DIGITS);
      } else {
        least = least.min(share.traced());
      }
      certain &= share.certain();
      weighed &= mass.isPresent();
    }
    if (total.signum() > 0) {
      return new Share(least.min(traced.divide(total, DIGITS)), certain && weighed);
    }
    return weighed ? UNKNOWN : new Share(least, false);
  }
}
