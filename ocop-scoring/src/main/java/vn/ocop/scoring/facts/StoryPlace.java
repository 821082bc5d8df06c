package vn.ocop.scoring.facts;

/** Where the handbook or story of a tourism service is shown. */
public enum StoryPlace {
  /** Where the service is provided. */
  SERVICE_PLACE,
  /** At tourist sites within the province. */
  SITES_IN_PROVINCE,
  /** At tourist sites outside the province. */
  SITES_OUTSIDE_PROVINCE
}
