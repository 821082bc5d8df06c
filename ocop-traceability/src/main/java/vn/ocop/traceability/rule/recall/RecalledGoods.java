package vn.ocop.traceability.rule.recall;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Content;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.RunningContents;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.quantity.Mass;

/**
 * What is under recall while the events of a chain go by: what a recall names, and what is in it at
 * that moment.
 */
final class RecalledGoods {

  private final RunningContents contents = new RunningContents();
  private final @Nullable Standing[] standings;
  private final boolean[] ever;
  private final UnknownContents unknown = new UnknownContents();
  private final ToIntFunction<TraceableObject> packings;
  private final Map<TraceableObject, Long> lookedInto = new HashMap<>();
  private boolean complete = true;
  private int standing;
  private long changes;

  /**
   * Begins with nothing under recall.
   *
   * @param packings a number of each container that changes with its content at any depth
   */
  RecalledGoods(Chain chain, ToIntFunction<TraceableObject> packings) {
    this.packings = packings;
    standings = new Standing[chain.objects().size()];
    ever = new boolean[chain.objects().size()];
  }

  /** Lets an event happen; the goods of a sale are still what they were before it. */
  void apply(ChainEvent event) {
    if (RecallNotice.isRecall(event.event())) {
      look(event, this::recall);
    } else if (RecallNotice.isTakenBack(event.event())) {
      look(event, movement -> takeBack(movement.object()));
    }
    contents.apply(event);
    if (standing > 0 && event.has(Role.UNPACKED)) {
      event.movements(Role.UNPACKED).forEach(this::unpack);
    }
  }

  /**
   * Whether a notice may change what is under recall of an object and its content. Goods go back
   * under one recall many times over, and each event of that way says so.
   */
  boolean isNews(ChainEvent notice, TraceableObject object) {
    Standing before = of(object);
    boolean own =
        RecallNotice.isRecall(notice.event()) ? before == null || !before.whole() : before != null;
    return own || !Objects.equals(lookedInto.get(object), stamp(object));
  }

  /** A number that stays the same while neither the recalls nor the content of an object change. */
  private long stamp(TraceableObject object) {
    return changes + packings.applyAsInt(object);
  }

  private void look(ChainEvent notice, Consumer<Movement> action) {
    for (Movement movement : notice.movements()) {
      if (isNews(notice, movement.object())) {
        action.accept(movement);
        lookedInto.put(movement.object(), stamp(movement.object()));
      }
    }
  }

  private void recall(Movement movement) {
    TraceableObject object = movement.object();
    ChainEvent event = movement.event();
    boolean whole = movement.amount().isEmpty() || isAllMade(object, movement.mass());
    put(object, new Standing(event, object, object, whole));
    if (isUnknown(object)) {
      unknown.add(object, event);
    }
    visitNested(
        object,
        (around, content) ->
            put(content.object(), new Standing(event, object, around, isWhole(content))));
  }

  /** The first recall stands until it is taken back, unless a later one reaches further. */
  private void put(TraceableObject object, Standing more) {
    Standing before = standings[object.index()];
    ever[object.index()] = true;
    if (before == null) {
      standing++;
    }
    if (before == null || (more.whole() && !before.whole())) {
      standings[object.index()] = more;
      changes++;
    }
  }

  private void takeBack(TraceableObject object) {
    clear(object);
    visitNested(
        object,
        (around, content) -> {
          Standing before = standings[content.object().index()];
          if (before != null && before.named() == object) {
            clear(content.object());
          }
        });
  }

  private void clear(TraceableObject object) {
    if (standings[object.index()] != null) {
      standings[object.index()] = null;
      standing--;
      changes++;
    }
  }

  /** What comes out of a recalled container that nothing is known to be in was perhaps in it. */
  private void unpack(Movement movement) {
    TraceableObject container = movement.event().container().orElse(null);
    Standing around = container == null ? null : standings[container.index()];
    if (container != null && around != null && !movement.object().has(Role.PACKED)) {
      put(movement.object(), new Standing(around.event(), around.named(), container, false));
      unknown.remove(container);
    }
  }

  /** Visits what is in an object at any depth. */
  void visitNested(TraceableObject object, BiConsumer<TraceableObject, Content> visitor) {
    if (object.has(Role.CONTAINER)) {
      complete &= contents.visitNested(object, visitor);
    }
  }

  /** The recall that an object is under; null where there is none. */
  @Nullable Standing of(TraceableObject object) {
    return standings[object.index()];
  }

  /** Whether a part of a lot that was recalled in a container still lies there. */
  boolean isStillInside(TraceableObject object, Standing recall) {
    return recall.container() != object && contents.holds(recall.container(), object);
  }

  /** Whether anything is under recall now. */
  boolean isAny() {
    return standing > 0;
  }

  /** The units that were recalled while no event told what was in them. */
  UnknownContents unknown() {
    return unknown;
  }

  /** Whether everything was looked at, however deep it lay. */
  boolean isComplete() {
    return complete;
  }

  /** How many objects were never under recall. */
  long never() {
    long never = 0;
    for (boolean one : ever) {
      never += one ? 0 : 1;
    }
    return never;
  }

  /** Whether it is a unit whose contents no event told of so far. */
  boolean isUnknown(TraceableObject object) {
    return object.kind() == ObjectKind.UNIT && !contents.isKnown(object);
  }

  private static boolean isWhole(Content content) {
    TraceableObject object = content.object();
    if (content.quantity().isEmpty()) {
      return object.kind() == ObjectKind.ITEM || object.kind() == ObjectKind.UNIT;
    }
    return isAllMade(
        object,
        Mass.of(
            content.quantity().get(),
            content.unit(),
            object.item().flatMap(TradeItem::getNetContent)));
  }

  /** Whether a mass is no less than all that was made of an object. */
  private static boolean isAllMade(TraceableObject object, Mass recalled) {
    BigDecimal made = BigDecimal.ZERO;
    for (Movement movement : object.movements()) {
      if (movement.role().isOrigin()) {
        Optional<BigDecimal> mass = movement.mass().inKilograms();
        if (mass.isEmpty()) {
          return false;
        }
        made = made.add(mass.get());
      }
    }
    BigDecimal all = made;
    return recalled
        .inKilograms()
        .filter(mass -> all.signum() > 0 && mass.compareTo(all) >= 0)
        .isPresent();
  }
}
