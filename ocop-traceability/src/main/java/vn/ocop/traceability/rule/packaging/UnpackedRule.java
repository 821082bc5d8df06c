package vn.ocop.traceability.rule.packaging;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Only what is in a container is taken out of it, and no more of it than is in there (EPCIS 2.0,
 * AggregationEvent).
 *
 * <p>Id {@code UNPACKED_WITHOUT_PACKING}. Undecided where the data hold no packing of that
 * container at all.
 */
public final class UnpackedRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public UnpackedRule() {}

  @Override
  public String id() {
    return "UNPACKED_WITHOUT_PACKING";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    RunningContents contents = new RunningContents();
    for (ChainEvent event : chain.events(Role.CONTAINER)) {
      TraceableObject container = event.container().orElseThrow();
      for (Movement taken : event.movements(Role.UNPACKED)) {
        check(taken, container, contents, reporter);
      }
      contents.apply(event);
    }
  }

  private static void check(
      Movement taken, TraceableObject container, RunningContents contents, Reporter reporter) {
    if (!contents.isKnown(container)) {
      draft(taken, container, reporter.undecided()).report();
    } else if (!contents.holds(container, taken.object())) {
      draft(taken, container, reporter.violated()).report();
    } else {
      Optional<String> unitTaken = taken.amount().flatMap(QuantityElement::unit);
      Optional<BigDecimal> inside =
          contents.of(container, taken.object()).stream()
              .filter(content -> content.unit().equals(unitTaken))
              .findFirst()
              .flatMap(Content::quantity);
      Optional<BigDecimal> out = taken.amount().flatMap(QuantityElement::quantity);
      if (inside.isPresent() && out.isPresent() && out.get().compareTo(inside.get()) > 0) {
        String unit = unitTaken.orElse("");
        draft(taken, container, reporter.violated("amount"))
            .figure("inside", inside.get(), unit)
            .figure("taken", out.get(), unit)
            .report();
      }
    }
  }

  private static FindingDraft draft(Movement taken, TraceableObject container, FindingDraft draft) {
    return draft
        .at(taken.event().event())
        .lot(taken.object().identifier())
        .with("container", container);
  }
}
