package vn.ocop.traceability.rule.recall;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;
import vn.ocop.traceability.rule.custody.Actors;

/**
 * What was recalled is not sold, nor sent to end customers (rule R3): from the event whose
 * disposition is {@code recalled} until one takes that back (CBV 2.0, section 7.2; Circular
 * 17/2021/TT-BNNPTNT).
 *
 * <p>Id {@code SOLD_AFTER_RECALL}, once for each object. Making other use of it, sending it back
 * and destroying it is what a recall is for. Undecided where only a part of a lot may have been
 * recalled; not applicable to what never was.
 */
public final class SoldAfterRecallRule implements ChainRule {

  private static final String RECALLED = "recalled";

  /** The one object needed: the rule holds nothing. */
  public SoldAfterRecallRule() {}

  @Override
  public String id() {
    return "SOLD_AFTER_RECALL";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    for (TraceableObject object : chain.objects()) {
      check(chain, object, reporter);
    }
  }

  private static void check(Chain chain, TraceableObject object, Reporter reporter) {
    Movement recall = null;
    boolean ever = false;
    for (Movement movement : object.movements()) {
      EpcisEvent event = movement.event().event();
      if (isRecall(event)) {
        recall = recall == null ? movement : recall;
        ever = true;
      } else if (isTakenBack(event)) {
        recall = null;
      } else if (isSaleAfter(recall, movement, chain)) {
        report(recall, movement, reporter);
        return;
      }
    }
    if (!ever) {
      reporter.notApplicable();
    }
  }

  private static boolean isRecall(EpcisEvent event) {
    return event.getDisposition().filter(term -> term.is(RECALLED)).isPresent()
        || event.getPersistentDisposition().filter(lasting -> names(lasting.set())).isPresent();
  }

  private static boolean isTakenBack(EpcisEvent event) {
    return event.getPersistentDisposition().filter(lasting -> names(lasting.unset())).isPresent();
  }

  private static boolean names(List<VocabularyTerm> terms) {
    return terms.stream().anyMatch(term -> term.is(RECALLED));
  }

  private static boolean isSaleAfter(@Nullable Movement recall, Movement movement, Chain chain) {
    return recall != null
        && movement.event().instant().isAfter(recall.event().instant())
        && (movement.role() == Role.SOLD
            || (movement.role() == Role.SHIPPED
                && Actors.goesToEndCustomer(chain, movement.event())));
  }

  private static void report(@Nullable Movement recall, Movement sale, Reporter reporter) {
    if (recall == null) {
      return;
    }
    FindingDraft draft = isWhole(recall) ? reporter.violated() : reporter.undecided();
    draft
        .lot(sale.object().identifier())
        .at(recall.event().event())
        .at(sale.event().event())
        .with("recalled", recall.event().event().localTime())
        .with("sold", sale.event().event().localTime())
        .report();
  }

  /** Whether all of an object was recalled: named as a whole, or in no less than was made of it. */
  private static boolean isWhole(Movement recall) {
    if (recall.amount().isEmpty()) {
      return true;
    }
    BigDecimal made = BigDecimal.ZERO;
    for (Movement movement : recall.object().movements()) {
      if (movement.role().isOrigin()) {
        Optional<BigDecimal> mass = movement.mass().inKilograms();
        if (mass.isEmpty()) {
          return false;
        }
        made = made.add(mass.get());
      }
    }
    BigDecimal all = made;
    return recall
        .mass()
        .inKilograms()
        .filter(mass -> all.signum() > 0 && mass.compareTo(all) >= 0)
        .isPresent();
  }
}
