package vn.ocop.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.FormerCommune;
import vn.ocop.core.place.FormerDistrict;
import vn.ocop.core.place.FormerPlaces;
import vn.ocop.core.place.FormerProvince;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.place.Province;
import vn.ocop.core.place.ProvinceCode;

/** The tables behind the gazetteer, keyed by names without kind, marks and spaces. */
final class GazetteerTables {

  private final Map<String, Locality> provinces = new HashMap<>();
  private final Map<String, Set<String>> formerProvinces = new HashMap<>();
  private final Map<String, Set<String>> formerByProvinceName = new HashMap<>();
  private final Map<String, List<FormerDistrict>> districtsByName = new HashMap<>();
  private final Map<Integer, List<FormerCommune>> communesByDistrict = new HashMap<>();
  private final Map<String, List<FormerCommune>> formerByName = new HashMap<>();
  private final Map<String, List<Commune>> todayByName = new HashMap<>();
  private final Map<Integer, Set<Integer>> districtsByCommune = new HashMap<>();
  private final Map<String, String> todayByFormerProvince = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();

  static GazetteerTables standard() {
    GazetteerTables tables = new GazetteerTables();
    FormerPlaces former = FormerPlaces.standard();
    for (FormerCommune commune : former.communes()) {
      tables.add(commune);
    }
    PlaceRegister today = PlaceRegister.standard();
    for (Commune commune : today.communes()) {
      tables.todayByName.computeIfAbsent(key(commune.name()), n -> new ArrayList<>()).add(commune);
      tables.name(commune.name(), 2, commune.province().value());
    }
    tables.addProvinces(former, today);
    tables.addFormerProvinces();
    for (FormerCommune commune : former.communes()) {
      String province =
          tables.todayByFormerProvince.getOrDefault(commune.district().province().value(), "");
      tables.name(commune.name(), 2, province);
      tables.name(commune.district().name(), 2, province);
    }
    return tables;
  }

  private void add(FormerCommune commune) {
    FormerDistrict district = commune.district();
    int districtCode = Integer.parseInt(district.code());
    if (communesByDistrict.computeIfAbsent(districtCode, d -> new ArrayList<>()).isEmpty()) {
      districtsByName.computeIfAbsent(key(district.name()), n -> new ArrayList<>()).add(district);
    }
    communesByDistrict.get(districtCode).add(commune);
    formerByName.computeIfAbsent(key(commune.name()), n -> new ArrayList<>()).add(commune);
    for (int code : successors(commune)) {
      districtsByCommune.computeIfAbsent(code, c -> new TreeSet<>()).add(districtCode);
    }
  }

