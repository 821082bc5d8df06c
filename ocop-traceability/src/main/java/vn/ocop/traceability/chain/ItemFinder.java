package vn.ocop.traceability.chain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.quantity.Mass;

/** Finds the trade items of objects, each class once, and the mass of amounts of them. */
final class ItemFinder {

  private static final Mass NOT_SAID = new Mass.Unknown(Mass.Reason.NO_QUANTITY, "");

  private final MasterData masterData;
  private final Map<String, Optional<TradeItem>> byClass = new HashMap<>();

  ItemFinder(MasterData masterData) {
    this.masterData = masterData;
  }

  /** The item of an object's class, or of its own name where it has no class. */
  Optional<TradeItem> of(String name, Optional<String> productClass) {
    return productClass.isPresent()
        ? byClass.computeIfAbsent(productClass.get(), masterData::item)
        : masterData.item(name);
  }

  /** The mass of an amount of an object, or of the object as a whole. */
  static Mass mass(TraceableObject object, @Nullable QuantityElement amount) {
    if (amount == null) {
      return object.kind() == ObjectKind.ITEM
          ? Mass.of(
              BigDecimal.ONE, Optional.empty(), object.item().flatMap(TradeItem::getNetContent))
          : NOT_SAID;
    }
    if (amount.quantity().isEmpty()) {
      return NOT_SAID;
    }
    Mass mass = Mass.of(amount, Optional.empty());
    boolean pieces =
        mass instanceof Mass.Unknown unknown && unknown.reason() == Mass.Reason.NO_NET_CONTENT;
    return pieces ? Mass.of(amount, object.item().flatMap(TradeItem::getNetContent)) : mass;
  }
}
