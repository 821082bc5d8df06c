package vn.ocop.scoring.facts;

/** Promotion on social media (mạng xã hội). */
public enum SocialMedia {
  /** None. */
  NONE,
  /** Used now and then. */
  USED,
  /** Regularly active (hoạt động thường xuyên). */
  REGULARLY_ACTIVE
}
