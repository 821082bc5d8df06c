package vn.ocop.scoring.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.ocop.core.law.Citation;
import vn.ocop.scoring.criteria.Evidence;

/**
 * The documents that the chosen options of a sheet ask for, and how they stand.
 *
 * @param day the evaluation date
 * @param lines one for each document that is asked for, in the order in which the criteria ask
 */
public record EvidenceReport(LocalDate day, List<Line> lines) {

  /**
   * A document of form 02 and how it stands.
   *
   * @param document the document
   * @param state how it stands on the evaluation date
   * @param asked the criteria whose chosen options ask for it, in the decision's order
   */
  public record Line(Evidence document, DocumentState state, List<Citation> asked) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param document see the record
     * @param state see the record
     * @param asked see the record
     */
    public Line {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(state, "state");
      asked = List.copyOf(asked);
    }
  }

  /**
   * Keeps an unmodifiable copy.
   *
   * @param day see the record
   * @param lines see the record
   */
  public EvidenceReport {
    Objects.requireNonNull(day, "day");
    lines = List.copyOf(lines);
  }

  /**
   * The documents that are not present and valid.
   *
   * @return in the order of the lines
   */
  public List<Line> wanting() {
    return lines.stream().filter(line -> line.state() != DocumentState.PRESENT).toList();
  }

  /**
   * Whether every document that is asked for is present and valid.
   *
   * @return true if nothing is wanting
   */
  public boolean isComplete() {
    return wanting().isEmpty();
  }
}