  private void addProvinces(FormerPlaces former, PlaceRegister today) {
    Map<String, String> aliases = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(GazetteerTables.class, "province-names.tsv").rows()) {
      aliases.put(key(row.required("also")), key(row.required("name")));
    }
    for (Province province : today.provinces()) {
      addProvince(key(province.name()), province.code().value());
      name(province.name(), 1, province.code().value());
    }
    Set<String> seen = new HashSet<>();
    for (FormerCommune commune : former.communes()) {
      String code = commune.district().province().value();
      if (seen.add(code)) {
        FormerProvince province = former.province(commune.district().province()).orElseThrow();
        String key = key(province.name());
        addProvince(key, province.today().value());
        formerByProvinceName.computeIfAbsent(key, n -> new TreeSet<>()).add(code);
        todayByFormerProvince.put(code, province.today().value());
        name(province.name(), 1, province.today().value());
      }
    }
    aliases.forEach(
        (alias, name) -> {
          provinces.put(alias, provinces.getOrDefault(name, Locality.UNKNOWN));
          formerByProvinceName.put(alias, formerByProvinceName.getOrDefault(name, Set.of()));
        });
  }

  private void addProvince(String key, String today) {
    provinces.putIfAbsent(
        key, new Locality(Locality.Precision.PROVINCE, today, new int[0], new int[0], List.of()));
  }

  private void name(String name, int leastWords, String province) {
    String bare = Gazetteer.bare(name);
    if (bare.split(" ", -1).length >= leastWords) {
      names.computeIfAbsent(bare, n -> new TreeSet<>()).add(province);
    }
  }

  private static String key(String name) {
    return Gazetteer.key(Gazetteer.bare(name));
  }

  Map<String, Locality> provinces() {
    return provinces;
  }

  /** The provinces of today in which a name is that of a place. */
  Set<String> provincesOf(String name) {
    return names.getOrDefault(name, Set.of());
  }

  /**
   * The former provinces in which a name of before the merger may be meant: the one of that name,
   * and all that today's province of that name was made of.
   */
  Set<String> formerProvinces(String province) {
    return formerProvinces.getOrDefault(province, Set.of());
  }

  private void addFormerProvinces() {
    provinces.forEach(
        (name, found) -> {
          String today = found.province().map(ProvinceCode::value).orElse("");
          Set<String> codes = new TreeSet<>(formerByProvinceName.getOrDefault(name, Set.of()));
          todayByFormerProvince.forEach(
              (code, successor) -> {
                if (successor.equals(today)) {
                  codes.add(code);
                }
              });
          formerProvinces.put(name, codes);
        });
  }

  /** The districts of a name in these provinces, or in any where none is known. */
  List<Integer> districts(String name, Set<String> formerProvinces) {
    List<Integer> codes = new ArrayList<>();
    for (FormerDistrict district : districtsByName.getOrDefault(name, List.of())) {
      if (formerProvinces.isEmpty() || formerProvinces.contains(district.province().value())) {
        codes.add(Integer.valueOf(district.code()));
      }
    }
    return formerProvinces.isEmpty() && codes.size() > 1 ? List.of() : codes;
  }

  Locality district(List<Integer> districts) {
    List<FormerCommune> communes = new ArrayList<>();
    for (Integer district : districts) {
      communes.addAll(communesByDistrict.getOrDefault(district, List.of()));
    }
    return locality(Locality.Precision.DISTRICT, communes, List.of(), districts);
  }

  /** A commune of a name in one of these districts; of today's names too. */
  Locality communeOf(String name, List<Integer> districts) {
    List<FormerCommune> found = new ArrayList<>();
    List<Commune> today = new ArrayList<>();
    for (FormerCommune commune : formerByName.getOrDefault(name, List.of())) {
      if (districts.contains(Integer.valueOf(commune.district().code()))) {
        found.add(commune);
      }
    }
    for (Commune commune : todayByName.getOrDefault(name, List.of())) {
      Set<Integer> origins =
          districtsByCommune.getOrDefault(Integer.valueOf(commune.code().value()), Set.of());
      if (districts.stream().anyMatch(origins::contains)) {
        today.add(commune);
      }
    }
    return locality(
        Locality.Precision.COMMUNE, found, found.isEmpty() ? today : List.of(), districts);
  }

  /** A commune of a name in a province, of today or before the merger. */
  Locality commune(String name, Set<String> formerProvinces, String province) {
    String today =
        provinces
            .getOrDefault(province, Locality.UNKNOWN)
            .province()
            .map(c -> c.value())
            .orElse("");
    List<FormerCommune> former = new ArrayList<>();
    for (FormerCommune commune : formerByName.getOrDefault(name, List.of())) {
      if (formerProvinces.contains(commune.district().province().value())) {
        former.add(commune);
      }
    }
    List<Commune> now = new ArrayList<>();
    for (Commune commune : todayByName.getOrDefault(name, List.of())) {
      if (commune.province().value().equals(today)) {
        now.add(commune);
      }
    }
    return locality(Locality.Precision.COMMUNE, former, now, List.of());
  }

  private Locality locality(
      Locality.Precision precision,
      List<FormerCommune> former,
      List<Commune> today,
      List<Integer> districts) {
    Set<Integer> codes = new TreeSet<>();
    Set<Integer> origins = new TreeSet<>(districts);
    String province = "";
    for (FormerCommune commune : former) {
      codes.addAll(successors(commune));
      province = todayByFormerProvince.getOrDefault(commune.district().province().value(), "");
      origins.add(Integer.valueOf(commune.district().code()));
    }
    for (Commune commune : today) {
      Integer code = Integer.valueOf(commune.code().value());
      codes.add(code);
      origins.addAll(districtsByCommune.getOrDefault(code, Set.of()));
      province = commune.province().value();
    }
    return codes.isEmpty()
        ? Locality.UNKNOWN
        : new Locality(precision, province, ints(codes), ints(origins), List.of());
  }

  private static List<Integer> successors(FormerCommune commune) {
    return commune.successors().stream()
        .map(successor -> Integer.valueOf(successor.code().value()))
        .toList();
  }

  private static int[] ints(Set<Integer> codes) {
    return codes.stream().mapToInt(Integer::intValue).toArray();
  }
}
