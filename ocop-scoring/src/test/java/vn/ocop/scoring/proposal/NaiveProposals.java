package vn.ocop.scoring.proposal;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ocop.scoring.facts.Fact;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.MarketFacts;
import vn.ocop.scoring.facts.MaterialFacts;
import vn.ocop.scoring.facts.ProducerFacts;
import vn.ocop.scoring.facts.QualityFacts;
import vn.ocop.scoring.facts.TestReport;
import vn.ocop.scoring.facts.TourismServiceFacts;

/**
 * The numeric criteria of Decision 26/2026 read a second time, by hand, without rules or
 * conditions. Answers where all facts of the criterion are known: the option, or 0 for none.
 */
final class NaiveProposals {

  private NaiveProposals() {}

  static Optional<Integer> of(String criterion, FactSheet sheet) {
    return switch (criterion) {
      case "product-origin-grown", "product-origin-raised-caught" ->
          share(sheet, MaterialFacts.COMMUNE_SHARE).map(NaiveProposals::origin);
      case "material-origin-province" ->
          share(sheet, MaterialFacts.PROVINCE_SHARE).map(NaiveProposals::origin);
      case "production-chain-linkage" ->
          share(sheet, MaterialFacts.CONTRACTED_SHARE)
              .flatMap(s -> sheet.get(MaterialFacts.CONTRACTED_MONTHS).map(m -> linkage(s, m)));
      case "local-labour" ->
          share(sheet, ProducerFacts.LOCAL_LABOUR)
              .map(s -> s >= 7500 ? 3 : s >= 5000 ? 2 : s >= 2500 ? 1 : 0);
      case "shape-texture-processed-produce" ->
          share(sheet, QualityFacts.UNIFORM_SHARE).map(s -> s > 9000 ? 3 : s > 6000 ? 2 : 1);
      case "trained-managers-staff-tourism" ->
          share(sheet, TourismServiceFacts.TRAINED_STAFF)
              .flatMap(
                  s -> sheet.get(TourismServiceFacts.RECEPTION_LANGUAGES).map(l -> staff(s, l)));
      case "nutrition-unprocessed-food" ->
          sheet
              .tests()
              .map(
                  tests -> tests.stream().mapToInt(TestReport::nutritionIndicators).max().orElse(0))
              .map(n -> n > 2 ? 3 : n >= 1 ? 2 : 1);
      case "main-distribution-area" -> distribution(sheet);
      default -> Optional.empty();
    };
  }

  /** A share in hundredths of a per cent. */
  private static Optional<Integer> share(FactSheet sheet, Fact<BigDecimal> fact) {
    return sheet.get(fact).map(share -> share.movePointRight(2).intValueExact());
  }

  private static int origin(int share) {
    if (share == 0) {
      return 0;
    }
    return share < 5000 ? 1 : share < 7500 ? 2 : 3;
  }

  private static int linkage(int share, int months) {
    if (share > 7500) {
      return months >= 12 ? 4 : 3;
    }
    return share >= 5000 ? 2 : 1;
  }

  private static int staff(int share, int languages) {
    if (share > 7500 && languages >= 1) {
      return 3;
    }
    return share >= 5000 ? 2 : 1;
  }

  private static Optional<Integer> distribution(FactSheet sheet) {
    if (sheet.get(MarketFacts.EXPORT_CONTRACTS).isEmpty()
        || sheet.get(MarketFacts.MODERN_TRADE_CONTRACTS).isEmpty()
        || sheet.get(MarketFacts.SOLD_OUTSIDE_COMMUNE).isEmpty()
        || sheet.get(MarketFacts.DISTRIBUTORS).isEmpty()) {
      return Optional.empty();
    }
    if (sheet.get(MarketFacts.EXPORT_CONTRACTS).get() > 0
        || sheet.get(MarketFacts.MODERN_TRADE_CONTRACTS).get() > 0) {
      return Optional.of(4);
    }
    if (!sheet.get(MarketFacts.SOLD_OUTSIDE_COMMUNE).get()) {
      return Optional.of(1);
    }
    return Optional.of(sheet.get(MarketFacts.DISTRIBUTORS).get() >= 5 ? 3 : 2);
  }
}
