package vn.ocop.traceability.masterdata.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.core.law.Period;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.traceability.masterdata.LinkageContract;
import vn.ocop.traceability.masterdata.Planting;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Treatment;
import vn.ocop.traceability.masterdata.Zone;

/** Builds zones. */
final class ZoneMapper {

  static final String DAY = "a day such as 2026-04-01";

  private final CertificateMapper certificates;

  ZoneMapper(CertificateMapper certificates) {
    this.certificates = certificates;
  }

  Zone zone(RecordFields fields) {
    return Zone.builder()
        .code(fields.required("code"))
        .name(fields.text("name"))
        .places(fields.texts("places"))
        .holder(fields.text("holder"))
        .commune(fields.parsed("commune", "five digits", CommuneCode::of))
        .province(fields.parsed("province", "two digits", ProvinceCode::of))
        .hectares(fields.decimal("hectares"))
        .plantings(fields.objects("plantings", ZoneMapper::planting))
        .shape(fields.object("shape", ShapeMapper::shape))
        .certifications(fields.objects("certificates", certificates::certification))
        .contracts(fields.objects("contracts", ZoneMapper::contract))
        .treatments(fields.objects("treatments", ZoneMapper::treatment))
        .fieldLogComplete(fields.flag("fieldLogComplete").orElse(false))
        .build();
  }

  private static Planting planting(RecordFields fields) {
    return Planting.builder()
        .crop(fields.required("crop"))
        .products(fields.texts("products"))
        .hectares(fields.decimal("hectares"))
        .declaredYield(fields.decimal("declaredYield"))
        .yieldStandard(fields.decimal("yieldStandard"))
        .seasons(
            fields.objects(
                "seasons", season -> Season.of(monthDay(season, "from"), monthDay(season, "to"))))
        .build();
  }

  private static String monthDay(RecordFields fields, String name) {
    return fields.requiredParsed(
        name,
        "a day of a year such as 04-01",
        text -> {
          Season.of(text, text);
          return text;
        });
  }

  private static LinkageContract contract(RecordFields fields) {
    return new LinkageContract(
        fields.required("number"), fields.text("buyer").orElse(""), period(fields, "from", "to"));
  }

  static Period period(RecordFields fields, String from, String to) {
    LocalDate first = fields.requiredParsed(from, DAY, LocalDate::parse);
    Optional<LocalDate> last = fields.parsed(to, DAY, LocalDate::parse);
    return new Period(first, last);
  }

  private static Treatment treatment(RecordFields fields) {
    return new Treatment(
        fields.requiredParsed("day", DAY, LocalDate::parse),
        fields.text("crop").orElse(""),
        fields.required("substance"),
        fields.whole("preHarvestDays").map(OptionalInt::of).orElse(OptionalInt.empty()));
  }
}
