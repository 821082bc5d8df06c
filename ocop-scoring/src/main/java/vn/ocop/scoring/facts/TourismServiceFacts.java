package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.List;

/** What part C of set 26 asks of the tourism service itself. */
public final class TourismServiceFacts {

  /** Whether registration and business conditions are fully met (criterion 8). */
  public static final Fact<Boolean> BUSINESS_CONDITIONS_MET = Fact.flag("businessConditionsMet");

  /**
   * Recognition that a business meets the standards for serving tourists under the Law on Tourism
   * (criterion 8).
   */
  public static final Fact<Paper> TOURIST_STANDARD_SERVICE = Fact.paper("touristStandardService");

  /** Recognition as a tourist site (điểm du lịch, criterion 8). */
  public static final Fact<Paper> TOURIST_SITE_RECOGNITION = Fact.paper("touristSiteRecognition");

  /**
   * Whether the conditions on security, order, fire, environment and food safety are met (criterion
   * 9).
   */
  public static final Fact<Boolean> SAFETY_CONDITIONS_MET = Fact.flag("safetyConditionsMet");

  /** Whether staff are trained in them regularly (criterion 9). */
  public static final Fact<Boolean> SAFETY_TRAINING = Fact.flag("safetyTraining");

  /** Whether there is a place to show and sell local traditional products (criterion 10). */
  public static final Fact<Boolean> LOCAL_PRODUCTS_SOLD = Fact.flag("localProductsSold");

  /** Whether OCOP products are shown and sold (criteria 10 and 17). */
  public static final Fact<Boolean> OCOP_PRODUCTS_SOLD = Fact.flag("ocopProductsSold");

  /** Whether there is material that presents products and services (criterion 10). */
  public static final Fact<Boolean> SERVICE_MATERIAL = Fact.flag("serviceMaterial");

  /** Whether there are experience activities (criterion 11). */
  public static final Fact<Boolean> EXPERIENCE_ACTIVITIES = Fact.flag("experienceActivities");

  /** Whether there is a model of experience activities (criterion 11). */
  public static final Fact<Boolean> EXPERIENCE_MODEL = Fact.flag("experienceModel");

  /**
   * Share of managers and staff with professional training, in per cent of the workers (criterion
   * 12).
   */
  public static final Fact<BigDecimal> TRAINED_STAFF = Fact.share("trainedStaff");

  /** Foreign languages that reception staff speak fluently (criterion 12). */
  public static final Fact<Integer> RECEPTION_LANGUAGES = Fact.count("receptionLanguages");

  /** Whether visitors rate the service highly (criterion 14). */
  public static final Fact<Boolean> VISITORS_RATE_HIGHLY = Fact.flag("visitorsRateHighly");

  /** Whether review forms and reputable travel websites show high ratings (criteria 13 and 14). */
  public static final Fact<Boolean> RATED_HIGHLY_ONLINE = Fact.flag("ratedHighlyOnline");

  /** Whether electricity, clean water, toilets and internet are complete (criterion 15). */
  public static final Fact<Boolean> UTILITIES_COMPLETE = Fact.flag("utilitiesComplete");

  /**
   * Whether the new rural criteria on transport, electricity, water, sanitation and food safety are
   * met (criterion 15).
   */
  public static final Fact<Boolean> NEW_RURAL_UTILITIES = Fact.flag("newRuralUtilities");

  /** Whether the utilities are of assured quality and guests rate them highly (criterion 15). */
  public static final Fact<Boolean> GUESTS_RATE_UTILITIES_HIGHLY =
      Fact.flag("guestsRateUtilitiesHighly");

  /** Festival and cultural performances held at the site in a year (criterion 16). */
  public static final Fact<Integer> FESTIVALS_A_YEAR = Fact.count("festivalsAYear");

  /** Whether the performances are of the community (criterion 16). */
  public static final Fact<Boolean> COMMUNITY_FESTIVALS = Fact.flag("communityFestivals");

  static final List<Fact<?>> ALL =
      List.of(
          BUSINESS_CONDITIONS_MET,
          TOURIST_STANDARD_SERVICE,
          TOURIST_SITE_RECOGNITION,
          SAFETY_CONDITIONS_MET,
          SAFETY_TRAINING,
          LOCAL_PRODUCTS_SOLD,
          OCOP_PRODUCTS_SOLD,
          SERVICE_MATERIAL,
          EXPERIENCE_ACTIVITIES,
          EXPERIENCE_MODEL,
          TRAINED_STAFF,
          RECEPTION_LANGUAGES,
          VISITORS_RATE_HIGHLY,
          RATED_HIGHLY_ONLINE,
          UTILITIES_COMPLETE,
          NEW_RURAL_UTILITIES,
          GUESTS_RATE_UTILITIES_HIGHLY,
          FESTIVALS_A_YEAR,
          COMMUNITY_FESTIVALS);

  private TourismServiceFacts() {}
}
