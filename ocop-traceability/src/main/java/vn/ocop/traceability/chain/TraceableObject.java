package vn.ocop.traceability.chain;

import java.util.List;
import java.util.Optional;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.masterdata.TradeItem;

/**
 * A thing that is traced (đối tượng truy xuất): a lot, an item, a logistic unit. One value for
 * every spelling of its identifier.
 *
 * <p>Belongs to one chain; two objects are equal only if they are the same object.
 */
public final class TraceableObject {

  private final int index;
  private final String name;
  private final ObjectKind kind;
  private final Optional<String> productClass;
  private final Optional<TradeItem> item;
  private final Ledger ledger;

  TraceableObject(
      int index,
      String name,
      ObjectKind kind,
      Optional<String> productClass,
      Optional<TradeItem> item,
      int movements) {
    this.index = index;
    this.name = name;
    this.kind = kind;
    this.productClass = productClass;
    this.item = item;
    this.ledger = new Ledger(movements);
  }

  /** Takes the next movement; called by the chain's builder as often as it said. */
  void put(int place, Movement movement) {
    ledger.put(place, movement);
  }

  /**
   * The object's number in its chain, so that rules can keep what they know of it in an array.
   *
   * @return from 0 to one less than the number of objects
   */
  public int index() {
    return index;
  }

  /**
   * Its common name.
   *
   * @return the canonical Digital Link of a GS1 identity; any other identifier as printed
   */
  public String name() {
    return name;
  }

  /**
   * Its common name as an identifier, for findings.
   *
   * @return the identifier
   */
  public Identifier identifier() {
    return new Identifier(name);
  }

  /**
   * What it is.
   *
   * @return the kind
   */
  public ObjectKind kind() {
    return kind;
  }

  /**
   * The class of product it belongs to.
   *
   * @return the common name of the class; empty where the identifier does not tell
   */
  public Optional<String> productClass() {
    return productClass;
  }

  /**
   * What is known of its class of product.
   *
   * @return the item of the master data; that of the object's own identifier where its class is not
   *     told; empty where there is none
   */
  public Optional<TradeItem> item() {
    return item;
  }

  /**
   * All that happened to it, in the order of time: its ledger.
   *
   * @return the movements, unmodifiable
   */
  public List<Movement> movements() {
    return ledger;
  }

  /**
   * The movements of one role.
   *
   * @param role the role
   * @return the movements in the order of time, unmodifiable
   */
  public List<Movement> movements(Role role) {
    return ledger.of(role);
  }

  /**
   * Whether something of a kind ever happened to it.
   *
   * @param role the kind
   * @return true if one of its movements has this role; known without going through them
   */
  public boolean has(Role role) {
    return ledger.has(role);
  }

  /**
   * Whether an event names it.
   *
   * @param event an event of its chain
   * @return true if one of its movements is that event's; found by halving, its movements being in
   *     the order of time
   */
  public boolean isNamedBy(ChainEvent event) {
    int low = 0;
    int high = ledger.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int index = ledger.get(middle).event().index();
      if (index == event.index()) {
        return true;
      }
      if (index < event.index()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /**
   * Whether it begins in this chain.
   *
   * @return true if an event commissions or produces it
   */
  public boolean hasOrigin() {
    return ledger.hasOrigin();
  }

  /**
   * How it begins in this chain.
   *
   * @return the first movement that commissions or produces it; empty where none does
   */
  public Optional<Movement> origin() {
    return Optional.ofNullable(ledger.origin());
  }

  /** The common name. */
  @Override
  public String toString() {
    return name;
  }
}
