package vn.ocop.scoring.scorecard;

import java.util.Optional;
import vn.ocop.core.law.Citation;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.sheet.Choices;

/** Every line that a scorecard of one set can have, made once. */
final class LineTable {

  private static final int ALWAYS = -1;

  private final ScoreLine[][] byOption;
  private final ScoreLine[] notApplicable;
  private final int[][] points;
  private final int[] part;
  private final int[] story;

  LineTable(CriteriaSet set) {
    int size = set.criteria().size();
    byOption = new ScoreLine[size][];
    notApplicable = new ScoreLine[size];
    points = new int[size][];
    part = new int[size];
    story = new int[size];
    for (int place = 0; place < size; place++) {
      Criterion criterion = set.criteria().get(place);
      Citation citation = set.citation(criterion.code());
      int options = criterion.options().size();
      byOption[place] = new ScoreLine[options + 1];
      points[place] = new int[options + 1];
      byOption[place][0] =
          new ScoreLine(criterion, ScoreLine.State.UNANSWERED, Optional.empty(), citation);
      for (Option option : criterion.options()) {
        byOption[place][option.number()] =
            new ScoreLine(criterion, ScoreLine.State.ANSWERED, Optional.of(option), citation);
        points[place][option.number()] = option.points();
      }
      notApplicable[place] =
          new ScoreLine(criterion, ScoreLine.State.NOT_APPLICABLE, Optional.empty(), citation);
      part[place] =
          switch (criterion.part()) {
            case A -> 0;
            case B -> 1;
            case C -> 2;
          };
      story[place] = ALWAYS;
      if (criterion.appliesWith().isPresent()) {
        int storyPlace = set.placeOf(criterion.appliesWith().get()).orElseThrow();
        // A story criterion whose first option earns points never says that there is no story.
        if (set.criteria().get(storyPlace).statesAbsence(1)) {
          story[place] = storyPlace;
        }
      }
    }
  }

  int size() {
    return byOption.length;
  }

  /** The points of an option; 0 for option 0, which is no choice. */
  int points(int place, int option) {
    return points[place][option];
  }

  /**
   * Picks the lines of a sheet and adds up its points by part.
   *
   * @return whether every criterion that applies has a choice
   */
  boolean choose(Choices choices, ScoreLine[] chosen, int[] parts) {
    boolean complete = true;
    for (int place = 0; place < byOption.length; place++) {
      int option = choices.option(place);
      if (option != 0) {
        parts[part[place]] += points[place][option];
        chosen[place] = byOption[place][option];
      } else if (story[place] != ALWAYS && choices.option(story[place]) == 1) {
        chosen[place] = notApplicable[place];
      } else {
        chosen[place] = byOption[place][0];
        complete = false;
      }
    }
    return complete;
  }
}
