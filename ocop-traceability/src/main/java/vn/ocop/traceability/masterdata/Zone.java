package vn.ocop.traceability.masterdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;

/** A raw-material zone (vùng nguyên liệu) or planting area (vùng trồng). */
@Value.Immutable
public interface Zone {

  /**
   * Starts a zone; its code is required.
   *
   * @return a builder
   */
  static ImmutableZone.Builder builder() {
    return ImmutableZone.builder();
  }

  /**
   * The code of the zone; the same code is the same zone, capitals and small letters counting
   * alike.
   *
   * @return for example {@code VN-LSOR-0012}
   */
  String getCode();

  /**
   * The zone's name.
   *
   * @return the name, or empty where it is not said
   */
  Optional<String> getName();

  /**
   * The places of events that lie in the zone.
   *
   * @return their common names, whatever spelling was given, usually SGLN
   */
  List<String> getPlaces();

  /**
   * Who holds the zone.
   *
   * @return the party's common name, or empty where it is not said
   */
  Optional<String> getHolder();

  /**
   * The commune (xã) the zone lies in.
   *
   * @return its code, or empty where it is not said or the zone lies in several
   */
  Optional<CommuneCode> getCommune();

  /**
   * The province (tỉnh) the zone lies in.
   *
   * @return its code, or empty where it is not said
   */
  Optional<ProvinceCode> getProvince();

  /**
   * The declared area.
   *
   * @return hectares, or empty where it is not said
   */
  Optional<BigDecimal> getHectares();

  /**
   * What grows there.
   *
   * @return the crops
   */
  List<Planting> getPlantings();

  /**
   * Where the zone lies.
   *
   * @return the shape as declared, or empty where it is not said
   */
  Optional<ZoneShape> getShape();

  /**
   * The certificates of the zone.
   *
   * @return the certificates
   */
  List<Certification> getCertifications();

  /**
   * The linkage contracts under which it delivers.
   *
   * @return the contracts
   */
  List<LinkageContract> getContracts();

  /**
   * The field log: plant protection used.
   *
   * @return the entries; an empty log proves nothing unless {@link #getFieldLogComplete()}
   */
  List<Treatment> getTreatments();

  /**
   * Whether the field log holds all that was used.
   *
   * @return false unless set
   */
  @Value.Default
  default boolean getFieldLogComplete() {
    return false;
  }

  /**
   * The crop that a class of product is harvested from.
   *
   * @param productClass the common name of the class
   * @return the first planting that yields it, or empty where there is none
   */
  default Optional<Planting> planting(String productClass) {
    for (Planting planting : getPlantings()) {
      if (planting.yields(productClass)) {
        return Optional.of(planting);
      }
    }
    return Optional.empty();
  }

  /**
   * Refuses a blank code and a negative area, and brings identifiers into one spelling.
   *
   * @return this zone with common names
   */
  @Value.Check
  default Zone normalized() {
    if (getCode().isBlank()) {
      throw new IllegalStateException("code is blank");
    }
    Figures.requireNotNegative("hectares", getHectares());
    List<String> places = Names.places(getPlaces());
    Optional<String> holder = Names.party(getHolder());
    return places.equals(getPlaces()) && holder.equals(getHolder())
        ? this
        : builder().from(this).places(places).holder(holder).build();
  }
}
