package vn.ocop.scoring.proposal;

import java.util.Objects;
import java.util.OptionalInt;
import vn.ocop.core.result.Bilingual;
import vn.ocop.scoring.facts.Condition;

/**
 * A place where the options of a criterion leave a gap, overlap or can be read in two ways, and
 * what the library applies there.
 *
 * @param kind what is doubtful
 * @param when the facts that it concerns
 * @param option the option that is applied, counted from 1, or empty where none is
 * @param text what is printed and what is applied
 */
public record RuleRemark(Kind kind, Condition when, OptionalInt option, Bilingual text) {

  /** What is doubtful about the print. */
  public enum Kind {
    /** No option states this; the nearest lower one is applied if there is one. */
    GAP,
    /** Two options state this; the higher one is applied. */
    OVERLAP,
    /** The wording can be read in more than one way. */
    READING
  }

  /**
   * Checks the components.
   *
   * @param kind see the record
   * @param when see the record
   * @param option see the record
   * @param text see the record
   */
  public RuleRemark {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(option, "option");
    Objects.requireNonNull(text, "text");
  }
}
