package vn.ocop.scoring.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Note;

/**
 * A sheet that fits its criteria set: an option for each criterion in the decision's order, or
 * none.
 *
 * <p>The compact form that the star engine works on; immutable and thread-safe.
 */
public final class Choices {

  private static final int UNANSWERED = 0;

  private final CriteriaSet set;
  private final byte[] options;
  private final List<Note> disqualifiers;

  Choices(CriteriaSet set, byte[] options, List<Note> disqualifiers) {
    this.set = set;
    this.options = options;
    this.disqualifiers = List.copyOf(disqualifiers);
  }

  /**
   * Choices in the decision's order.
   *
   * @param set the criteria set
   * @param options the place of the chosen option of each criterion, counted from 1; 0 where there
   *     is no choice
   * @return the choices, or a failure with codes of {@link SheetFinding}
   * @throws IllegalArgumentException if there are not as many options as criteria
   */
  public static Outcome<Choices> of(CriteriaSet set, int... options) {
    if (options.length != set.criteria().size()) {
      throw new IllegalArgumentException(
          "options has " + options.length + " places, the set " + set.criteria().size());
    }
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (int i = 0; i < options.length; i++) {
      if (options[i] != UNANSWERED) {
        choices.put(set.criteria().get(i).code(), options[i]);
      }
    }
    return SheetReader.read(set, ScoreSheet.of(choices));
  }

  /**
   * The set that these choices fit.
   *
   * @return the criteria set
   */
  public CriteriaSet set() {
    return set;
  }

  /**
   * The chosen option of a criterion.
   *
   * @param place the criterion's place in the decision's order, from 0
   * @return the option's place, counted from 1; 0 where there is no choice
   */
  public int option(int place) {
    return options[place];
  }

  /**
   * The recorded findings that end the evaluation.
   *
   * @return in the order in which the sheet lists them
   */
  public List<Note> disqualifiers() {
    return disqualifiers;
  }

  /**
   * Whether a criterion applies: one that is conditioned on the product story does, unless the
   * story criterion's chosen option {@linkplain Criterion#statesAbsence states that there is none}.
   *
   * @param place the criterion's place in the decision's order, from 0
   * @return true if it needs a choice
   */
  public boolean applies(int place) {
    return applies(set, options, place);
  }

  static boolean applies(CriteriaSet set, byte[] options, int place) {
    Criterion criterion = set.criteria().get(place);
    if (criterion.appliesWith().isEmpty()) {
      return true;
    }
    int story = set.placeOf(criterion.appliesWith().get()).orElseThrow();
    return !set.criteria().get(story).statesAbsence(options[story]);
  }

  /**
   * These choices as a sheet.
   *
   * @return the sheet, its criteria in the decision's order
   */
  public ScoreSheet toSheet() {
    Map<String, Integer> choices = new LinkedHashMap<>();
    for (int i = 0; i < options.length; i++) {
      if (options[i] != UNANSWERED) {
        choices.put(set.criteria().get(i).code(), (int) options[i]);
      }
    }
    return new ScoreSheet(choices, disqualifiers.stream().map(Note::code).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choices that
        && set.equals(that.set)
        && Arrays.equals(options, that.options)
        && disqualifiers.equals(that.disqualifiers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(set, Arrays.hashCode(options), disqualifiers);
  }

  @Override
  public String toString() {
    return set + " " + toSheet().choices();
  }
}
