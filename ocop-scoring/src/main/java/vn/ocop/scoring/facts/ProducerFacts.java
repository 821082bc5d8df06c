package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.ocop.core.product.RepresentativeAttribute;

/**
 * The producer: organisation, people, growth, environment and industrial property; criteria 1.6,
 * 1.7 and group 3.
 */
public final class ProducerFacts {

  /** How the producer is organised (criterion 3.1). */
  public static final Fact<OrganisationKind> ORGANISATION =
      Fact.choice("organisation", OrganisationKind.class);

  /** Business registration (giấy đăng ký kinh doanh). */
  public static final Fact<Paper> BUSINESS_REGISTRATION = Fact.paper("businessRegistration");

  /** Whether the co-operative is organised and works as the law requires (criterion 3.1). */
  public static final Fact<Boolean> COOPERATIVE_LAWFUL = Fact.flag("cooperativeLawful");

  /** Share of the capital held by people of the locality, in per cent (criterion 3.1). */
  public static final Fact<BigDecimal> COMMUNITY_CAPITAL = Fact.share("communityCapital");

  /** What criterion 3.2 asks of the legal representative; an empty set if none applies. */
  public static final Fact<Set<RepresentativeAttribute>> REPRESENTATIVE =
      Fact.set("representative", RepresentativeAttribute.class);

  /** Share of the workforce from the commune, in per cent of the workers (criterion 3.3). */
  public static final Fact<BigDecimal> LOCAL_LABOUR = Fact.share("localLabour");

  /**
   * Years in a row in which profit grew, counted back from the year before the evaluation
   * (criterion 3.4).
   */
  public static final Fact<Integer> PROFIT_GROWTH_YEARS = Fact.count("profitGrowthYears");

  /** The co-operative's rating for the last year (criterion 3.4). */
  public static final Fact<CooperativeRating> COOPERATIVE_RATING =
      Fact.choice("cooperativeRating", CooperativeRating.class);

  /** Environmental papers as the law asks (hồ sơ, thủ tục môi trường, criterion 1.6). */
  public static final Fact<Paper> ENVIRONMENTAL_PAPERS = Fact.paper("environmentalPapers");

  /** Papers on works that collect and treat waste (criterion 1.6). */
  public static final Fact<Paper> WASTE_WORKS_PAPERS = Fact.paper("wasteWorksPapers");

  /** Papers on environmentally friendly packaging (criterion 1.6). */
  public static final Fact<Paper> FRIENDLY_PACKAGING_PAPERS = Fact.paper("friendlyPackagingPapers");

  /** Whether production uses environmentally sustainable technology (criterion 1.7). */
  public static final Fact<Boolean> SUSTAINABLE_TECHNOLOGY = Fact.flag("sustainableTechnology");

  /**
   * Whether a trade mark application is accepted or published, past the formality examination
   * (criterion 3.5).
   */
  public static final Fact<Boolean> TRADE_MARK_ACCEPTED = Fact.flag("tradeMarkAccepted");

  /** Registration certificates of all marks on packaging and label (criterion 3.5). */
  public static final Fact<Paper> TRADE_MARK_CERTIFICATE = Fact.paper("tradeMarkCertificate");

  /**
   * Whether the product uses a sign of geographical origin tied to the local community (criterion
   * 3.5).
   */
  public static final Fact<Boolean> GEOGRAPHICAL_SIGN = Fact.flag("geographicalSign");

  /**
   * Whether the State protects a geographical indication, collective or certification mark for the
   * product (criterion 3.5).
   */
  public static final Fact<Boolean> PROTECTED_SIGN = Fact.flag("protectedSign");

  /** Document that records the right to use the protected indication or mark (criterion 3.5). */
  public static final Fact<Paper> PROTECTED_SIGN_RIGHT = Fact.paper("protectedSignRight");

  /**
   * Invention, utility solution or design patent, or a copyright certificate other than for a mark
   * (criterion 3.5).
   */
  public static final Fact<Paper> PATENT_DESIGN_OR_COPYRIGHT =
      Fact.paper("patentDesignOrCopyright");

  static final List<Fact<?>> ALL =
      List.of(
          ORGANISATION,
          BUSINESS_REGISTRATION,
          COOPERATIVE_LAWFUL,
          COMMUNITY_CAPITAL,
          REPRESENTATIVE,
          LOCAL_LABOUR,
          PROFIT_GROWTH_YEARS,
          COOPERATIVE_RATING,
          ENVIRONMENTAL_PAPERS,
          WASTE_WORKS_PAPERS,
          FRIENDLY_PACKAGING_PAPERS,
          SUSTAINABLE_TECHNOLOGY,
          TRADE_MARK_ACCEPTED,
          TRADE_MARK_CERTIFICATE,
          GEOGRAPHICAL_SIGN,
          PROTECTED_SIGN,
          PROTECTED_SIGN_RIGHT,
          PATENT_DESIGN_OR_COPYRIGHT);

  private ProducerFacts() {}
}
