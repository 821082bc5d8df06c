package vn.ocop.traceability.epcis.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one object's fields so far, to find one that stands twice without much ado. */
final class KeySet {

  private static final int SMALL = 24;

  private long seen;
  private @Nullable Set<String> all;

  /** Adds a name; false where it is there already. The fields hold the names so far. */
  boolean add(String name, List<Node.Field> fields) {
    if (all == null && fields.size() >= SMALL) {
      all = new HashSet<>();
      for (Node.Field field : fields) {
        all.add(field.name());
      }
    }
    if (all != null) {
      return all.add(name);
    }
    long bit = 1L << name.hashCode();
    boolean maybe = (seen & bit) != 0;
    seen |= bit;
    if (maybe) {
      for (int i = 0; i < fields.size(); i++) {
        if (fields.get(i).name().equals(name)) {
          return false;
        }
      }
    }
    return true;
  }
}
