package vn.ocop.core.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.place.FormerCommune.Successor;

/** Reads {@code former-districts.tsv} and {@code former-communes.tsv}. */
final class FormerPlaceReader {

  private static final String PART = "*";

  private FormerPlaceReader() {}

  static FormerPlaces readStandard() {
    return read(
        TsvTable.read(FormerPlaceReader.class, "former-districts.tsv"),
        TsvTable.read(FormerPlaceReader.class, "former-communes.tsv"));
  }

  static FormerPlaces read(TsvTable districtTable, TsvTable communeTable) {
    List<FormerProvince> provinces = new ArrayList<>();
    Map<String, FormerDistrict> districts = new LinkedHashMap<>();
    for (TsvTable.Row row : districtTable.rows()) {
      ProvinceCode province = ProvinceCode.of(row.required("province"));
      String code = row.optional("district");
      if (code.isEmpty()) {
        provinces.add(
            new FormerProvince(
                province, row.required("name"), ProvinceCode.of(row.required("today"))));
      } else {
        districts.put(code, new FormerDistrict(code, province, row.required("name")));
      }
    }
    List<FormerCommune> communes = new ArrayList<>();
    for (TsvTable.Row row : communeTable.rows()) {
      FormerDistrict district = districts.get(row.required("district"));
      if (district == null) {
        throw row.fault("names no known district: " + row.required("district"));
      }
      communes.add(
          new FormerCommune(
              CommuneCode.of(row.required("code")),
              district,
              row.required("name"),
              row.constant("basis", FormerCommune.Basis.class),
              successors(row.optional("successors"))));
    }
    return new FormerPlaces(
        LocalDate.parse(communeTable.property("as-of")), provinces, districts.values(), communes);
  }

  private static List<Successor> successors(String cell) {
    List<Successor> successors = new ArrayList<>(1);
    for (String word : cell.isEmpty() ? List.<String>of() : List.of(cell.split(" ", -1))) {
      boolean part = word.endsWith(PART);
      successors.add(
          new Successor(CommuneCode.of(part ? word.substring(0, word.length() - 1) : word), part));
    }
    return successors;
  }
}
