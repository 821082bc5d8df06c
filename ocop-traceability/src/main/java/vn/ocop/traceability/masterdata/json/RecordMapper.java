package vn.ocop.traceability.masterdata.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.masterdata.Border;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.masterdata.Commitment;
import vn.ocop.traceability.masterdata.LabelClaim;
import vn.ocop.traceability.masterdata.OutsideSupply;
import vn.ocop.traceability.masterdata.Party;
import vn.ocop.traceability.masterdata.Position;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.YieldBand;

/** Builds the records that are no zones. */
final class RecordMapper {

  private final CertificateMapper certificates;

  RecordMapper(CertificateMapper certificates) {
    this.certificates = certificates;
  }

  Site site(RecordFields fields) {
    return Site.builder()
        .id(fields.required("id"))
        .name(fields.text("name"))
        .address(fields.text("address"))
        .operator(fields.text("operator"))
        .commune(fields.parsed("commune", "five digits", CommuneCode::of))
        .province(fields.parsed("province", "two digits", ProvinceCode::of))
        .position(position(fields))
        .certifications(fields.objects("certificates", certificates::certification))
        .build();
  }

  private static Optional<Position> position(RecordFields fields) {
    List<JsonNode> numbers = fields.items("position");
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(ShapeMapper.position(fields, numbers));
  }

  Party party(RecordFields fields) {
    boolean active = fields.node().fields().containsKey("activeFrom");
    Optional<vn.ocop.core.law.Period> period =
        active
            ? Optional.of(ZoneMapper.period(fields, "activeFrom", "activeTo"))
            : Optional.empty();
    return Party.builder()
        .id(fields.required("id"))
        .name(fields.text("name"))
        .address(fields.text("address"))
        .commune(fields.parsed("commune", "five digits", CommuneCode::of))
        .province(fields.parsed("province", "two digits", ProvinceCode::of))
        .active(period)
        .endCustomer(fields.flag("endCustomer").orElse(false))
        .certifications(fields.objects("certificates", certificates::certification))
        .build();
  }

  TradeItem item(RecordFields fields) {
    return TradeItem.builder()
        .id(fields.required("id"))
        .name(fields.text("name"))
        .netContent(fields.object("netContent", RecordMapper::netContent))
        .shelfLife(fields.parsed("shelfLife", "a span such as P24M or P45D", Period::parse))
        .image(fields.parsed("image", "an absolute URI", RecordMapper::absolute))
        .brand(fields.text("brand"))
        .model(fields.text("model"))
        .standards(fields.texts("standards"))
        .preHarvestDays(fields.wholes("preHarvestDays"))
        .electronicTraceCode(fields.flag("electronicTraceCode"))
        .claims(fields.objects("claims", RecordMapper::claim))
        .certifications(fields.objects("certificates", certificates::certification))
        .build();
  }

  private static URI absolute(String text) {
    URI uri = URI.create(text);
    if (!uri.isAbsolute()) {
      throw new IllegalArgumentException("uri " + text);
    }
    return uri;
  }

  private static NetContent netContent(RecordFields fields) {
    BigDecimal amount = fields.requiredDecimal("amount");
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("amount " + amount);
    }
    return new NetContent(
        amount,
        fields.requiredParsed("unit", "a unit such as GRAM or MILLILITRE", ContentUnit::valueOf));
  }

  private static LabelClaim claim(RecordFields fields) {
    return new LabelClaim(
        fields.requiredParsed(
            "kind", "CERTIFIED, COMMUNE, PROVINCE or ZONE", LabelClaim.Kind::valueOf),
        fields.required("value"),
        fields.decimal("share").orElse(BigDecimal.valueOf(100)),
        fields
            .parsed(
                "model",
                "IDENTITY_PRESERVED, SEGREGATED, CONTROLLED_BLENDING or MASS_BALANCE",
                ClaimModel::valueOf)
            .orElse(ClaimModel.SEGREGATED));
  }

  ProcessStep process(RecordFields fields) {
    return ProcessStep.builder()
        .code(fields.required("code"))
        .name(fields.text("name"))
        .businessStep(fields.text("businessStep"))
        .places(fields.texts("places"))
        .inputs(fields.texts("inputs"))
        .outputs(fields.texts("outputs"))
        .byProducts(fields.texts("byProducts"))
        .yieldBand(
            fields.object(
                "yield",
                band -> new YieldBand(band.requiredDecimal("least"), band.requiredDecimal("most"))))
        .greatestLoss(fields.decimal("greatestLoss"))
        .monthlyCapacity(fields.decimal("monthlyCapacity"))
        .build();
  }

  OutsideSupply outsideSupply(RecordFields fields) {
    return new OutsideSupply(fields.required("id"), fields.text("supplier").orElse(""));
  }

  Commitment commitment(RecordFields fields) {
    return new Commitment(
        fields.required("product"),
        fields.requiredDecimal("kilograms"),
        fields.requiredParsed("month", "a month such as 2026-09", YearMonth::parse),
        fields.text("customer").orElse(""));
  }

  Border border(RecordFields fields) {
    Optional<ProvinceCode> province = fields.parsed("province", "two digits", ProvinceCode::of);
    return new Border(province, fields.requiredObject("shape", ShapeMapper::shape));
  }
}
