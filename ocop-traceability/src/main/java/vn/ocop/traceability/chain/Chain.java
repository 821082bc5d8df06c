package vn.ocop.traceability.chain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.OutsideSupply;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.Zone;

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
  private final MasterDataLinks links;
  private final Genealogy genealogy;
  private final List<SetAside> aside;
  private final List<ChainEvent> events;
  private final EventLists lists;
  private final LotDates lotDates;
  private final List<TraceableObject> objects;
  private final Map<String, Integer> byName;
  private final List<Transformation> transformations;
  private final @Nullable Transformation[] byEvent;

  private Chain(MasterData masterData, EventOrder order) {
    this.masterData = masterData;
    this.aside = List.copyOf(order.aside());
    ChainBuilder builder = new ChainBuilder(order.standing(), masterData);
    builder.build();
    this.events = List.of(builder.events());
    this.lists = builder.lists();
    this.lotDates = builder.lotDates();
    this.objects = List.of(builder.objects());
    this.byName = builder.numbersByName();
    this.transformations = List.copyOf(builder.transformations());
    this.byEvent = new Transformation[events.size()];
    for (Transformation transformation : transformations) {
      transformation.events().forEach(event -> byEvent[event.index()] = transformation);
    }
    this.genealogy = Genealogy.of(objects, transformations, byEvent);
    this.links = new MasterDataLinks(masterData, events, transformations);
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
   * The events that do something of a kind.
   *
   * @param role the kind
   * @return the events with a movement of this role, in the order of time, unmodifiable
   */
  public List<ChainEvent> events(Role role) {
    return lists.of(role);
  }

  /**
   * The events that name certificates.
   *
   * @return the events in the order of time, unmodifiable
   */
  public List<ChainEvent> certifiedEvents() {
    return lists.certified();
  }

  /**
   * The events that give what they name a disposition (CBV 2.0, section 7.2), at once or lastingly.
   *
   * @param disposition its bare name, for example {@code recalled}
   * @return the events in the order of time, unmodifiable
   */
  public List<ChainEvent> events(String disposition) {
    return lists.of(disposition);
  }

  /**
   * The dates that objects are given where they begin.
   *
   * @return the dates by object and meaning
   */
  public LotDates lotDates() {
    return lotDates;
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
    Integer number = byName.get(id);
    Integer found = number == null ? byName.get(CommonName.of(id)) : number;
    return found == null ? Optional.empty() : Optional.of(objects.get(found));
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
   * The objects in the order of descent.
   *
   * @return the order, and what is made of itself
   */
  public Genealogy genealogy() {
    return genealogy;
  }

  /**
   * The processing step of the master data that a transformation is one of.
   *
   * @param transformation a transformation of this chain
   * @return the step that says most about it; empty where none fits
   */
  public Optional<ProcessStep> process(Transformation transformation) {
    return links.of(transformation);
  }

  /**
   * What is declared of an object that comes from outside the chain (nguồn mua ngoài).
   *
   * @param object an object of this chain
   * @return the declaration for the object itself, otherwise that for its class of product; empty
   *     where the master data hold neither
   */
  public Optional<OutsideSupply> outsideSupply(TraceableObject object) {
    return masterData
        .outsideSupply(object.name())
        .or(() -> object.productClass().flatMap(masterData::outsideSupply));
  }

  /**
   * The site that an event happened at.
   *
   * @param event an event of this chain
   * @return the site of the master data at its place; empty where there is none
   */
  public Optional<Site> site(ChainEvent event) {
    return event.place().flatMap(links::site);
  }

  /**
   * The raw-material zones that an event happened in, by its places or by a zone's code in its
   * fields.
   *
   * @param event an event of this chain
   * @return the zones of the master data, in the event's order
   */
  public List<Zone> zones(ChainEvent event) {
    return links.of(event);
  }

  /**
   * The raw-material zones that an object comes from directly: those of the events in which it
   * begins.
   *
   * @param object an object of this chain
   * @return the zones in the order of time; none where it comes from other objects or nobody says
   */
  public List<Zone> zones(TraceableObject object) {
    if (masterData.zones().isEmpty() || !object.hasOrigin()) {
      return List.of();
    }
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
   * @return the movements in the order of time
   */
  public List<Movement> harvests() {
    return links.harvests();
  }

  /**
   * What is in a container at the end. Whoever asks at every event lets {@link RunningContents} go
   * along with them.
   *
   * @param container an object of this chain
   * @return what was put in and not taken out, one level deep, in the order it was put in
   */
  public List<Content> contents(TraceableObject container) {
    return RunningContents.atEnd(container);
  }
}
