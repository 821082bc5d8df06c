package vn.ocop.scoring.evidence;

import java.util.Objects;
import java.util.Set;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.EvaluationLevel;
import vn.ocop.core.result.Bilingual;

/**
 * A component of a dossier (thành phần hồ sơ).
 *
 * @param code the stable code, for example {@code FORM_01}
 * @param level the level of government that it is handed in to
 * @param kinds the kinds of dossier that need it
 * @param quantity how many are needed, 1 or more
 * @param goodsOnly whether tourism services do without it
 * @param ifAny whether it belongs to the dossier only if there is such a document
 * @param label its name
 */
public record DossierComponent(
    String code,
    EvaluationLevel level,
    Set<DossierKind> kinds,
    int quantity,
    boolean goodsOnly,
    boolean ifAny,
    Bilingual label) {

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param level see the record
   * @param kinds see the record
   * @param quantity see the record
   * @param goodsOnly see the record
   * @param ifAny see the record
   * @param label see the record
   */
  public DossierComponent {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(level, "level");
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(label, "label");
    if (quantity < 1) {
      throw new IllegalArgumentException("quantity is " + quantity + ", not 1 or more");
    }
  }
}
