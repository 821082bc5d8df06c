package vn.ocop.core.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/**
 * The provinces and communes of one day, looked up by code or name.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlaceRegister {

  private final LocalDate asOf;
  private final String legalBasis;
  private final Map<ProvinceCode, Province> provinces;
  private final Map<CommuneCode, Commune> communes;
  private final Map<ProvinceCode, List<Commune>> communesByProvince;
  private final Map<String, Province> provincesByName = new HashMap<>();
  private final Map<NameInProvince, Commune> communesByName = new HashMap<>();
  private final Map<NameInProvince, Commune> communesBySpelling = new HashMap<>();

  private record NameInProvince(ProvinceCode province, String name) {}

  /** Loads on first use, so that a caller who brings an own register never pays for this one. */
  private static final class Standard {
    static final PlaceRegister REGISTER = PlaceReader.readStandard();
  }

  private PlaceRegister(
      LocalDate asOf, String legalBasis, List<Province> provinces, List<Commune> communes) {
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.legalBasis = Objects.requireNonNull(legalBasis, "legalBasis");
    this.provinces = new LinkedHashMap<>();
    this.communes = new LinkedHashMap<>();
    Map<ProvinceCode, List<Commune>> grouped = new LinkedHashMap<>();
    for (Province province : provinces) {
      once(this.provinces.put(province.code(), province), "province code", province.code());
      once(provincesByName.put(province.name(), province), "province name", province.name());
      grouped.put(province.code(), new ArrayList<>());
    }
    for (Commune commune : communes) {
      List<Commune> neighbours = grouped.get(commune.province());
      if (neighbours == null) {
        throw new IllegalArgumentException(
            "commune " + commune.code() + " lies in unknown province " + commune.province());
      }
      neighbours.add(commune);
      once(this.communes.put(commune.code(), commune), "commune code", commune.code());
      index(commune);
    }
    grouped.replaceAll((code, list) -> List.copyOf(list));
    communesByProvince = grouped;
  }

  private void index(Commune commune) {
    NameInProvince name = new NameInProvince(commune.province(), commune.name());
    once(communesByName.put(name, commune), "commune name", commune.name());
    // A key is made word by word, so the key of the full name is that of its kind and its name.
    String bare = PlaceNames.spellingKey(commune.name());
    String kind = PlaceNames.spellingKey(commune.kind().label().vi());
    for (String key : List.of(bare, kind + bare)) {
      NameInProvince spelling = new NameInProvince(commune.province(), key);
      once(communesBySpelling.put(spelling, commune), "commune spelling", commune.name());
    }
  }

  private static void once(@Nullable Object before, String what, Object value) {
    if (before != null) {
      throw new IllegalArgumentException(what + " " + value + " occurs twice");
    }
  }

  /**
   * The register shipped with the library.
   *
   * @return the shared register
   */
  public static PlaceRegister standard() {
    return Standard.REGISTER;
  }

  /**
   * A register of the caller's own.
   *
   * @param asOf the day whose units these are
   * @param legalBasis the decisions and resolutions that the units and codes rest on
   * @param provinces the provinces, in any order
   * @param communes the communes, in any order
   * @return the register
   * @throws IllegalArgumentException if a code occurs twice, a name occurs twice in its province or
   *     a commune lies in none of the provinces
   */
  public static PlaceRegister of(
      LocalDate asOf, String legalBasis, List<Province> provinces, List<Commune> communes) {
    return new PlaceRegister(
        asOf,
        legalBasis,
        provinces.stream().sorted(Comparator.comparing(Province::code)).toList(),
        communes.stream()
            .sorted(Comparator.comparing(Commune::province).thenComparing(Commune::code))
            .toList());
  }

  /**
   * The day whose units the register holds.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The decisions and resolutions that the units and codes rest on.
   *
   * @return their numbers, separated by semicolons
   */
  public String legalBasis() {
    return legalBasis;
  }

  /**
   * All provinces.
   *
   * @return the provinces by rising code
   */
  public List<Province> provinces() {
    return List.copyOf(provinces.values());
  }

  /**
   * All communes.
   *
   * @return the communes by rising codes of province and commune
   */
  public List<Commune> communes() {
    return List.copyOf(communes.values());
  }

  /**
   * The province of a code.
   *
   * @param code the code
   * @return the province, or empty if the register holds none of this code
   */
  public Optional<Province> province(ProvinceCode code) {
    return Optional.ofNullable(provinces.get(code));
  }

  /**
   * The commune of a code.
   *
   * @param code the code
   * @return the commune, or empty if the register holds none of this code
   */
  public Optional<Commune> commune(CommuneCode code) {
    return Optional.ofNullable(communes.get(code));
  }

  /**
   * The province of a name.
   *
   * @param name the name without its kind, in any Unicode normal form, otherwise exact
   * @return the province, or empty if none has this name
   */
  public Optional<Province> provinceNamed(String name) {
    return Optional.ofNullable(provincesByName.get(PlaceNames.canonical(name)));
  }

  /**
   * The commune of a name.
   *
   * @param province the province to look in
   * @param name the name without its kind, in any Unicode normal form, otherwise exact
   * @return the commune, or empty if none of this province has this name
   */
  public Optional<Commune> communeNamed(ProvinceCode province, String name) {
    NameInProvince key = new NameInProvince(province, PlaceNames.canonical(name));
    return Optional.ofNullable(communesByName.get(key));
  }

  /**
   * The commune of a name in any spelling: the tone mark on either vowel ({@code Hoà}, {@code
   * Hòa}), straight or curved apostrophes, any letter case, with the kind before it or without.
   *
   * <p>No letter and no mark is passed over: {@code Văn Lang} is not {@code Văn Lăng}.
   *
   * @param province the province to look in
   * @param name the name, for example {@code xã Hòa Lạc}
   * @return the commune, or empty if none of this province is spelt so
   */
  public Optional<Commune> communeSpelt(ProvinceCode province, String name) {
    NameInProvince key = new NameInProvince(province, PlaceNames.spellingKey(name));
    return Optional.ofNullable(communesBySpelling.get(key));
  }

  /**
   * The communes of a province.
   *
   * @param province the province's code
   * @return the communes by rising code, or {@link PlaceFinding#UNKNOWN_PROVINCE}
   */
  public Outcome<List<Commune>> communesOf(ProvinceCode province) {
    List<Commune> found = communesByProvince.get(province);
    return found == null ? Outcome.failure(unknownProvince(province)) : Outcome.of(found);
  }

  /**
   * The commune of a pair of codes that should belong together.
   *
   * @param province the province's code
   * @param commune the commune's code
   * @return the commune; or {@link PlaceFinding#UNKNOWN_PROVINCE} and {@link
   *     PlaceFinding#UNKNOWN_COMMUNE}, each at its field; or {@link
   *     PlaceFinding#COMMUNE_NOT_IN_PROVINCE}
   */
  public Outcome<Commune> locate(ProvinceCode province, CommuneCode commune) {
    Where communeField = Where.of(Where.Kind.FIELD, "commune");
    List<Finding> findings = new ArrayList<>();
    Commune found = communes.get(commune);
    if (!provinces.containsKey(province)) {
      findings.add(unknownProvince(province));
    }
    if (found == null) {
      findings.add(
          Finding.of(PlaceFinding.UNKNOWN_COMMUNE, communeField)
              .with("commune", commune)
              .with("asOf", asOf));
    }
    if (found == null || !findings.isEmpty()) {
      return new Outcome.Failure<>(findings);
    }
    return found.province().equals(province)
        ? Outcome.of(found)
        : Outcome.failure(
            Finding.of(PlaceFinding.COMMUNE_NOT_IN_PROVINCE, communeField)
                .with("commune", commune)
                .with("name", found.fullName())
                .with("province", province)
                .with("actual", found.province()));
  }

  private Finding unknownProvince(ProvinceCode province) {
    return Finding.of(PlaceFinding.UNKNOWN_PROVINCE, Where.of(Where.Kind.FIELD, "province"))
        .with("province", province)
        .with("asOf", asOf);
  }
}
