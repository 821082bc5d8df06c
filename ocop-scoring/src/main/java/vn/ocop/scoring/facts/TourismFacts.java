package vn.ocop.scoring.facts;

import java.util.List;
import java.util.Set;

/** What set 26 asks of tourism services beyond the other facts. */
public final class TourismFacts {

  /** Who provides the service (criteria 8, 9 and 15). */
  public static final Fact<TourismProvider> TOURISM_PROVIDER =
      Fact.choice("tourismProvider", TourismProvider.class);

  /** Whether a unit coordinates management and operation (criterion 1.1). */
  public static final Fact<Boolean> COORDINATION_UNIT = Fact.flag("coordinationUnit");

  /** Whether a plan of management and operation is carried out (criterion 1.1). */
  public static final Fact<Boolean> OPERATION_PLAN_CARRIED_OUT =
      Fact.flag("operationPlanCarriedOut");

  /** Whether the services have a mechanism or regulations of management (criterion 1.2). */
  public static final Fact<Boolean> SERVICE_REGULATIONS = Fact.flag("serviceRegulations");

  /** Whether the regulations assign responsibilities clearly (criterion 1.2). */
  public static final Fact<Boolean> RESPONSIBILITIES_ASSIGNED =
      Fact.flag("responsibilitiesAssigned");

  /** Whether local people take part in management and benefit (criterion 1.2). */
  public static final Fact<Boolean> LOCAL_PEOPLE_BENEFIT = Fact.flag("localPeopleBenefit");

  /** Whether there are specific measures to protect the environment (criterion 1.3). */
  public static final Fact<Boolean> ENVIRONMENT_MEASURES = Fact.flag("environmentMeasures");

  /** Whether there is shared infrastructure to protect the environment (criterion 1.3). */
  public static final Fact<Boolean> ENVIRONMENT_INFRASTRUCTURE =
      Fact.flag("environmentInfrastructure");

  /** Whether the community manages its environment itself (criterion 1.3). */
  public static final Fact<Boolean> COMMUNITY_SELF_MANAGEMENT =
      Fact.flag("communitySelfManagement");

  /**
   * Whether the environment criterion of new rural areas is met, or there is an environmental
   * impact assessment (criterion 1.3).
   */
  public static final Fact<Boolean> NEW_RURAL_ENVIRONMENT = Fact.flag("newRuralEnvironment");

  /** Whether specific activities save energy (criterion 1.4). */
  public static final Fact<Boolean> ENERGY_SAVING_MEASURES = Fact.flag("energySavingMeasures");

  /**
   * Whether energy and local materials are recovered and reused with environmentally friendly
   * technology (criterion 1.4).
   */
  public static final Fact<Boolean> ENERGY_REUSE_AND_CLEAN_TECHNOLOGY =
      Fact.flag("energyReuseAndCleanTechnology");

  /** Whether there is a plan to develop the target market (criterion 2.2). */
  public static final Fact<Boolean> MARKET_PLAN = Fact.flag("marketPlan");

  /** Whether heritage and biodiversity are conserved by activities (criterion 2.3). */
  public static final Fact<Boolean> CONSERVATION_ACTIVITIES = Fact.flag("conservationActivities");

  /** Whether the community has a common programme of conservation (criterion 2.3). */
  public static final Fact<Boolean> COMMUNITY_CONSERVATION_PLAN =
      Fact.flag("communityConservationPlan");

  /** Whether the whole community carries the conservation out (criterion 2.3). */
  public static final Fact<Boolean> WHOLE_COMMUNITY_CONSERVES =
      Fact.flag("wholeCommunityConserves");

  /** Representatives and agents who promote the service within the province (criterion 4.1). */
  public static final Fact<Integer> PROMOTION_AGENTS_IN_PROVINCE =
      Fact.count("promotionAgentsInProvince");

  /** Representatives and agents who promote the service outside the province (criterion 4.1). */
  public static final Fact<Integer> PROMOTION_AGENTS_OUTSIDE_PROVINCE =
      Fact.count("promotionAgentsOutsideProvince");

  /** All representatives and agents who promote the service (criterion 4.1). */
  public static final Fact<Integer> PROMOTION_AGENTS = Fact.count("promotionAgents");

  /** Where the service sites lie with which it forms tourism products (criterion 4.2). */
  public static final Fact<Set<Region>> LINKED_SITES = Fact.set("linkedSites", Region.class);

  /** Reputable online booking channels in use (criterion 4.4). */
  public static final Fact<Set<BookingChannel>> BOOKING_CHANNELS =
      Fact.set("bookingChannels", BookingChannel.class);

  /** Whether the website is in a foreign language too (criterion 4.4). */
  public static final Fact<Boolean> FOREIGN_LANGUAGE_WEBSITE = Fact.flag("foreignLanguageWebsite");

  /** The kit that promotes the service (criterion 4.5). */
  public static final Fact<Set<PromotionMaterial>> PROMOTION_MATERIAL =
      Fact.set("promotionMaterial", PromotionMaterial.class);

  /** Suitable foreign languages of the kit, beside Vietnamese (criterion 4.5). */
  public static final Fact<Integer> PROMOTION_FOREIGN_LANGUAGES =
      Fact.count("promotionForeignLanguages");

  /** Whether commune or village is recognised as a new rural area (criterion 5.3). */
  public static final Fact<Boolean> NEW_RURAL_AREA = Fact.flag("newRuralArea");

  /**
   * Whether commune or village meets the criterion bright, green, clean and beautiful (criterion
   * 7).
   */
  public static final Fact<Boolean> BRIGHT_GREEN_CLEAN = Fact.flag("brightGreenClean");

  static final List<Fact<?>> ALL =
      List.of(
          TOURISM_PROVIDER,
          COORDINATION_UNIT,
          OPERATION_PLAN_CARRIED_OUT,
          SERVICE_REGULATIONS,
          RESPONSIBILITIES_ASSIGNED,
          LOCAL_PEOPLE_BENEFIT,
          ENVIRONMENT_MEASURES,
          ENVIRONMENT_INFRASTRUCTURE,
          COMMUNITY_SELF_MANAGEMENT,
          NEW_RURAL_ENVIRONMENT,
          ENERGY_SAVING_MEASURES,
          ENERGY_REUSE_AND_CLEAN_TECHNOLOGY,
          MARKET_PLAN,
          CONSERVATION_ACTIVITIES,
          COMMUNITY_CONSERVATION_PLAN,
          WHOLE_COMMUNITY_CONSERVES,
          PROMOTION_AGENTS_IN_PROVINCE,
          PROMOTION_AGENTS_OUTSIDE_PROVINCE,
          PROMOTION_AGENTS,
          LINKED_SITES,
          BOOKING_CHANNELS,
          FOREIGN_LANGUAGE_WEBSITE,
          PROMOTION_MATERIAL,
          PROMOTION_FOREIGN_LANGUAGES,
          NEW_RURAL_AREA,
          BRIGHT_GREEN_CLEAN);

  private TourismFacts() {}
}
