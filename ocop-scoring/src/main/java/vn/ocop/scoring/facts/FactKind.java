package vn.ocop.scoring.facts;

/** What the value of a fact is. */
public enum FactKind {
  /** A share in per cent, from 0 to 100, exact. */
  SHARE,
  /** A whole number, 0 or more; its unit stands in the fact's name and label. */
  COUNT,
  /** Yes or no. */
  FLAG,
  /** A paper with a term; it counts on the days on which it is valid. */
  PAPER,
  /** One of several words. */
  CHOICE,
  /** Any number of several words, none included. */
  SET
}
