package vn.ocop.traceability.masterdata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * All master data of a caller, with the lookups that join it to events.
 *
 * <p>Immutable and thread-safe. Every lookup takes any spelling of an identifier.
 */
public final class MasterData {

  private static final MasterData NONE = builder().build();

  private final Map<String, Zone> zones;
  private final Map<String, Zone> zonesByPlace = new LinkedHashMap<>();
  private final Map<String, Site> sites;
  private final Map<String, Party> parties;
  private final Map<String, TradeItem> items;
  private final Map<String, ProcessStep> processes;
  private final Map<String, OutsideSupply> outsideSupplies;
  private final Map<String, List<Certification>> certifications = new LinkedHashMap<>();
  private final List<Commitment> commitments;

  private MasterData(Builder builder) {
    zones = new LinkedHashMap<>(builder.zones);
    sites = new LinkedHashMap<>(builder.sites);
    parties = new LinkedHashMap<>(builder.parties);
    items = new LinkedHashMap<>(builder.items);
    processes = new LinkedHashMap<>(builder.processes);
    outsideSupplies = new LinkedHashMap<>(builder.outsideSupplies);
    commitments = List.copyOf(builder.commitments);
    for (Zone zone : zones.values()) {
      zone.getPlaces().forEach(place -> zonesByPlace.put(place, zone));
      zone.getCertifications().forEach(this::index);
    }
    sites.values().forEach(site -> site.getCertifications().forEach(this::index));
    parties.values().forEach(party -> party.getCertifications().forEach(this::index));
    items.values().forEach(item -> item.getCertifications().forEach(this::index));
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
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The zones.
   *
   * @return the zones in the order they were given
   */
  public List<Zone> zones() {
    return List.copyOf(zones.values());
  }

  /**
   * The zone of a code.
   *
   * @param code the code, capitals and small letters counting alike
   * @return the zone, or empty where there is none
   */
  public Optional<Zone> zone(String code) {
    return Optional.ofNullable(zones.get(zoneKey(code)));
  }

  /**
   * The zone that a place of an event lies in.
   *
   * @param place the place
   * @return the zone, or empty where the place lies in none
   */
  public Optional<Zone> zoneAt(String place) {
    return found(zonesByPlace, place, CommonName::ofPlace);
  }

  /**
   * The places that are no zones.
   *
   * @return the places in the order they were given
   */
  public List<Site> sites() {
    return List.copyOf(sites.values());
  }

  /**
   * The place of an identifier.
   *
   * @param id the identifier
   * @return the place, or empty where there is none
   */
  public Optional<Site> site(String id) {
    return found(sites, id, CommonName::ofPlace);
  }

  /**
   * The parties.
   *
   * @return the parties in the order they were given
   */
  public List<Party> parties() {
    return List.copyOf(parties.values());
  }

  /**
   * The party of an identifier.
   *
   * @param id the identifier
   * @return the party, or empty where there is none
   */
  public Optional<Party> party(String id) {
    return found(parties, id, CommonName::ofParty);
  }

  /**
   * The classes of product.
   *
   * @return the items in the order they were given
   */
  public List<TradeItem> items() {
    return List.copyOf(items.values());
  }

  /**
   * The class of product of an identifier.
   *
   * @param id the identifier of the class
   * @return the item, or empty where there is none
   */
  public Optional<TradeItem> item(String id) {
    return found(items, id, CommonName::of);
  }

  /**
   * The processing steps.
   *
   * @return the steps in the order they were given
   */
  public List<ProcessStep> processes() {
    return List.copyOf(processes.values());
  }

  /**
   * What is declared to come from outside the chain.
   *
   * @return the declarations in the order they were given
   */
  public List<OutsideSupply> outsideSupplies() {
    return List.copyOf(outsideSupplies.values());
  }

  /**
   * The declaration that a lot or class comes from outside the chain.
   *
   * @param id the lot or class
   * @return the declaration, or empty where there is none
   */
  public Optional<OutsideSupply> outsideSupply(String id) {
    return found(outsideSupplies, id, CommonName::of);
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

  /** Tries the text as it is first: it usually is a common name already. */
  private static <T> Optional<T> found(
      Map<String, T> values, String text, UnaryOperator<String> name) {
    T value = values.get(text);
    boolean spelledOtherwise = value == null && !values.isEmpty();
    return Optional.ofNullable(spelledOtherwise ? values.get(name.apply(text)) : value);
  }

  private static String zoneKey(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  /** Collects master data. */
  public static final class Builder {

    private final Map<String, Zone> zones = new LinkedHashMap<>();
    private final Map<String, String> zoneCodesByPlace = new LinkedHashMap<>();
    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, TradeItem> items = new LinkedHashMap<>();
    private final Map<String, ProcessStep> processes = new LinkedHashMap<>();
    private final Map<String, OutsideSupply> outsideSupplies = new LinkedHashMap<>();
    private final List<Commitment> commitments = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a zone.
     *
     * @param zone the zone
     * @return this builder
     * @throws IllegalArgumentException if there is a zone with this code, or one of its places lies
     *     in another zone
     */
    public Builder zone(Zone zone) {
      for (String place : zone.getPlaces()) {
        put(zoneCodesByPlace, place, zone.getCode(), "zone");
      }
      put(zones, zoneKey(zone.getCode()), zone, "zone");
      return this;
    }

    /**
     * Adds a place that is no zone.
     *
     * @param site the place
     * @return this builder
     * @throws IllegalArgumentException if there is a place with this identifier
     */
    public Builder site(Site site) {
      put(sites, site.getId(), site, "site");
      return this;
    }

    /**
     * Adds a party.
     *
     * @param party the party
     * @return this builder
     * @throws IllegalArgumentException if there is a party with this identifier
     */
    public Builder party(Party party) {
      put(parties, party.getId(), party, "party");
      return this;
    }

    /**
     * Adds a class of product.
     *
     * @param item the class
     * @return this builder
     * @throws IllegalArgumentException if there is a class with this identifier
     */
    public Builder item(TradeItem item) {
      put(items, item.getId(), item, "item");
      return this;
    }

    /**
     * Adds a processing step.
     *
     * @param process the step
     * @return this builder
     * @throws IllegalArgumentException if there is a step with this code
     */
    public Builder process(ProcessStep process) {
      put(processes, process.getCode(), process, "process");
      return this;
    }

    /**
     * Adds what comes from outside the chain.
     *
     * @param supply the declaration
     * @return this builder
     * @throws IllegalArgumentException if there is a declaration for this lot or class
     */
    public Builder outsideSupply(OutsideSupply supply) {
      put(outsideSupplies, supply.id(), supply, "supply");
      return this;
    }

    /**
     * Adds what is already promised.
     *
     * @param commitment the commitment
     * @return this builder
     */
    public Builder commitment(Commitment commitment) {
      commitments.add(Objects.requireNonNull(commitment, "commitment"));
      return this;
    }

    /**
     * All that was added.
     *
     * @return the master data
     */
    public MasterData build() {
      return new MasterData(this);
    }

    private static <T> void put(Map<String, T> values, String key, T value, String argument) {
      if (values.putIfAbsent(key, value) != null) {
        throw new IllegalArgumentException(argument + ": there is one with " + key + " already");
      }
    }
  }
}
