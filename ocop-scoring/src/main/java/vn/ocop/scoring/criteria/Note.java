package vn.ocop.scoring.criteria;

import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;

/**
 * A note that the decision prints beside a criterion or a set, in the library's own words.
 *
 * @param code the stable code by which an assessor records it, for example {@code
 *     UNSAFE_IMPURITIES}
 * @param kind what it does
 * @param label what it says
 * @param zeroInGroup the criterion or the group of criteria in which a choice with 0 points is what
 *     the note speaks of, or empty where only an assessor can find it
 */
public record Note(String code, NoteKind kind, Bilingual label, Optional<String> zeroInGroup) {
  /**
   * Checks the components.
   *
   * @param code see the record
   * @param kind see the record
   * @param label see the record
   * @param zeroInGroup see the record
   */
  public Note {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(zeroInGroup, "zeroInGroup");
  }
}
