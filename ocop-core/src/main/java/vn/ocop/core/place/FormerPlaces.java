package vn.ocop.core.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * The provinces, districts and communes of before 1 July 2025, and the merger map from them to the
 * communes of today.
 *
 * <p>One list only: units that had been merged before its day are not in it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FormerPlaces {

  private final LocalDate asOf;
  private final Map<ProvinceCode, FormerProvince> provinces;
  private final Map<String, FormerDistrict> districts;
  private final Map<CommuneCode, FormerCommune> communes;

  /** Loads on first use. */
  private static final class Standard {
    static final FormerPlaces PLACES = FormerPlaceReader.readStandard();
  }

  FormerPlaces(
      LocalDate asOf,
      Collection<FormerProvince> provinces,
      Collection<FormerDistrict> districts,
      Collection<FormerCommune> communes) {
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.provinces = new LinkedHashMap<>();
    provinces.forEach(province -> this.provinces.put(province.code(), province));
    this.districts = new LinkedHashMap<>();
    districts.forEach(district -> this.districts.put(district.code(), district));
    this.communes = new LinkedHashMap<>();
    communes.forEach(commune -> this.communes.put(commune.code(), commune));
    if (this.provinces.size() != provinces.size()
        || this.districts.size() != districts.size()
        || this.communes.size() != communes.size()) {
      throw new IllegalStateException("a code stands twice in the list of " + asOf);
    }
  }

  /**
   * The list shipped with the library.
   *
   * @return the shared list
   */
  public static FormerPlaces standard() {
    return Standard.PLACES;
  }

  /**
   * The last day whose units these are.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * All communes of the list.
   *
   * @return by rising code
   */
  public Collection<FormerCommune> communes() {
    return Collections.unmodifiableCollection(communes.values());
  }

  /**
   * The province of a code.
   *
   * @param code a code of that time
   * @return the province, or empty if the list has none
   */
  public Optional<FormerProvince> province(ProvinceCode code) {
    return Optional.ofNullable(provinces.get(code));
  }

  /**
   * The commune of a code.
   *
   * @param code a code of that time
   * @return the commune, or empty if the list has none
   */
  public Optional<FormerCommune> commune(CommuneCode code) {
    return Optional.ofNullable(communes.get(code));
  }

  /**
   * The commune of three codes that should belong together.
   *
   * @param province the province's code
   * @param district the district's code
   * @param commune the commune's code
   * @return the commune; or {@link PlaceFinding#UNKNOWN_FORMER_PROVINCE}, {@link
   *     PlaceFinding#UNKNOWN_FORMER_DISTRICT}, {@link PlaceFinding#UNKNOWN_FORMER_COMMUNE}, each at
   *     its field, or {@link PlaceFinding#FORMER_CODES_DISAGREE}
   */
  public Outcome<FormerCommune> locate(
      ProvinceCode province, String district, CommuneCode commune) {
    List<Finding> findings = new ArrayList<>();
    if (!provinces.containsKey(province)) {
      findings.add(unknown(PlaceFinding.UNKNOWN_FORMER_PROVINCE, "province", province));
    }
    if (!districts.containsKey(district)) {
      findings.add(unknown(PlaceFinding.UNKNOWN_FORMER_DISTRICT, "district", district));
    }
    FormerCommune found = communes.get(commune);
    if (found == null) {
      findings.add(unknown(PlaceFinding.UNKNOWN_FORMER_COMMUNE, "commune", commune));
    }
    if (found == null || !findings.isEmpty()) {
      return new Outcome.Failure<>(findings);
    }
    FormerDistrict actual = found.district();
    return actual.code().equals(district) && actual.province().equals(province)
        ? Outcome.of(found)
        : Outcome.failure(
            Finding.of(PlaceFinding.FORMER_CODES_DISAGREE, Where.of(Where.Kind.FIELD, "commune"))
                .with("commune", commune)
                .with("name", found.name())
                .with("given", province + "-" + district)
                .with("actual", actual.province() + "-" + actual.code()));
  }

  private Finding unknown(PlaceFinding code, String field, Object value) {
    return Finding.of(code, Where.of(Where.Kind.FIELD, field))
        .with(field, value)
        .with("asOf", asOf);
  }

  /**
   * The commune of today that a former one became part of.
   *
   * @param former the former commune
   * @param today the register of today
   * @return the commune, with {@link PlaceFinding#FORMER_NAME_RESPELT} where the lists spell it
   *     differently; or {@link PlaceFinding#SUCCESSOR_AMBIGUOUS} with all candidates, {@link
   *     PlaceFinding#NO_SUCCESSOR_LISTED}, or {@link PlaceFinding#UNKNOWN_COMMUNE} where the
   *     register does not hold the successor
   */
  public static Outcome<Commune> successor(FormerCommune former, PlaceRegister today) {
    Where place = Where.of(Where.Kind.FIELD, "commune");
    if (former.basis() == FormerCommune.Basis.NONE) {
      return Outcome.failure(
          Finding.of(PlaceFinding.NO_SUCCESSOR_LISTED, place)
              .with("commune", former.code())
              .with("name", former.name()));
    }
    if (!former.basis().isCertain()) {
      return Outcome.failure(
          Finding.of(PlaceFinding.SUCCESSOR_AMBIGUOUS, place)
              .with("commune", former.code())
              .with("name", former.name())
              .with("candidates", candidates(former, today)));
    }
    CommuneCode code = former.successors().get(0).code();
    Optional<Commune> found = today.commune(code);
    if (found.isEmpty()) {
      return Outcome.failure(
          Finding.of(PlaceFinding.UNKNOWN_COMMUNE, place)
              .with("commune", code)
              .with("asOf", today.asOf()));
    }
    return former.basis() == FormerCommune.Basis.RESPELT
        ? new Outcome.Success<>(
            found.get(),
            List.of(
                Finding.of(PlaceFinding.FORMER_NAME_RESPELT, place)
                    .with("commune", former.code())
                    .with("name", former.name())
                    .with("successor", code)))
        : Outcome.of(found.get());
  }

  private static String candidates(FormerCommune former, PlaceRegister today) {
    List<String> texts = new ArrayList<>();
    for (FormerCommune.Successor successor : former.successors()) {
      texts.add(
          today
              .commune(successor.code())
              .map(commune -> commune.code() + " " + commune.fullName())
              .orElse(successor.code().value()));
    }
    return String.join(", ", texts);
  }
}
