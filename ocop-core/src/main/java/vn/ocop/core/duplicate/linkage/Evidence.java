package vn.ocop.core.duplicate.linkage;

import java.util.Objects;
import vn.ocop.core.result.Bilingual;

/**
 * What one field says of a pair.
 *
 * @param field the field's name
 * @param label the field in words
 * @param level the code of the level, or {@value #MISSING} where a record says nothing
 * @param weight what it adds to the weight of the pair; 0 where a record says nothing
 * @param text the evidence in words
 */
public record Evidence(
    String field, Bilingual label, String level, MatchWeight weight, Bilingual text) {

  /** The level of a field that one of the records does not fill. */
  public static final String MISSING = "MISSING";

  /**
   * Refuses null.
   *
   * @param field see the record
   * @param label see the record
   * @param level see the record
   * @param weight see the record
   * @param text see the record
   */
  public Evidence {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(text, "text");
  }
}
