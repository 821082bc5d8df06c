package vn.ocop.scoring.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.ScoreSheet;

/**
 * One sheet in place of many ballots: in each criterion the choice of the middle member, the lower
 * one of two.
 *
 * <p>No decision knows such a sheet. It is where advice on a council's result can start from, since
 * of the members who answer a criterion more than half give it at least this option; its total is
 * not the council's mean.
 */
public final class MiddleSheet {

  private MiddleSheet() {}

  /**
   * The middle sheet of a council.
   *
   * @param card the council's result
   * @return a sheet that fits the set; without a choice where no member has one, or where the
   *     middle member tells no product story
   */
  public static ScoreSheet of(CouncilScorecard card) {
    Map<String, Integer> choices = new LinkedHashMap<>();
    Set<String> untold = new HashSet<>();
    for (int place = 0; place < card.set().criteria().size(); place++) {
      Criterion criterion = card.set().criteria().get(place);
      List<Integer> chosen = new ArrayList<>();
      for (Scorecard ballot : card.cards().values()) {
        if (ballot.choices().option(place) != 0) {
          chosen.add(ballot.choices().option(place));
        }
      }
      if (!chosen.isEmpty() && criterion.appliesWith().stream().noneMatch(untold::contains)) {
        Collections.sort(chosen);
        int middle = chosen.get((chosen.size() - 1) / 2);
        choices.put(criterion.code(), middle);
        if (criterion.statesAbsence(middle)) {
          untold.add(criterion.code());
        }
      }
    }
    return ScoreSheet.of(choices);
  }
}
