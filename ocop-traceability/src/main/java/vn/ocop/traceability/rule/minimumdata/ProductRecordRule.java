package vn.ocop.traceability.rule.minimumdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;
import vn.ocop.traceability.rule.custody.Actors;

/**
 * A finished product can be shown with its name and with the name and address of its maker, items
 * 1, 3 and 4 of the ten (Circular 02/2024/TT-BKHCN, Article 6).
 *
 * <p>Id {@code PRODUCT_RECORD_INCOMPLETE}, once for each product. The stages, times and codes among
 * the ten items are for {@link MinimumDataRule}; image, brand, shelf life and standards have their
 * place in the product's passport, not in a chain. Undecided where the master data hold no record
 * of the product or of its maker; violated where they hold one that lacks an item.
 */
public final class ProductRecordRule implements ChainRule {

  private static final Bilingual NAME = new Bilingual("tên sản phẩm", "product name");
  private static final Bilingual MAKER = new Bilingual("tên đơn vị sản xuất", "maker's name");
  private static final Bilingual ADDRESS = new Bilingual("địa chỉ đơn vị", "maker's address");

  /** The one object needed: the rule holds nothing. */
  public ProductRecordRule() {}

  @Override
  public String id() {
    return "PRODUCT_RECORD_INCOMPLETE";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    Map<String, TraceableObject> products = new LinkedHashMap<>();
    for (TraceableObject object : chain.objects()) {
      if (isFinished(object)) {
        products.putIfAbsent(object.productClass().orElse(object.name()), object);
      }
    }
    products.forEach((product, object) -> check(chain, product, object, reporter));
  }

  /** Made in this chain, sent away or sold, and never used up. */
  private static boolean isFinished(TraceableObject object) {
    return object.has(Role.PRODUCED)
        && !object.has(Role.CONSUMED)
        && (object.has(Role.SHIPPED) || object.has(Role.SOLD));
  }

  private static void check(
      Chain chain, String product, TraceableObject object, Reporter reporter) {
    ChainEvent made =
        object.movements().stream()
            .filter(movement -> movement.role() == Role.PRODUCED)
            .map(Movement::event)
            .findFirst()
            .orElseThrow();
    Optional<TradeItem> item = chain.item(object);
    Optional<Party> maker = Actors.of(chain, made).flatMap(chain.masterData()::party);
    List<Bilingual> missing = new ArrayList<>(3);
    if (item.isPresent() && item.get().getName().isEmpty()) {
      missing.add(NAME);
    }
    if (maker.isPresent() && maker.get().getName().isEmpty()) {
      missing.add(MAKER);
    }
    if (maker.isPresent() && maker.get().getAddress().isEmpty()) {
      missing.add(ADDRESS);
    }
    if (!missing.isEmpty()) {
      reporter
          .violated()
          .at(made.event())
          .lot(new Identifier(object.name()))
          .with("product", product)
          .with("data", joined(missing))
          .report();
    } else if (item.isEmpty() || maker.isEmpty()) {
      reporter
          .undecided(item.isEmpty() ? "undecided" : "maker")
          .at(made.event())
          .lot(new Identifier(object.name()))
          .with("product", product)
          .report();
    }
  }

  private static Bilingual joined(List<Bilingual> names) {
    return new Bilingual(
        names.stream().map(Bilingual::vi).collect(Collectors.joining(", ")),
        names.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
  }
}
