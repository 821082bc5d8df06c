package vn.ocop.traceability.chain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.Identifier;

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
  private final @Nullable String productClass;
  private final Movement[] movements;
  private final List<Movement> view;

  TraceableObject(
      int index, String name, ObjectKind kind, @Nullable String productClass, int movements) {
    this.index = index;
    this.name = name;
    this.kind = kind;
    this.productClass = productClass;
    this.movements = new Movement[movements];
    this.view = Collections.unmodifiableList(Arrays.asList(this.movements));
  }

  /** Takes the next movement; called by the chain's builder as often as it said. */
  void put(int place, Movement movement) {
    movements[place] = movement;
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
    return Optional.ofNullable(productClass);
  }

  /**
   * All that happened to it, in the order of time: its ledger.
   *
   * @return the movements, unmodifiable
   */
  public List<Movement> movements() {
    return view;
  }

  /**
   * Whether it begins in this chain.
   *
   * @return true if an event commissions or produces it
   */
  public boolean hasOrigin() {
    for (Movement movement : movements) {
      if (movement.role().isOrigin()) {
        return true;
      }
    }
    return false;
  }

  /** The common name. */
  @Override
  public String toString() {
    return name;
  }
}
