package vn.ocop.scoring.explanation;

import java.util.Objects;

/**
 * One sentence of an explanation.
 *
 * @param criterion the code of the criterion it speaks of, empty where it speaks of the whole
 * @param text the sentence
 * @param citation where the law says so
 */
public record ExplainedLine(String criterion, String text, String citation) {
  /**
   * Checks the components.
   *
   * @param criterion see the record
   * @param text see the record
   * @param citation see the record
   */
  public ExplainedLine {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(citation, "citation");
  }
}
