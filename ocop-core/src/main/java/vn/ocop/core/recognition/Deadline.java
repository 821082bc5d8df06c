package vn.ocop.core.recognition;

import java.time.LocalDate;
import java.util.Objects;
import vn.ocop.core.law.Citation;
import vn.ocop.core.result.Bilingual;

/**
 * A day that matters in a certificate's life.
 *
 * @param kind what happens or has to be done
 * @param day the day; where something has to be done, the last day for it
 * @param citation where the law says so; the decision alone where its article is not known
 */
public record Deadline(Kind kind, LocalDate day, Citation citation) {

  /** What happens or has to be done. */
  public enum Kind {
    /** The certificate is issued. */
    ISSUE,
    /** The issuing body has to have told the holder that the term ends. */
    NOTICE,
    /** The first day for filing a dossier for re-evaluation. */
    WINDOW_OPENS,
    /** The last day for filing a dossier for re-evaluation. */
    FILE,
    /** The last day for the result of the re-evaluation. */
    RESULT,
    /** The last day of the term. */
    TERM_END,
    /** The last day of the extension, unless a result comes before it. */
    EXTENSION_END;

    /**
     * The name of this constant in running text.
     *
     * @return the name in both languages
     */
    public Bilingual label() {
      return RecognitionTexts.of(this);
    }
  }

  /**
   * Checks the components.
   *
   * @param kind see the record
   * @param day see the record
   * @param citation see the record
   */
  public Deadline {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(citation, "citation");
  }
}
