package vn.ocop.traceability.rule.quantity;

import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * A place gives no more of a lot than it has (rules M1 and P1): at every instant what was used up,
 * sold, destroyed and sent away there is at most what was made, received and unpacked there.
 *
 * <p>Id {@code PLACE_OVERDRAWN}; parameter {@code tolerance}, per cent. Undecided where a movement
 * names no place, where the mass of what came in is missing, and where more was seen than is known
 * to have come in. A place where nothing of the lot ever came in is for the rules on place, a lot
 * that is overdrawn as a whole for {@link LotOverdrawnRule}. What left in a container still counts
 * where it was packed, so that no fault is invented.
 */
public final class PlaceOverdrawnRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public PlaceOverdrawnRule() {}

  @Override
  public String id() {
    return "PLACE_OVERDRAWN";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    PlaceStock stock = new PlaceStock(Tolerance.of(context));
    for (TraceableObject object : chain.objects()) {
      if (object.kind() == ObjectKind.LOT) {
        check(object, stock, reporter);
      } else {
        reporter.notApplicable();
      }
    }
  }

  private static void check(TraceableObject lot, PlaceStock stock, Reporter reporter) {
    stock.beginLot();
    List<Movement> movements = lot.movements();
    for (int i = 0; i < movements.size(); i++) {
      stock.take(movements.get(i));
      if (Instants.endsAt(movements, i)) {
        for (PlaceStock.Overdraft overdraft : stock.overdrafts()) {
          report(lot, overdraft, reporter);
        }
      }
    }
    stock
        .placeless()
        .ifPresent(
            movement ->
                reporter.undecided().lot(lot.identifier()).at(movement.event().event()).report());
    if (stock.isEmpty()) {
      reporter.notApplicable();
    }
  }

  private static void report(
      TraceableObject lot, PlaceStock.Overdraft overdraft, Reporter reporter) {
    FindingDraft draft = overdraft.certain() ? reporter.violated() : reporter.undecided("mass");
    overdraft.movements().forEach(movement -> draft.at(movement.event().event()));
    draft
        .lot(lot.identifier())
        .with("place", overdraft.place())
        .figure("out", overdraft.out(), "KGM")
        .figure("in", overdraft.in(), "KGM")
        .report();
  }
}
