package vn.ocop.traceability.rule;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;

/** The fields of an event by their JSON pointers, for findings that name an exact place. */
public final class EventFields {

  private EventFields() {}

  /**
   * Visits every identifier of an event that names an object, a place or a party, with its pointer
   * from the event on.
   *
   * @param event the event
   * @param visitor takes the pointer, for example {@code /quantityList/0/epcClass}, and the
   *     identifier
   */
  public static void identifiers(EpcisEvent event, BiConsumer<String, Identifier> visitor) {
    event.getParent().ifPresent(parent -> visitor.accept("/parentID", parent));
    list("/inputEPCList", event.inputObjects(), visitor);
    amounts("/inputQuantityList", event.inputAmounts(), visitor);
    list(objects(event.getType()), event.objects(), visitor);
    amounts(amounts(event.getType()), event.amounts(), visitor);
    place("/readPoint", event.getReadPoint().orElse(null), visitor);
    place("/bizLocation", event.getBusinessLocation().orElse(null), visitor);
    ends("/sourceList", "/source", event.getSources(), visitor);
    ends("/destinationList", "/destination", event.getDestinations(), visitor);
  }

  /**
   * Whether every identifier of an event passes a test: the same ones that {@link
   * #identifiers(EpcisEvent, BiConsumer)} visits, but without their pointers, which nobody asks for
   * while all is well.
   *
   * @param event the event
   * @param test takes an identifier
   * @return false as soon as one does not pass
   */
  public static boolean allIdentifiers(EpcisEvent event, Predicate<Identifier> test) {
    return passes(event.getParent().orElse(null), test)
        && all(event.inputObjects(), event.inputAmounts(), test)
        && all(event.objects(), event.amounts(), test)
        && passes(event.getReadPoint().orElse(null), test)
        && passes(event.getBusinessLocation().orElse(null), test)
        && all(event.getSources(), test)
        && all(event.getDestinations(), test);
  }

  /**
   * Visits every identifier of an event that names an object: its parent, what is used up, the
   * rest.
   *
   * @param event the event
   * @param visitor takes an identifier
   */
  public static void objects(EpcisEvent event, Consumer<Identifier> visitor) {
    event.getParent().ifPresent(visitor);
    each(event.inputObjects(), event.inputAmounts(), visitor);
    each(event.objects(), event.amounts(), visitor);
  }

  /**
   * The list of single objects that are not used up.
   *
   * @param type the kind of event
   * @return its pointer, for example {@code /epcList}
   */
  public static String objects(EventType type) {
    return switch (type) {
      case OBJECT, TRANSACTION -> "/epcList";
      case AGGREGATION, ASSOCIATION -> "/childEPCs";
      case TRANSFORMATION -> "/outputEPCList";
    };
  }

  /**
   * The list of amounts that are not used up.
   *
   * @param type the kind of event
   * @return its pointer, for example {@code /quantityList}
   */
  public static String amounts(EventType type) {
    return switch (type) {
      case OBJECT, TRANSACTION -> "/quantityList";
      case AGGREGATION, ASSOCIATION -> "/childQuantityList";
      case TRANSFORMATION -> "/outputQuantityList";
    };
  }

  private static boolean passes(@Nullable Identifier identifier, Predicate<Identifier> test) {
    return identifier == null || test.test(identifier);
  }

  private static boolean passes(@Nullable Place place, Predicate<Identifier> test) {
    return place == null || test.test(place.id());
  }

  private static boolean all(
      List<Identifier> identifiers, List<QuantityElement> amounts, Predicate<Identifier> test) {
    for (Identifier identifier : identifiers) {
      if (!test.test(identifier)) {
        return false;
      }
    }
    for (QuantityElement amount : amounts) {
      if (!test.test(amount.epcClass())) {
        return false;
      }
    }
    return true;
  }

  private static boolean all(List<SourceOrDestination> ends, Predicate<Identifier> test) {
    for (SourceOrDestination end : ends) {
      if (!test.test(end.id())) {
        return false;
      }
    }
    return true;
  }

  private static void each(
      List<Identifier> identifiers, List<QuantityElement> amounts, Consumer<Identifier> visitor) {
    for (Identifier identifier : identifiers) {
      visitor.accept(identifier);
    }
    for (QuantityElement amount : amounts) {
      visitor.accept(amount.epcClass());
    }
  }

  private static void list(
      String pointer, List<Identifier> identifiers, BiConsumer<String, Identifier> visitor) {
    for (int i = 0; i < identifiers.size(); i++) {
      visitor.accept(pointer + "/" + i, identifiers.get(i));
    }
  }

  private static void amounts(
      String pointer, List<QuantityElement> amounts, BiConsumer<String, Identifier> visitor) {
    for (int i = 0; i < amounts.size(); i++) {
      visitor.accept(pointer + "/" + i + "/epcClass", amounts.get(i).epcClass());
    }
  }

  private static void place(
      String pointer, @Nullable Place place, BiConsumer<String, Identifier> visitor) {
    if (place != null) {
      visitor.accept(pointer + "/id", place.id());
    }
  }

  private static void ends(
      String pointer,
      String field,
      List<SourceOrDestination> ends,
      BiConsumer<String, Identifier> visitor) {
    for (int i = 0; i < ends.size(); i++) {
      visitor.accept(pointer + "/" + i + field, ends.get(i).id());
    }
  }
}
