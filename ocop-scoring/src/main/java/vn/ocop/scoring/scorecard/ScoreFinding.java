package vn.ocop.scoring.scorecard;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;

/** What should be looked at before relying on a scorecard. */
public enum ScoreFinding implements FindingCode {
  /**
   * The criteria set is known to contradict itself; the points of this card are those of the known
   * text.
   */
  SET_INCONSISTENT,
  /** Only some star minimums of the set are known; the stars of this card may be too many. */
  MINIMUMS_PARTLY_KNOWN,
  /** The chosen option stands where the print is doubtful. */
  MISPRINT,
  /**
   * By its points the sheet meets a note that ends the evaluation, but no one has recorded the
   * finding.
   */
  ENDING_NOTE_BY_POINTS;

  // A lambda, since loading the catalogue touches this class, and a reference to this method, which
  // asks who calls it, takes 10 ms to link.
  private static final Messages MESSAGES =
      Messages.of(file -> ScoreFinding.class.getResourceAsStream(file));

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String template(Locale locale) {
    return MESSAGES.text(name(), locale);
  }
}
