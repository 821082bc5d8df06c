package vn.ocop.traceability.chain;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The movements of one event or one object, filled once by the chain's builder, and which roles and
 * kinds of objects there are among them: most questions of most rules end there.
 */
final class Ledger extends AbstractList<Movement> implements RandomAccess {

  private static final Ledger NONE = new Ledger(0);

  private final Movement[] movements;

  /** One bit for each; narrow, since every event and object has a ledger. */
  private short roles;

  private byte kinds;

  Ledger(int size) {
    this.movements = new Movement[size];
  }

  /** Takes a movement; called by the chain's builder as often as it said. */
  void put(int place, Movement movement) {
    movements[place] = movement;
    roles = (short) (roles | movement.role().bit());
    kinds = (byte) (kinds | movement.object().kind().bit());
  }

  /** Whether a movement has this role. */
  boolean has(Role role) {
    return (roles & role.bit()) != 0;
  }

  /** Whether a movement is one of an object of this kind. */
  boolean names(ObjectKind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** Whether a movement is a beginning. */
  boolean hasOrigin() {
    return has(Role.COMMISSIONED) || has(Role.PRODUCED);
  }

  /** The movements of a role. */
  Ledger of(Role role) {
    if (!has(role)) {
      return NONE;
    }
    if (roles == role.bit()) {
      return this;
    }
    Ledger of = new Ledger(count(role));
    int place = 0;
    for (Movement movement : movements) {
      if (movement.role() == role) {
        of.put(place, movement);
        place++;
      }
    }
    return of;
  }

  private int count(Role role) {
    int count = 0;
    for (Movement movement : movements) {
      count += movement.role() == role ? 1 : 0;
    }
    return count;
  }

  /** The first movement of a role; null where there is none. */
  @Nullable Movement first(Role role) {
    if (has(role)) {
      for (Movement movement : movements) {
        if (movement.role() == role) {
          return movement;
        }
      }
    }
    return null;
  }

  /** The first movement that is a beginning; null where there is none. */
  @Nullable Movement origin() {
    if (hasOrigin()) {
      for (Movement movement : movements) {
        if (movement.role().isOrigin()) {
          return movement;
        }
      }
    }
    return null;
  }

  @Override
  public Movement get(int index) {
    return movements[index];
  }

  @Override
  public int size() {
    return movements.length;
  }

  /** Simpler than the one for lists that may change: it runs in every loop of every rule. */
  @Override
  public Iterator<Movement> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < movements.length;
      }

      @Override
      public Movement next() {
        if (next >= movements.length) {
          throw new NoSuchElementException();
        }
        Movement movement = movements[next];
        next++;
        return movement;
      }
    };
  }
}
