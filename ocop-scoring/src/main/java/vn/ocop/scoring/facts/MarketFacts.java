package vn.ocop.scoring.facts;

import java.util.List;
import java.util.Set;

/** Markets and promotion: criteria 2.1, 4.1 to 4.3 and global opportunity. */
public final class MarketFacts {

  /** Months of steady trade in the product (criterion 2.1). */
  public static final Fact<Integer> MONTHS_TRADED = Fact.count("monthsTraded");

  /** Whether the product is sold outside the commune (criterion 4.1). */
  public static final Fact<Boolean> SOLD_OUTSIDE_COMMUNE = Fact.flag("soldOutsideCommune");

  /**
   * Whether the market covers the province, not neighbouring communes alone (sets 24 and 25,
   * criterion 4.1).
   */
  public static final Fact<Boolean> SOLD_ACROSS_PROVINCE = Fact.flag("soldAcrossProvince");

  /** Whether the product is sold outside the province (sets 24 and 25, criterion 4.1). */
  public static final Fact<Boolean> SOLD_OUTSIDE_PROVINCE = Fact.flag("soldOutsideProvince");

  /** Representatives and agents who distribute the product outside the commune (criterion 4.1). */
  public static final Fact<Integer> DISTRIBUTORS = Fact.count("distributors");

  /** Export contracts with papers that prove their performance (criterion 4.1). */
  public static final Fact<Integer> EXPORT_CONTRACTS = Fact.count("exportContracts");

  /** Contracts performed with supermarkets, e-commerce and like channels (criterion 4.1). */
  public static final Fact<Integer> MODERN_TRADE_CONTRACTS = Fact.count("modernTradeContracts");

  /** Who manages distribution (criterion 4.2; set 26, criterion 4.3). */
  public static final Fact<DistributionManagement> DISTRIBUTION_MANAGEMENT =
      Fact.choice("distributionManagement", DistributionManagement.class);

  /**
   * Whether distribution is managed with information technology (criterion 4.2; set 26, criterion
   * 4.3).
   */
  public static final Fact<Boolean> DISTRIBUTION_SOFTWARE = Fact.flag("distributionSoftware");

  /** Promotion activities for the product (criterion 4.3). */
  public static final Fact<Integer> PROMOTION_ACTIVITIES = Fact.count("promotionActivities");

  /**
   * Whether the producer, or the tourism site, has a website (criterion 4.3; set 26, criterion
   * 4.4).
   */
  public static final Fact<Boolean> WEBSITE = Fact.flag("website");

  /** Promotion on social media (criterion 4.3). */
  public static final Fact<SocialMedia> SOCIAL_MEDIA =
      Fact.choice("socialMedia", SocialMedia.class);

  /** Where the producer took part in fairs, exhibitions and trade promotion (criterion 4.3). */
  public static final Fact<Set<Region>> FAIRS = Fact.set("fairs", Region.class);

  /**
   * Markets to which export is shown to be possible by contracts performed, certificates or a
   * market assessment.
   */
  public static final Fact<Set<ExportMarket>> EXPORT_MARKETS =
      Fact.set("exportMarkets", ExportMarket.class);

  static final List<Fact<?>> ALL =
      List.of(
          MONTHS_TRADED,
          SOLD_OUTSIDE_COMMUNE,
          SOLD_ACROSS_PROVINCE,
          SOLD_OUTSIDE_PROVINCE,
          DISTRIBUTORS,
          EXPORT_CONTRACTS,
          MODERN_TRADE_CONTRACTS,
          DISTRIBUTION_MANAGEMENT,
          DISTRIBUTION_SOFTWARE,
          PROMOTION_ACTIVITIES,
          WEBSITE,
          SOCIAL_MEDIA,
          FAIRS,
          EXPORT_MARKETS);

  private MarketFacts() {}
}
