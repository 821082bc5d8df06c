package vn.ocop.core.place;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.core.internal.TsvTable;

/** Reads {@code provinces.tsv} and {@code communes.tsv}. */
final class PlaceReader {

  private PlaceReader() {}

  static PlaceRegister readStandard() {
    return read(
        TsvTable.read(PlaceReader.class, "provinces.tsv"),
        TsvTable.read(PlaceReader.class, "communes.tsv"));
  }

  static PlaceRegister read(TsvTable provinceTable, TsvTable communeTable) {
    LocalDate asOf = asOf(communeTable);
    if (!asOf.equals(asOf(provinceTable))) {
      throw new IllegalStateException("provinces and communes are lists of different dates");
    }
    List<Province> provinces = new ArrayList<>();
    for (TsvTable.Row row : provinceTable.rows()) {
      provinces.add(
          new Province(
              ProvinceCode.of(row.required("code")),
              row.constant("kind", ProvinceKind.class),
              row.required("name")));
    }
    List<Commune> communes = new ArrayList<>();
    for (TsvTable.Row row : communeTable.rows()) {
      communes.add(
          new Commune(
              CommuneCode.of(row.required("code")),
              ProvinceCode.of(row.required("province")),
              row.constant("kind", CommuneKind.class),
              row.required("name")));
    }
    return PlaceRegister.of(asOf, communeTable.property("legal-basis"), provinces, communes);
  }

  private static LocalDate asOf(TsvTable table) {
    try {
      return LocalDate.parse(table.property("as-of"));
    } catch (DateTimeParseException e) {
      throw new IllegalStateException("as-of is not a date: " + table.property("as-of"), e);
    }
  }
}
