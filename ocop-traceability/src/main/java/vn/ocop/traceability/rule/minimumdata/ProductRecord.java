package vn.ocop.traceability.rule.minimumdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.custody.Actors;

/**
 * What is known of one finished product.
 *
 * @param product the common name of its class
 * @param objects its lots and pieces, at least one
 * @param item its master data, where there are any
 * @param makers the parties of the master data that made it
 * @param makersKnown whether these are all who made it
 * @param gap the first stage behind it that does not name its place
 */
record ProductRecord(
    String product,
    List<TraceableObject> objects,
    Optional<TradeItem> item,
    List<Party> makers,
    boolean makersKnown,
    Optional<ChainEvent> gap) {

  private static final String NOBODY = "";

  /** The finished products of a chain, in the order in which they are first named. */
  static List<ProductRecord> of(Chain chain) {
    Map<String, List<TraceableObject>> products = new LinkedHashMap<>();
    for (TraceableObject object : chain.objects()) {
      if (isFinished(chain, object)) {
        products
            .computeIfAbsent(object.productClass().orElse(object.name()), p -> new ArrayList<>())
            .add(object);
      }
    }
    if (products.isEmpty()) {
      return List.of();
    }
    StageGaps gaps = new StageGaps(chain);
    List<ProductRecord> records = new ArrayList<>();
    products.forEach((product, objects) -> records.add(record(chain, product, objects, gaps)));
    return records;
  }

  private static ProductRecord record(
      Chain chain, String product, List<TraceableObject> objects, StageGaps gaps) {
    Set<String> names = new LinkedHashSet<>();
    for (TraceableObject object : objects) {
      names.add(Actors.of(chain, made(object)).orElse(NOBODY));
    }
    Set<Party> makers = new LinkedHashSet<>();
    boolean known = true;
    for (String name : names) {
      Optional<Party> maker = chain.masterData().party(name);
      maker.ifPresent(makers::add);
      known &= maker.isPresent();
    }
    return new ProductRecord(
        product,
        objects,
        objects.get(0).item(),
        List.copyOf(makers),
        known,
        objects.stream().map(gaps::of).flatMap(Optional::stream).findFirst());
  }

  /**
   * Never used up, and either made in this chain and sent, packed or sold, or begun in it
   * otherwise, as by harvest, and sold or sent to an end customer.
   */
  private static boolean isFinished(Chain chain, TraceableObject object) {
    if (object.has(Role.CONSUMED) || !object.hasOrigin()) {
      return false;
    }
    return object.has(Role.SOLD)
        || (object.has(Role.PRODUCED) && (object.has(Role.SHIPPED) || object.has(Role.PACKED)))
        || (object.has(Role.SHIPPED) && goesToEndCustomer(chain, object));
  }

  private static boolean goesToEndCustomer(Chain chain, TraceableObject object) {
    for (Movement movement : object.movements()) {
      if (movement.role() == Role.SHIPPED && Actors.goesToEndCustomer(chain, movement.event())) {
        return true;
      }
    }
    return false;
  }

  /** The event in which an object of a finished product began. */
  static ChainEvent made(TraceableObject object) {
    return object.origin().orElseThrow().event();
  }
}
