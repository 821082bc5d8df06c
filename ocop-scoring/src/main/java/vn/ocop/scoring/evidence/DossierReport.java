package vn.ocop.scoring.evidence;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.EvaluationLevel;

/**
 * Whether a dossier is complete (hồ sơ đầy đủ thành phần).
 *
 * @param kind the kind of dossier
 * @param level the level that it is handed in to
 * @param lines its components and how they stand
 * @param citation the article that lists them
 */
public record DossierReport(
    DossierKind kind, EvaluationLevel level, List<Line> lines, Citation citation) {

  /**
   * A component and how it stands.
   *
   * @param component the component
   * @param state how it stands on the evaluation date
   */
  public record Line(DossierComponent component, DocumentState state) {
    /**
     * Refuses null.
     *
     * @param component see the record
     * @param state see the record
     */
    public Line {
      Objects.requireNonNull(component, "component");
      Objects.requireNonNull(state, "state");
    }

    /**
     * Whether it keeps the dossier from being complete.
     *
     * @return true unless it is present, or absent and needed only if there is one
     */
    public boolean isWanting() {
      return state != DocumentState.PRESENT
          && !(state == DocumentState.MISSING && component.ifAny());
    }
  }

  /**
   * Checks the components.
   *
   * @param kind see the record
   * @param level see the record
   * @param lines see the record
   * @param citation see the record
   */
  public DossierReport {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(level, "level");
    lines = List.copyOf(lines);
    Objects.requireNonNull(citation, "citation");
  }

  /**
   * What keeps the dossier from being complete.
   *
   * @return in the decision's order
   */
  public List<Line> wanting() {
    return lines.stream().filter(Line::isWanting).toList();
  }

  /**
   * Whether every component is there.
   *
   * @return true if nothing is wanting
   */
  public boolean isComplete() {
    return wanting().isEmpty();
  }
}
