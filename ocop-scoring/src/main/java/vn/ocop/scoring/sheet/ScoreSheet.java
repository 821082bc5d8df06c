package vn.ocop.scoring.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The chosen option of each criterion, as the assessor wrote it down, and the findings that he
 * recorded.
 *
 * <p>Not yet held against a criteria set: codes may be unknown and places out of range; {@link
 * SheetReader} tells.
 *
 * @param choices criterion code → place of the chosen option in the decision's order, counted from
 *     1
 * @param disqualifiers the codes of recorded findings that end the evaluation
 */
public record ScoreSheet(Map<String, Integer> choices, List<String> disqualifiers) {

  /**
   * Checks the components.
   *
   * @param choices see the record
   * @param disqualifiers see the record
   */
  public ScoreSheet {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    for (Map.Entry<String, Integer> choice : choices.entrySet()) {
      Objects.requireNonNull(choice.getKey(), "choices holds a null criterion");
      Objects.requireNonNull(choice.getValue(), "choices holds a null option");
    }
    disqualifiers = List.copyOf(disqualifiers);
  }

  /**
   * A sheet without recorded findings.
   *
   * @param choices criterion code → place of the chosen option, counted from 1
   * @return the sheet
   */
  public static ScoreSheet of(Map<String, Integer> choices) {
    return new ScoreSheet(choices, List.of());
  }

  /**
   * This sheet with another choice.
   *
   * @param criterion the criterion's code
   * @param option the place of the chosen option, counted from 1
   * @return a sheet that differs in this choice only
   */
  public ScoreSheet with(String criterion, int option) {
    Map<String, Integer> changed = new LinkedHashMap<>(choices);
    changed.put(criterion, option);
    return new ScoreSheet(changed, disqualifiers);
  }

  /**
   * This sheet without a choice for a criterion.
   *
   * @param criterion the criterion's code
   * @return a sheet in which the criterion is unanswered
   */
  public ScoreSheet without(String criterion) {
    Map<String, Integer> changed = new LinkedHashMap<>(choices);
    changed.remove(criterion);
    return new ScoreSheet(changed, disqualifiers);
  }

  /**
   * This sheet with a further recorded finding.
   *
   * @param code the code of a note that ends the evaluation, for example {@code UNSAFE_IMPURITIES}
   * @return a sheet with one more finding
   */
  public ScoreSheet disqualifiedBy(String code) {
    List<String> more = new ArrayList<>(disqualifiers);
    more.add(code);
    return new ScoreSheet(choices, more);
  }
}
