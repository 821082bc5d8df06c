package vn.ocop.traceability.rule.completeness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Genealogy;
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

  /** A share of a part, with the part's mass where it is known. */
  private record Part(Share share, Optional<BigDecimal> mass) {}

  TracedShare(Chain chain) {
    this.chain = chain;
    this.ofObjects = new Share[chain.objects().size()];
    this.ofTransformations = new Share[chain.transformations().size()];
    for (TraceableObject object : Genealogy.of(chain).order()) {
      ofObjects[object.index()] = compute(object);
    }
  }

  /** The share of an object; empty for objects in a ring or made of one. */
  Optional<Share> of(TraceableObject object) {
    return Optional.ofNullable(ofObjects[object.index()]);
  }

  private Share compute(TraceableObject object) {
    List<Part> parts = new ArrayList<>(1);
    for (Movement movement : object.movements()) {
      if (movement.role().isOrigin()) {
        parts.add(new Part(origin(movement), mass(movement)));
      }
    }
    if (parts.isEmpty()) {
      return Origins.isOutside(chain, object) ? NOTHING : UNKNOWN;
    }
    return mean(parts);
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
    Optional<ProcessStep> process = chain.process(transformation);
    List<Part> parts = new ArrayList<>();
    for (Movement input : transformation.inputs()) {
      String productClass = input.object().productClass().orElse("");
      if (process.isEmpty() || process.get().takes(productClass)) {
        Share share = ofObjects[input.object().index()];
        parts.add(new Part(share == null ? UNKNOWN : share, mass(input)));
      }
    }
    return parts.isEmpty() ? UNKNOWN : mean(parts);
  }

  private Optional<BigDecimal> mass(Movement movement) {
    return chain.mass(movement).inKilograms().filter(kg -> kg.signum() >= 0);
  }

  /**
   * The mean by mass. A part of unknown mass may be nearly all of it: then no more is certain than
   * the least of its share and the mean of the rest.
   */
  private static Share mean(List<Part> parts) {
    Share first = parts.get(0).share();
    boolean certain = parts.stream().allMatch(p -> p.share().certain());
    if (parts.stream().allMatch(p -> p.share().traced().compareTo(first.traced()) == 0)) {
      return new Share(first.traced(), certain);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal traced = BigDecimal.ZERO;
    BigDecimal least = BigDecimal.ONE;
    for (Part part : parts) {
      if (part.mass().isPresent()) {
        total = total.add(part.mass().get(), DIGITS);
        traced = traced.add(part.mass().get().multiply(part.share().traced()), DIGITS);
      } else {
        least = least.min(part.share().traced());
        certain = false;
      }
    }
    if (total.signum() > 0) {
      return new Share(least.min(traced.divide(total, DIGITS)), certain);
    }
    boolean weighed = parts.stream().allMatch(p -> p.mass().isPresent());
    return weighed ? UNKNOWN : new Share(least, false);
  }
}
