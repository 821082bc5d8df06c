package vn.ocop.traceability.rule.recall;

import java.util.BitSet;
import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.internal.Stays;
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
 * <p>Id {@code SOLD_AFTER_RECALL}, once for each object. A recall of a container (thùng, pallet) is
 * one of what is in it at that moment, and who sells a container sells what is in it. Making other
 * use of it, sending it back and destroying it is what a recall is for. Undecided where only a part
 * of a lot may have been recalled, and once for all units of unknown content that are sold while
 * something is under recall; not applicable to what never was.
 */
public final class SoldAfterRecallRule implements ChainRule {

  /** The one object needed: the rule holds nothing. */
  public SoldAfterRecallRule() {}

  @Override
  public String id() {
    return "SOLD_AFTER_RECALL";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    if (RecallNotice.isNone(chain)) {
      reporter.notApplicable(chain.objects().size());
      return;
    }
    Run run = new Run(chain, reporter);
    chain.events().forEach(run::pass);
    run.end();
  }

  /** One pass over the events in the order of time. */
  private static final class Run {

    private final Chain chain;
    private final Reporter reporter;
    private final RecalledGoods goods;
    private final UnknownContents sold = new UnknownContents();
    private final BitSet told = new BitSet();
    private final Stays<Sale> stays = new Stays<>(any -> true, Sale::then, this::sellContent);
    private boolean anySale;

    Run(Chain chain, Reporter reporter) {
      this.chain = chain;
      this.reporter = reporter;
      this.goods = new RecalledGoods(chain, stays::packings);
    }

    void pass(ChainEvent event) {
      if (RecallNotice.isAboutRecall(event.event())) {
        event.movements().forEach(movement -> tellAllIn(event, movement.object()));
      } else if (goods.isAny()) {
        for (Movement movement : event.movements()) {
          if (isSale(movement)) {
            sell(movement.object(), event);
          }
        }
      }
      stays.pack(event);
      goods.apply(event);
    }

    /** What was sold before a recall is looked at before it is under that recall. */
    private void tellAllIn(ChainEvent notice, TraceableObject object) {
      stays.tell(object);
      if (goods.isNews(notice, object)) {
        goods.visitNested(object, (around, content) -> stays.tell(content.object()));
      }
    }

    void end() {
      stays.tellAll();
      reporter.notApplicable(goods.never());
      sold.report(reporter, "content");
      if (anySale) {
        goods.unknown().report(reporter, "unit");
      }
      if (!goods.isComplete() || !stays.isComplete()) {
        reporter.undecided("deep").report();
      }
    }

    private boolean isSale(Movement movement) {
      return movement.role() == Role.SOLD
          || (movement.role() == Role.SHIPPED && Actors.goesToEndCustomer(chain, movement.event()));
    }

    private void sell(TraceableObject object, ChainEvent sale) {
      anySale = true;
      stays.tell(object);
      Standing recall = goods.of(object);
      if (recall != null) {
        check(object, object, recall, Sale.of(sale));
        return;
      }
      if (goods.isUnknown(object)) {
        sold.add(object, sale);
      }
      if (object.has(Role.CONTAINER)) {
        stays.happen(object, Sale.of(sale));
      }
    }

    private void sellContent(
        TraceableObject object, TraceableObject around, List<Content> amounts, Sale sales) {
      Standing inside = goods.of(object);
      Standing outside = goods.of(around);
      // What is told of the container need not be told of its content.
      if (inside != null && (outside == null || outside.named() != inside.named())) {
        check(object, around, inside, sales);
      }
    }

    private void check(
        TraceableObject object, TraceableObject around, Standing recall, Sale sales) {
      ChainEvent sale = sales.firstAfter(recall.event());
      if (sale != null && !isAnotherPart(object, around, recall) && !told.get(object.index())) {
        told.set(object.index());
        report(object, around, recall, sale);
      }
    }

    /** Whether the part of a lot that was recalled is known to lie elsewhere. */
    private boolean isAnotherPart(TraceableObject object, TraceableObject around, Standing recall) {
      return !recall.whole() && around != recall.container() && goods.isStillInside(object, recall);
    }

    private void report(
        TraceableObject object, TraceableObject around, Standing recall, ChainEvent sale) {
      draft(object, around, recall)
          .at(recall.event().event())
          .at(sale.event())
          .with("recalled", recall.event().event().localTime())
          .with("sold", sale.event().localTime())
          .report();
    }

    /** Names the container in which it was sold, or else that with which it was recalled. */
    private FindingDraft draft(TraceableObject object, TraceableObject around, Standing recall) {
      boolean packed = around != object;
      boolean alone = !packed && recall.named() != object;
      String variant = packed ? "packed" : alone ? "taken" : "";
      FindingDraft draft =
          recall.whole() ? reporter.violated(variant) : reporter.undecided("undecided");
      draft.lot(object.identifier());
      if (packed || alone) {
        TraceableObject container = packed ? around : recall.named();
        draft.lot(container.identifier()).with("container", container);
      }
      return draft;
    }
  }
}
