package vn.ocop.traceability.masterdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.traceability.gs1.identity.CommonName;

/**
 * Collects {@link MasterData}.
 *
 * <p>Not thread-safe; what it builds is.
 */
public final class MasterDataBuilder {

  final Records<Zone> zones = new Records<>("zone", MasterDataBuilder::zoneKey);
  final Records<Zone> zonesByPlace = new Records<>("zone", CommonName::ofPlace);
  final Records<Site> sites = new Records<>("site", CommonName::ofPlace);
  final Records<Party> parties = new Records<>("party", CommonName::ofParty);
  final Records<TradeItem> items = new Records<>("item", CommonName::of);
  final Records<ProcessStep> processes = new Records<>("process", UnaryOperator.identity());
  final Records<OutsideSupply> outsideSupplies = new Records<>("supply", CommonName::of);
  final Records<Border> borders = new Records<>("border", UnaryOperator.identity());
  final List<Commitment> commitments = new ArrayList<>();

  MasterDataBuilder() {}

  /**
   * Adds a zone.
   *
   * @param zone the zone
   * @return this builder
   * @throws IllegalArgumentException if there is a zone with this code, or one of its places lies
   *     in another zone
   */
  public MasterDataBuilder zone(Zone zone) {
    zone.getPlaces().forEach(zonesByPlace::requireFree);
    zones.add(zoneKey(zone.getCode()), zone);
    zone.getPlaces().forEach(place -> zonesByPlace.add(place, zone));
    return this;
  }

  /**
   * Adds a place that is no zone.
   *
   * @param site the place
   * @return this builder
   * @throws IllegalArgumentException if there is a place with this identifier
   */
  public MasterDataBuilder site(Site site) {
    sites.add(site.getId(), site);
    return this;
  }

  /**
   * Adds a party.
   *
   * @param party the party
   * @return this builder
   * @throws IllegalArgumentException if there is a party with this identifier
   */
  public MasterDataBuilder party(Party party) {
    parties.add(party.getId(), party);
    return this;
  }

  /**
   * Adds a class of product.
   *
   * @param item the class
   * @return this builder
   * @throws IllegalArgumentException if there is a class with this identifier
   */
  public MasterDataBuilder item(TradeItem item) {
    items.add(item.getId(), item);
    return this;
  }

  /**
   * Adds a processing step.
   *
   * @param process the step
   * @return this builder
   * @throws IllegalArgumentException if there is a step with this code
   */
  public MasterDataBuilder process(ProcessStep process) {
    processes.add(process.getCode(), process);
    return this;
  }

  /**
   * Adds what comes from outside the chain.
   *
   * @param supply the declaration
   * @return this builder
   * @throws IllegalArgumentException if there is a declaration for this lot or class
   */
  public MasterDataBuilder outsideSupply(OutsideSupply supply) {
    outsideSupplies.add(supply.id(), supply);
    return this;
  }

  /**
   * Adds a border.
   *
   * @param border the border
   * @return this builder
   * @throws IllegalArgumentException if there is a border of this province, or of the country
   */
  public MasterDataBuilder border(Border border) {
    borders.add(borderKey(border.province()), border);
    return this;
  }

  /**
   * Adds what is already promised.
   *
   * @param commitment the commitment
   * @return this builder
   */
  public MasterDataBuilder commitment(Commitment commitment) {
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

  /** The key of a zone: capitals and small letters count alike. */
  private static String zoneKey(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  /** The key of a border: its province's code, empty for the country. */
  static String borderKey(Optional<ProvinceCode> province) {
    return province.map(ProvinceCode::value).orElse("");
  }
}
