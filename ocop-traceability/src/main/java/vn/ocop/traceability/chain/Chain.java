package vn.ocop.traceability.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.quantity.Mass;

/**
 * Everything that happened, as one immutable value: events in the order of time, objects with their
 * ledgers, transformations, and the master data beside them.
 *
 * <p>Thread-safe. The order in which the events were given plays no part.
 *
 * <pre>{@code
 * Chain chain = Chain.of(document.events(), masterData);
 * chain.find("urn:epc:class:lgtin:8935001.080001.A7").orElseThrow().movements();
 * }</pre>
 */
public final class Chain {

  private final MasterData masterData;
  private final ZoneFinder zoneFinder;
  private final ProcessFinder processFinder;
  private final List<SetAside> aside;
  private final List<ChainEvent> events;
  private final List<TraceableObject> objects;
  private final Map<String, TraceableObject> byName;
  private final List<Transformation> transformations;
  private final @Nullable Transformation[] byEvent;

  private Chain(MasterData masterData, EventOrder order) {
    this.masterData = masterData;
    this.zoneFinder = new ZoneFinder(masterData);
    this.processFinder = new ProcessFinder(masterData.processes());
    this.aside = List.copyOf(order.aside());
    ChainBuilder builder = new ChainBuilder(order.standing());
    builder.build();
    this.events = Collections.unmodifiableList(Arrays.asList(builder.events()));
    this.objects = Collections.unmodifiableList(Arrays.asList(builder.objects()));
    this.byName = new HashMap<>(objects.size() * 2);
    objects.forEach(object -> byName.put(object.name(), object));
    this.transformations = List.copyOf(builder.transformations());
    this.byEvent = new Transformation[events.size()];
    for (Transformation transformation : transformations) {
      transformation.events().forEach(event -> byEvent[event.index()] = transformation);
    }
  }

  /**
   * Builds a chain.
   *
   * @param events the events in any order, duplicates and error declarations among them
   * @param masterData what is known beside them
   * @return the chain
   */
  public static Chain of(List<? extends EpcisEvent> events, MasterData masterData) {
    Objects.requireNonNull(masterData, "masterData");
    return new Chain(masterData, new EventOrder(Objects.requireNonNull(events, "events")));
  }

  /**
   * Builds a chain without master data.
   *
   * @param events the events in any order
   * @return the chain
   */
  public static Chain of(List<? extends EpcisEvent> events) {
    return of(events, MasterData.none());
  }

  /**
   * The master data.
   *
   * @return what was given
   */
  public MasterData masterData() {
    return masterData;
  }

  /**
   * The events that stand, in the order of time.
   *
   * @return the events, unmodifiable; each stands at its index
   */
  public List<ChainEvent> events() {
    return events;
  }

  /**
   * The events that take no part.
   *
   * @return duplicates, error declarations and what they declare, in the order of time
   */
  public List<SetAside> excluded() {
    return aside;
  }

  /**
   * The objects that are traced, in the order in which they are first named.
   *
   * @return the objects, unmodifiable; each stands at its index
   */
  public List<TraceableObject> objects() {
    return objects;
  }

  /**
   * The object of an identifier.
   *
   * @param id any spelling
   * @return the object, or empty where no event names it
   */
  public Optional<TraceableObject> find(String id) {
    TraceableObject object = byName.get(id);
    return Optional.ofNullable(object == null ? byName.get(CommonName.of(id)) : object);
  }

  /**
   * The transformations.
   *
   * @return the transformations in the order of the last event of each; each stands at its index
   */
  public List<Transformation> transformations() {
    return transformations;
  }

  /**
   * The transformation that an event tells of.
   *
   * @param event an event of this chain
   * @return the transformation; empty for events of other kinds
   */
  public Optional<Transformation> transformation(ChainEvent event) {
    return Optional.ofNullable(byEvent[event.index()]);
  }

  /**
   * The processing step of the master data that a transformation is one of.
   *
   * @param transformation a transformation of this chain
   * @return the step that says most about it; empty where none fits
   */
  public Optional<ProcessStep> process(Transformation transformation) {
    return processFinder.of(transformation);
  }

  /**
   * The raw-material zones that an event happened in, by its places or by a zone's code in its
   * fields.
   *
   * @param event an event of this chain
   * @return the zones of the master data, in the event's order
   */
  public List<Zone> zones(ChainEvent event) {
    return zoneFinder.of(event);
  }

  /**
   * The raw-material zones that an object comes from directly: those of the events in which it
   * begins.
   *
   * @param object an object of this chain
   * @return the zones in the order of time; none where it comes from other objects or nobody says
   */
  public List<Zone> zones(TraceableObject object) {
    Set<Zone> zones = new LinkedHashSet<>();
    for (Movement movement : object.movements()) {
      if (movement.role().isOrigin()) {
        zones.addAll(zones(movement.event()));
      }
    }
    return List.copyOf(zones);
  }

  /**
   * What was harvested: every movement in which an object begins in a raw-material zone, be it
   * commissioned there or the outcome of growing or harvest.
   *
   * @return the movements, object by object
   */
  public List<Movement> harvests() {
    List<Movement> harvests = new ArrayList<>();
    for (TraceableObject object : objects) {
      for (Movement movement : object.movements()) {
        boolean raw =
            movement.role() == Role.COMMISSIONED
                || (movement.role() == Role.PRODUCED
                    && movement.event().stage().filter(Stage::isRaw).isPresent());
        if (raw && !zones(movement.event()).isEmpty()) {
          harvests.add(movement);
        }
      }
    }
    return List.copyOf(harvests);
  }

  /**
   * What is known of an object's class of product.
   *
   * @param object an object of this chain
   * @return the item of the master data; that of the object's own identifier where its class is not
   *     told; empty where there is none
   */
  public Optional<TradeItem> item(TraceableObject object) {
    return masterData.item(object.productClass().orElse(object.name()));
  }

  /**
   * The mass that a movement concerns.
   *
   * @param movement a movement of this chain
   * @return the mass of its amount; of one piece where it names an item as a whole
   */
  public Mass mass(Movement movement) {
    Optional<QuantityElement> amount = movement.amount();
    if (amount.isPresent() && amount.get().quantity().isPresent()) {
      Mass mass = Mass.of(amount.get(), Optional.empty());
      boolean pieces =
          mass instanceof Mass.Unknown unknown && unknown.reason() == Mass.Reason.NO_NET_CONTENT;
      return pieces ? Mass.of(amount.get(), netContent(movement.object())) : mass;
    }
    return movement.object().kind() == ObjectKind.ITEM && amount.isEmpty()
        ? Mass.of(BigDecimal.ONE, Optional.empty(), netContent(movement.object()))
        : new Mass.Unknown(Mass.Reason.NO_QUANTITY, "");
  }

  private Optional<NetContent> netContent(TraceableObject object) {
    return item(object).flatMap(TradeItem::getNetContent);
  }

  /**
   * What is in a container just before an event.
   *
   * @param container an object of this chain
   * @param event an event of this chain
   * @return what was put in and not taken out, one level deep, in the order it was put in
   */
  public List<Content> contentsBefore(TraceableObject container, ChainEvent event) {
    return Contents.before(container, event.index());
  }

  /**
   * What is in a container at the end.
   *
   * @param container an object of this chain
   * @return what was put in and not taken out, one level deep, in the order it was put in
   */
  public List<Content> contents(TraceableObject container) {
    return Contents.before(container, events.size());
  }
}
