package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.StandardCategory;
import vn.ocop.core.product.StandardOwner;

/**
 * The facts that follow from certificates, shares of certified material and test reports on a day.
 *
 * <p>A certificate of growing, rearing, catching or organic production speaks for the raw-material
 * area; one of management, food safety or market access for the plant. ISO 14001 manages the
 * environment, not quality, and speaks for neither. Where certificates are not listed, the shares
 * of certified material stand for those of the area.
 */
final class CertificateFacts {

  private static final Set<StandardCategory> OF_THE_AREA =
      EnumSet.of(StandardCategory.PRODUCTION, StandardCategory.ORGANIC);
  private static final Set<StandardCategory> OF_THE_PLANT =
      EnumSet.of(
          StandardCategory.MANAGEMENT, StandardCategory.FOOD_SAFETY, StandardCategory.MARKET);
  private static final Set<String> NOT_OF_QUALITY = Set.of("ISO_14001");

  private CertificateFacts() {}

  static void derive(
      FactSheet sheet,
      LocalDate day,
      Map<Fact<?>, FactValue> values,
      Map<Fact<?>, LocalDate> expired) {
    if (sheet.certificates().isPresent()) {
      List<HeldCertificate> held = sheet.certificates().get();
      derive(MaterialFacts.AREA_CERTIFICATE, OF_THE_AREA, held, day, values, expired);
      derive(QualityFacts.MANAGEMENT_CERTIFICATE, OF_THE_PLANT, held, day, values, expired);
    } else {
      ofShares(sheet).ifPresent(level -> values.put(MaterialFacts.AREA_CERTIFICATE, word(level)));
    }
    sheet
        .tests()
        .ifPresent(
            reports -> values.put(QualityFacts.NUTRITION_INDICATORS, mostIndicators(reports, day)));
  }

  private static void derive(
      Fact<StandardLevel> fact,
      Set<StandardCategory> categories,
      List<HeldCertificate> held,
      LocalDate day,
      Map<Fact<?>, FactValue> values,
      Map<Fact<?>, LocalDate> expired) {
    StandardLevel best = StandardLevel.NONE;
    LocalDate lastExpired = LocalDate.MIN;
    for (HeldCertificate certificate : held) {
      if (!categories.contains(certificate.standard().category())
          || NOT_OF_QUALITY.contains(certificate.standard().code())) {
        continue;
      }
      if (certificate.validOn(day)) {
        best = better(best, level(certificate.standard().owner()));
      } else if (certificate.expires().filter(last -> last.isBefore(day)).isPresent()) {
        LocalDate last = certificate.expires().get();
        lastExpired = last.isAfter(lastExpired) ? last : lastExpired;
      }
    }
    values.put(fact, word(best));
    if (lastExpired.isAfter(LocalDate.MIN)) {
      expired.put(fact, lastExpired);
    }
  }

  private static FactValue mostIndicators(List<TestReport> reports, LocalDate day) {
    int most = 0;
    for (TestReport report : reports) {
      most = report.validOn(day) ? Math.max(most, report.nutritionIndicators()) : most;
    }
    return new FactValue.Quantity(BigDecimal.valueOf(most));
  }

  private static FactValue word(StandardLevel level) {
    return new FactValue.Words(List.of(level.name()));
  }

  private static StandardLevel better(StandardLevel one, StandardLevel other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static StandardLevel level(StandardOwner owner) {
    return owner == StandardOwner.INTERNATIONAL
        ? StandardLevel.INTERNATIONAL
        : StandardLevel.NATIONAL;
  }

  private static Optional<StandardLevel> ofShares(FactSheet sheet) {
    Optional<Boolean> international =
        sheet.get(MaterialFacts.INTERNATIONALLY_CERTIFIED_SHARE).map(share -> share.signum() > 0);
    Optional<Boolean> certified =
        sheet.get(MaterialFacts.CERTIFIED_SHARE).map(share -> share.signum() > 0);
    if (international.orElse(false)) {
      return Optional.of(StandardLevel.INTERNATIONAL);
    }
    if (certified.isEmpty() || (certified.get() && international.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(certified.get() ? StandardLevel.NATIONAL : StandardLevel.NONE);
  }
}
