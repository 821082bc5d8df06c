package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Where the raw material comes from: criteria 1.1, 1.2 and 1.5. */
public final class MaterialFacts {

  /**
   * Share of the product or raw material from the producer's commune, in per cent of the mass
   * (criterion 1.1).
   */
  public static final Fact<BigDecimal> COMMUNE_SHARE = Fact.share("communeShare");

  /**
   * Share of the raw material from the province, the commune included, in per cent of the mass
   * (criterion 1.1).
   */
  public static final Fact<BigDecimal> PROVINCE_SHARE = Fact.share("provinceShare");

  /** Share led back to a registered raw-material zone, in per cent of the mass. */
  public static final Fact<BigDecimal> TRACED_SHARE = Fact.share("tracedShare");

  /**
   * Share from zones certified to a national standard or better, in per cent of the mass (criterion
   * 1.2).
   */
  public static final Fact<BigDecimal> CERTIFIED_SHARE = Fact.share("certifiedShare");

  /**
   * Share from zones certified to an international standard, in per cent of the mass (criterion
   * 1.2).
   */
  public static final Fact<BigDecimal> INTERNATIONALLY_CERTIFIED_SHARE =
      Fact.share("internationallyCertifiedShare");

  /**
   * Share under linkage contracts (hợp đồng liên kết), in per cent of the output sold (criterion
   * 1.5).
   */
  public static final Fact<BigDecimal> CONTRACTED_SHARE = Fact.share("contractedShare");

  /**
   * Months for which the linkage contracts have run steadily up to registration (criterion 1.5).
   */
  public static final Fact<Integer> CONTRACTED_MONTHS = Fact.count("contractedMonths");

  /**
   * The best certificate of the raw-material area that is valid on the evaluation date (criterion
   * 1.2).
   */
  public static final Fact<StandardLevel> AREA_CERTIFICATE =
      Fact.choice("areaCertificate", StandardLevel.class).asDerived();

  /**
   * Certificate of sustainable management of the raw-material area (sets 21 and 22, criterion 6.5).
   */
  public static final Fact<Paper> SUSTAINABLE_AREA_CERTIFICATE =
      Fact.paper("sustainableAreaCertificate");

  static final List<Fact<?>> ALL =
      List.of(
          COMMUNE_SHARE,
          PROVINCE_SHARE,
          TRACED_SHARE,
          CERTIFIED_SHARE,
          INTERNATIONALLY_CERTIFIED_SHARE,
          CONTRACTED_SHARE,
          CONTRACTED_MONTHS,
          AREA_CERTIFICATE,
          SUSTAINABLE_AREA_CERTIFICATE);

  /** The wider share of which a share is a part. */
  private static final Map<Fact<BigDecimal>, Fact<BigDecimal>> WIDER =
      Map.of(
          COMMUNE_SHARE, PROVINCE_SHARE,
          INTERNATIONALLY_CERTIFIED_SHARE, CERTIFIED_SHARE);

  private MaterialFacts() {}

  /** Refuses a part that is larger than its whole, where both are known. */
  static void requirePartsWithinWholes(Map<Fact<?>, Object> values) {
    WIDER.forEach(
        (part, whole) -> {
          if (values.get(part) instanceof BigDecimal ofPart
              && values.get(whole) instanceof BigDecimal ofWhole
              && ofPart.compareTo(ofWhole) > 0) {
            throw new IllegalArgumentException(
                part + " is " + ofPart + ", above " + whole + ", which is " + ofWhole);
          }
        });
  }
}
