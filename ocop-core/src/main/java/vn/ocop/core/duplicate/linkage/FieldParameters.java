package vn.ocop.core.duplicate.linkage;

import java.util.List;

/**
 * What a model knows of one field.
 *
 * @param field the field's name
 * @param estimated whether the shares were estimated; otherwise they are the levels' defaults
 * @param levels one entry a level, in the comparison's order
 */
public record FieldParameters(String field, boolean estimated, List<LevelParameters> levels) {

  /**
   * What a model knows of one level.
   *
   * @param level the level's code
   * @param m the share of matches at this level
   * @param u the share of other pairs at this level
   * @param weight the weight, before any adjustment by rarity; never above that of the level before
   */
  public record LevelParameters(String level, double m, double u, MatchWeight weight) {

    /**
     * Keeps the components.
     *
     * @param level see the record
     * @param m see the record
     * @param u see the record
     * @param weight see the record
     */
    public LevelParameters {}
  }

  /**
   * Keeps an unmodifiable copy of the levels.
   *
   * @param field see the record
   * @param estimated see the record
   * @param levels see the record
   */
  public FieldParameters {
    levels = List.copyOf(levels);
  }
}
