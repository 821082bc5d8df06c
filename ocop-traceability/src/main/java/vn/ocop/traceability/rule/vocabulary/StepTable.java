package vn.ocop.traceability.rule.vocabulary;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.StandardTerms;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.internal.DataFile;

/** What goes with each business step, from {@code step-fit.tsv}. */
final class StepTable {

  private static final String ANY = "*";
  private static final String NEUTRAL = "neutral";

  private final Map<String, Fit> fits;

  private StepTable(Map<String, Fit> fits) {
    this.fits = fits;
  }

  /**
   * What goes with one step.
   *
   * @param types the kinds of event
   * @param actions the actions
   * @param dispositions the dispositions; empty where any goes
   */
  record Fit(Set<EventType> types, Set<Action> actions, Set<String> dispositions) {
    boolean allows(String disposition) {
      return dispositions.isEmpty() || dispositions.contains(disposition);
    }
  }

  @Nullable Fit of(String step) {
    return fits.get(step);
  }

  static StepTable read() {
    Map<String, Fit> fits = new HashMap<>();
    Set<String> neutral = Set.of();
    for (DataFile.Row row : DataFile.rows(StepTable.class, "step-fit.tsv")) {
      if (row.required(0).equals(NEUTRAL)) {
        neutral = terms(row, 3);
      } else {
        require(row, Vocabulary.BUSINESS_STEP, row.required(0));
        fits.put(row.required(0), fit(row, neutral));
      }
    }
    return new StepTable(fits);
  }

  private static Fit fit(DataFile.Row row, Set<String> neutral) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    Set<Action> actions = EnumSet.noneOf(Action.class);
    words(row, 1).forEach(word -> types.add(EventType.valueOf(word)));
    words(row, 2).forEach(word -> actions.add(Action.valueOf(word)));
    if (row.required(3).equals(ANY)) {
      return new Fit(types, actions, Set.of());
    }
    Set<String> dispositions = terms(row, 3);
    dispositions.addAll(neutral);
    return new Fit(types, actions, dispositions);
  }

  private static List<String> words(DataFile.Row row, int column) {
    return List.of(row.required(column).split(" ", -1));
  }

  private static Set<String> terms(DataFile.Row row, int column) {
    Set<String> terms = new HashSet<>(words(row, column));
    terms.forEach(term -> require(row, Vocabulary.DISPOSITION, term));
    return terms;
  }

  private static void require(DataFile.Row row, Vocabulary vocabulary, String term) {
    if (!StandardTerms.of(vocabulary).contains(term)) {
      throw row.fault("names no " + vocabulary + ": " + term);
    }
  }
}
