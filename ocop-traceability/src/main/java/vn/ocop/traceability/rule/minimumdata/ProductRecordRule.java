package vn.ocop.traceability.rule.minimumdata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;
import vn.ocop.traceability.rule.minimumdata.RecordItem.Presence;

/**
 * A finished product can be shown with the ten items of its record: name, image, maker's name and
 * address, stages, time, traceability code, brand, shelf life and standards (Circular
 * 02/2024/TT-BKHCN).
 *
 * <p>Id {@code PRODUCT_RECORD_INCOMPLETE}, once for each product. Parameter {@code sets}: which
 * sets of {@code product-record.tsv}, which add up. Violated where an item that is always asked for
 * is not there; undecided where the master data hold no record of the product or of one of its
 * makers, so that nobody can tell; not applicable, item by item, to what is asked for "if any". A
 * finished product was never used up, and either made in the chain and sent, packed or sold, or
 * harvested and sold, or sent to an end customer, as it is.
 */
public final class ProductRecordRule implements ChainRule {

  private static final int LISTED = 10;

  /** The one object needed: the rule holds nothing. */
  public ProductRecordRule() {}

  @Override
  public String id() {
    return "PRODUCT_RECORD_INCOMPLETE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    List<RecordItem> items = RecordItem.of(context.words("sets"));
    for (ProductRecord record : ProductRecord.of(chain)) {
      check(record, items, reporter);
    }
  }

  private static void check(ProductRecord record, List<RecordItem> items, Reporter reporter) {
    List<RecordItem> absent = new ArrayList<>(0);
    List<RecordItem> unknown = new ArrayList<>(0);
    for (RecordItem item : items) {
      Presence presence = item.in(record);
      if (presence != Presence.PRESENT && !item.always()) {
        reporter.notApplicable();
      } else if (presence == Presence.ABSENT) {
        absent.add(item);
      } else if (presence == Presence.UNKNOWN) {
        unknown.add(item);
      }
    }
    if (!absent.isEmpty()) {
      report(record, absent, reporter.violated());
    }
    if (!unknown.isEmpty()) {
      report(record, unknown, reporter.undecided(without(record)));
    }
  }

  /** Which master data are missing. */
  private static String without(ProductRecord record) {
    if (record.item().isPresent()) {
      return "maker";
    }
    return record.makersKnown() ? "undecided" : "both";
  }

  private static void report(ProductRecord record, List<RecordItem> items, FindingDraft draft) {
    record.gap().ifPresent(gap -> draft.at(gap.event()));
    record.objects().stream()
        .limit(LISTED)
        .forEach(object -> draft.at(ProductRecord.made(object).event()).lot(object.identifier()));
    draft
        .with("product", record.product())
        .with("data", names(items))
        .figure("missing", items.size())
        .report();
  }

  private static Bilingual names(List<RecordItem> items) {
    return new Bilingual(
        items.stream().map(item -> item.name().vi()).collect(Collectors.joining("; ")),
        items.stream().map(item -> item.name().en()).collect(Collectors.joining("; ")));
  }
}
