package vn.ocop.traceability.rule.quantity;

import java.math.BigDecimal;
import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A lot gives no more than it has: at every instant what was consumed, sold and destroyed of it,
 * and what lies packed, is at most what was made of it (rule M1).
 *
 * <p>Id {@code LOT_OVERDRAWN}; parameter {@code tolerance}, per cent. What happens before the lot
 * begins is for the rules on time; a lot that never begins is for those on completeness.
 */
public final class LotOverdrawnRule implements ChainRule {

  private static final int LISTED_EVENTS = 20;

  /** The one object needed: the rule holds nothing. */
  public LotOverdrawnRule() {}

  @Override
  public String id() {
    return "LOT_OVERDRAWN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Ledger ledger = new Ledger(Tolerance.of(context), reporter);
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.LOT && object.hasOrigin() && isDrawnOn(object)) {
        ledger.check(object);
      } else if (object.kind() != ObjectKind.LOT || !object.hasOrigin()) {
        reporter.notApplicable();
      }
    }
  }

  private static boolean isDrawnOn(TraceableObject lot) {
    return lot.has(Role.CONSUMED)
        || lot.has(Role.SOLD)
        || lot.has(Role.ENDED)
        || lot.has(Role.PACKED);
  }

  /** The running sums of one lot after another. */
  private static final class Ledger {
    private final Tolerance tolerance;
    private final Reporter reporter;
    private final Sum made = new Sum();
    private final Sum used = new Sum();
    private final Sum packed = new Sum();
    private final Sum unpacked = new Sum();

    Ledger(Tolerance tolerance, Reporter reporter) {
      this.tolerance = tolerance;
      this.reporter = reporter;
    }

    /** Stops at the first instant that is wrong: what follows says nothing new. */
    void check(TraceableObject lot) {
      clear();
      List<Movement> movements = lot.movements();
      boolean begun = false;
      for (int i = 0; i < movements.size(); i++) {
        Movement movement = movements.get(i);
        begun |= movement.role().isOrigin();
        add(movement);
        if (begun && made.isKnown() && isOverdrawn(lot) && Instants.endsAt(movements, i)) {
          report(lot, i);
          return;
        }
      }
      boolean matters = used.isPositive() || !used.isKnown();
      if (matters && (!made.isKnown() || !used.isKnown())) {
        reporter.undecided().lot(lot.identifier()).at(movements.get(0).event().event()).report();
      }
    }

    private void clear() {
      made.clear();
      used.clear();
      packed.clear();
      unpacked.clear();
    }

    private void add(Movement movement) {
      if (movement.role().isOrigin()) {
        made.add(movement);
      } else if (movement.role().isUse()) {
        used.add(movement);
      } else if (movement.role() == Role.PACKED) {
        packed.add(movement);
      } else if (movement.role() == Role.UNPACKED) {
        unpacked.add(movement);
      }
    }

    private boolean isOverdrawn(TraceableObject lot) {
      return tolerance.isAbove(used, made) || isOverpacked(lot);
    }

    private boolean isOverpacked(TraceableObject lot) {
      return lot.has(Role.PACKED)
          && packed.isKnown()
          && unpacked.isKnown()
          && tolerance.isAbove(inside(), made.kilograms());
    }

    private BigDecimal inside() {
      return packed.kilograms().subtract(unpacked.kilograms());
    }

    private void report(TraceableObject lot, int last) {
      if (tolerance.isAbove(used, made)) {
        report(lot, last, reporter.violated().figure("used", used.kilograms(), "KGM"));
      } else {
        report(lot, last, reporter.violated("packed").figure("packed", inside(), "KGM"));
      }
    }

    private void report(TraceableObject lot, int last, FindingDraft draft) {
      draft.lot(lot.identifier()).figure("made", made.kilograms(), "KGM");
      draft.at(lot.movements().get(last).event().event());
      lot.movements().subList(0, last).stream()
          .filter(m -> m.role().isOrigin() || m.role().isUse() || m.role() == Role.PACKED)
          .limit(LISTED_EVENTS)
          .forEach(m -> draft.at(m.event().event()));
      draft.report();
    }
  }
}
