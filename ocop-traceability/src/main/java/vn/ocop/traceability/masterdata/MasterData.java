package vn.ocop.traceability.masterdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.place.ProvinceCode;

/**
 * All master data of a caller, with the lookups that join it to events.
 *
 * <p>Immutable and thread-safe. Every lookup takes any spelling of an identifier.
 */
public final class MasterData {

  private static final MasterData NONE = builder().build();

  private final Records<Zone> zones;
  private final Records<Zone> zonesByPlace;
  private final Records<Site> sites;
  private final Records<Party> parties;
  private final Records<TradeItem> items;
  private final Records<ProcessStep> processes;
  private final Records<OutsideSupply> outsideSupplies;
  private final Records<Border> borders;
  private final Map<String, List<Certification>> certifications = new LinkedHashMap<>();
  private final List<Commitment> commitments;

  MasterData(MasterDataBuilder builder) {
    zones = builder.zones.copy();
    zonesByPlace = builder.zonesByPlace.copy();
    sites = builder.sites.copy();
    parties = builder.parties.copy();
    items = builder.items.copy();
    processes = builder.processes.copy();
    outsideSupplies = builder.outsideSupplies.copy();
    borders = builder.borders.copy();
    commitments = List.copyOf(builder.commitments);
    zones.all().forEach(zone -> zone.getCertifications().forEach(this::index));
    sites.all().forEach(site -> site.getCertifications().forEach(this::index));
    parties.all().forEach(party -> party.getCertifications().forEach(this::index));
    items.all().forEach(item -> item.getCertifications().forEach(this::index));
  }

  private void index(Certification certification) {
    String number = certification.getCertificate().number();
    index(number, certification);
    certification
        .getUri()
        .filter(uri -> !uri.equals(number))
        .ifPresent(uri -> index(uri, certification));
  }

  private void index(String name, Certification certification) {
    certifications.computeIfAbsent(name, n -> new ArrayList<>()).add(certification);
  }

  /**
   * No master data at all.
   *
   * @return the shared value
   */
  public static MasterData none() {
    return NONE;
  }

  /**
   * Starts a collection.
   *
   * @return a builder
   */
  public static MasterDataBuilder builder() {
    return new MasterDataBuilder();
  }

  /**
   * The zones.
   *
   * @return the zones in the order they were given
   */
  public List<Zone> zones() {
    return zones.all();
  }

  /**
   * The zone of a code.
   *
   * @param code the code, capitals and small letters counting alike
   * @return the zone, or empty where there is none
   */
  public Optional<Zone> zone(String code) {
    return zones.find(code);
  }

  /**
   * The zone that a place of an event lies in.
   *
   * @param place the place
   * @return the zone, or empty where the place lies in none
   */
  public Optional<Zone> zoneAt(String place) {
    return zonesByPlace.find(place);
  }

  /**
   * The places that are no zones.
   *
   * @return the places in the order they were given
   */
  public List<Site> sites() {
    return sites.all();
  }

  /**
   * The place of an identifier.
   *
   * @param id the identifier
   * @return the place, or empty where there is none
   */
  public Optional<Site> site(String id) {
    return sites.find(id);
  }

  /**
   * The parties.
   *
   * @return the parties in the order they were given
   */
  public List<Party> parties() {
    return parties.all();
  }

  /**
   * The party of an identifier.
   *
   * @param id the identifier
   * @return the party, or empty where there is none
   */
  public Optional<Party> party(String id) {
    return parties.find(id);
  }

  /**
   * The classes of product.
   *
   * @return the items in the order they were given
   */
  public List<TradeItem> items() {
    return items.all();
  }

  /**
   * The class of product of an identifier.
   *
   * @param id the identifier of the class
   * @return the item, or empty where there is none
   */
  public Optional<TradeItem> item(String id) {
    return items.find(id);
  }

  /**
   * The processing steps.
   *
   * @return the steps in the order they were given
   */
  public List<ProcessStep> processes() {
    return processes.all();
  }

  /**
   * What is declared to come from outside the chain.
   *
   * @return the declarations in the order they were given
   */
  public List<OutsideSupply> outsideSupplies() {
    return outsideSupplies.all();
  }

  /**
   * The declaration that a lot or class comes from outside the chain.
   *
   * @param id the lot or class
   * @return the declaration, or empty where there is none
   */
  public Optional<OutsideSupply> outsideSupply(String id) {
    return outsideSupplies.find(id);
  }

  /**
   * The certificates of a URI or number.
   *
   * @param name what an event names in its {@code certificationInfo}
   * @return every certificate that is named so, of zones, places, parties and items in this order
   */
  public List<Certification> certifications(String name) {
    return List.copyOf(certifications.getOrDefault(name, List.of()));
  }

  /**
   * What is already promised.
   *
   * @return the commitments in the order they were given
   */
  public List<Commitment> commitments() {
    return commitments;
  }

  /**
   * The border of a province.
   *
   * @param province the province
   * @return the border, or empty where the caller brings none
   */
  public Optional<Border> border(ProvinceCode province) {
    return borders.find(MasterDataBuilder.borderKey(Optional.of(province)));
  }

  /**
   * The border of the country.
   *
   * @return the border, or empty where the caller brings none
   */
  public Optional<Border> countryBorder() {
    return borders.find(MasterDataBuilder.borderKey(Optional.empty()));
  }
}
