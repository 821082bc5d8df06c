package vn.ocop.scoring.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.ocop.core.result.Messages;

/** How a document that is asked for stands on the evaluation date. */
public enum DocumentState {
  /** It is there and valid. */
  PRESENT,
  /** It is not there. */
  MISSING,
  /** It is there, and there are too few of it. */
  TOO_FEW,
  /** It is there, and its term has ended. */
  EXPIRED,
  /** It is there, and its term has not begun. */
  NOT_YET_VALID;

  private static final Messages LABELS =
      Messages.of("labels", DocumentState.class::getResourceAsStream);

  /**
   * The name of this constant in running text.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the name
   */
  public String label(Locale locale) {
    return LABELS.text(name(), locale);
  }

  /** The state of what is held of one kind; the best of several documents counts. */
  static DocumentState of(List<HeldDocument> held, int quantity, LocalDate day) {
    if (held.isEmpty()) {
      return MISSING;
    }
    long valid = 0;
    boolean ended = false;
    for (HeldDocument document : held) {
      if (document.hasEndedOn(day)) {
        ended = true;
      } else if (document.hasBegunOn(day)) {
        valid += document.quantity();
      }
    }
    if (valid >= quantity) {
      return PRESENT;
    }
    if (valid > 0) {
      return TOO_FEW;
    }
    return ended ? EXPIRED : NOT_YET_VALID;
  }
}
