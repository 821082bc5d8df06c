package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.product.MaterialShares;
import vn.ocop.core.product.StandardCategory;
import vn.ocop.core.product.StandardOwner;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.masterdata.Certification;
import vn.ocop.traceability.masterdata.LinkageContract;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Zone;

/**
 * Turns the origin of a lot into the shares that criteria 1.1, 1.2, 1.5 and 2.3 of Decision
 * 26/2026/QĐ-TTg ask for.
 *
 * <p>Only what is led back to a zone counts; certificates and contracts count where they were in
 * force on the day of harvest, and a certificate only if its standard is about growing, rearing or
 * organic production. Shares are rounded down to two decimals, so that a threshold is never reached
 * by rounding.
 *
 * @param chain the chain
 * @param commune the commune of the producer's seat; where empty, the share of the commune is not
 *     known
 * @param province the province of the producer's seat; where empty, its share is not known
 * @param producer the party that makes the product, in any spelling; where blank, contracts of any
 *     buyer count
 */
public record MaterialOrigin(
    Chain chain, Optional<CommuneCode> commune, Optional<ProvinceCode> province, String producer) {

  private static final int DECIMALS = 2;

  /**
   * Refuses null.
   *
   * @param chain see the record
   * @param commune see the record
   * @param province see the record
   * @param producer see the record
   */
  public MaterialOrigin {
    Objects.requireNonNull(chain, "chain");
    Objects.requireNonNull(commune, "commune");
    Objects.requireNonNull(province, "province");
    producer = producer.isBlank() ? "" : CommonName.ofParty(producer);
  }

  /**
   * The shares of a lot of the product.
   *
   * @param lot the lot
   * @return the shares
   */
  public MaterialShares shares(TraceableObject lot) {
    Origin origin = new OriginTracer(chain).of(lot);
    BigDecimal inCommune = share(origin, (zone, day) -> zone.getCommune().equals(commune));
    return MaterialShares.builder()
        .traced(share(origin, (zone, day) -> true))
        .commune(commune.map(any -> inCommune))
        .province(province.map(any -> share(origin, (zone, day) -> inProvince(zone))))
        .certified(share(origin, (zone, day) -> isCertified(zone, day, false)))
        .internationallyCertified(share(origin, (zone, day) -> isCertified(zone, day, true)))
        .contracted(share(origin, this::isContracted))
        .electronicTraceCode(lot.item().flatMap(TradeItem::getElectronicTraceCode))
        .build();
  }

  private BigDecimal share(Origin origin, BiPredicate<Zone, LocalDate> counts) {
    BigInteger parts = BigInteger.ZERO;
    for (OriginPart part : origin.parts()) {
      Optional<Zone> zone =
          part.kind() == OriginKind.ZONE ? chain.masterData().zone(part.name()) : Optional.empty();
      Optional<LocalDate> day =
          part.event().map(ChainEvent::event).map(event -> event.localTime().toLocalDate());
      if (zone.isPresent() && day.isPresent() && counts.test(zone.get(), day.get())) {
        parts = parts.add(part.parts());
      }
    }
    return new BigDecimal(parts)
        .multiply(BigDecimal.valueOf(100))
        .divide(new BigDecimal(Origin.WHOLE), DECIMALS, RoundingMode.DOWN);
  }

  /** A zone of the commune lies in the province even if its own province is not said. */
  private boolean inProvince(Zone zone) {
    return zone.getProvince().equals(province)
        || (commune.isPresent() && zone.getCommune().equals(commune));
  }

  private static boolean isCertified(Zone zone, LocalDate day, boolean international) {
    return zone.getCertifications().stream()
        .filter(certification -> certification.validOn(day))
        .filter(MaterialOrigin::isAboutGrowing)
        .anyMatch(c -> !international || c.getScope() == StandardOwner.INTERNATIONAL);
  }

  private static boolean isAboutGrowing(Certification certification) {
    StandardCategory category = certification.getCertificate().standard().category();
    return category == StandardCategory.PRODUCTION || category == StandardCategory.ORGANIC;
  }

  private boolean isContracted(Zone zone, LocalDate day) {
    return zone.getContracts().stream()
        .filter(contract -> contract.period().contains(day))
        .map(LinkageContract::buyer)
        .anyMatch(buyer -> producer.isEmpty() || buyer.isBlank() || buyer.equals(producer));
  }
}
