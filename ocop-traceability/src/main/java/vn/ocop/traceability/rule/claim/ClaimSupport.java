package vn.ocop.traceability.rule.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.masterdata.LabelClaim;

/**
 * The share of every object of a chain that supports one claim, carried from the zones through the
 * transformations by mass, in one pass in the order of time.
 */
final class ClaimSupport {

  private final Chain chain;
  private final ZoneSupport zones;
  private final List<@Nullable ShareSum> sums;
  private final List<Share> inputs;

  ClaimSupport(Chain chain, LabelClaim.Kind kind, String value) {
    this.chain = chain;
    this.zones = new ZoneSupport(chain, kind, value);
    this.sums = new ArrayList<>(Collections.nCopies(chain.objects().size(), null));
    this.inputs = new ArrayList<>(chain.transformations().size());
    chain.events().forEach(this::pass);
  }

  private void pass(ChainEvent event) {
    for (Movement movement : event.movements(Role.COMMISSIONED)) {
      sum(movement.object()).add(movement.mass().inKilograms(), zones.of(movement.object(), event));
    }
    Optional<Transformation> ended = chain.transformation(event).filter(one -> one.last() == event);
    ended.ifPresent(this::transform);
  }

  private void transform(Transformation transformation) {
    ShareSum mixture = new ShareSum();
    for (Movement input : transformation.inputs()) {
      mixture.add(input.mass().inKilograms(), of(input.object()));
    }
    Share share = mixture.share();
    inputs.add(share);
    for (Movement output : transformation.outputs()) {
      sum(output.object()).add(output.mass().inKilograms(), share);
    }
  }

  private ShareSum sum(TraceableObject object) {
    ShareSum sum = sums.get(object.index());
    if (sum == null) {
      sum = new ShareSum();
      sums.set(object.index(), sum);
    }
    return sum;
  }

  /** The share of an object. */
  Share of(TraceableObject object) {
    ShareSum sum = sums.get(object.index());
    return sum == null ? zones.withoutZone(object) : sum.share();
  }

  /** The share of what a transformation used up. */
  Share ofInputs(Transformation transformation) {
    return inputs.get(transformation.index());
  }
}
