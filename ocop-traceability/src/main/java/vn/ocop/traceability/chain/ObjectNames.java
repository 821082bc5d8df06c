package vn.ocop.traceability.chain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.gs1.identity.Gs1Identity;
import vn.ocop.traceability.gs1.identity.Level;

/** What the identifier of an object tells: its common name, its kind, its class. */
record ObjectNames(String name, @Nullable ObjectKind kind, @Nullable String productClass) {

  /**
   * Lots and classes of the Global Dialogue on Seafood Traceability: class and lot with a point.
   */
  private static final Pattern GDST =
      Pattern.compile("(urn:gdst:[^:]+:product:)(lot:)?class:([^:]+)");

  static ObjectNames of(String text) {
    Optional<Gs1Identity> identity = Gs1Identity.parse(text).toOptional();
    if (identity.isPresent()) {
      return of(identity.get());
    }
    Matcher gdst = GDST.matcher(text);
    if (!gdst.matches()) {
      return new ObjectNames(text, null, null);
    }
    if (gdst.group(2) == null) {
      return new ObjectNames(text, ObjectKind.CLASS, text);
    }
    String classAndLot = gdst.group(3);
    int point = classAndLot.lastIndexOf('.');
    String productClass =
        point < 0 ? null : gdst.group(1) + "class:" + classAndLot.substring(0, point);
    return new ObjectNames(text, ObjectKind.LOT, productClass);
  }

  private static ObjectNames of(Gs1Identity identity) {
    String name = identity.canonicalUri();
    boolean tradeItem = identity.isTradeItem();
    ObjectKind kind =
        identity.level() == Level.LOT
            ? ObjectKind.LOT
            : identity.level() == Level.CLASS
                ? ObjectKind.CLASS
                : tradeItem ? ObjectKind.ITEM : ObjectKind.UNIT;
    return new ObjectNames(name, kind, tradeItem ? identity.itemClass().canonicalUri() : null);
  }

  /** The kind where the identifier does not tell: by the way an event names the object. */
  ObjectKind kindOr(ObjectKind guess) {
    return kind == null ? guess : kind;
  }
}
