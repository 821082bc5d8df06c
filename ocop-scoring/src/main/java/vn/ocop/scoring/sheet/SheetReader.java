package vn.ocop.scoring.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.SetStatus;

/** Holds a sheet against a criteria set. */
public final class SheetReader {

  private SheetReader() {}

  /**
   * Finds everything in a sheet that does not fit a set; nothing is clamped or left out.
   *
   * @param set the criteria set
   * @param sheet the sheet
   * @return the fitting choices, or a failure with all findings, each with its criterion: first
   *     unknown criteria and options in the sheet's order, then choices that do not apply, then
   *     recorded findings; {@link CriteriaFinding#SET_MISSING} where the set's content is not
   *     known, since a sheet of it cannot be scored
   */
  public static Outcome<Choices> read(CriteriaSet set, ScoreSheet sheet) {
    if (set.status() == SetStatus.MISSING) {
      return Outcome.failure(
          Finding.of(CriteriaFinding.SET_MISSING, Where.of(Where.Kind.FIELD, "set"))
              .with("set", set.number())
              .with("decision", set.decision().number()));
    }
    List<Finding> faults = new ArrayList<>(0);
    byte[] options = new byte[set.criteria().size()];
    sheet.choices().forEach((code, choice) -> readChoice(set, code, choice, options, faults));
    for (int i = 0; i < options.length; i++) {
      if (options[i] != 0 && !Choices.applies(set, options, i)) {
        Criterion criterion = set.criteria().get(i);
        faults.add(
            at(SheetFinding.NOT_APPLICABLE, criterion.code())
                .with("story", criterion.appliesWith().orElse("")));
      }
    }
    List<Note> disqualifiers = readDisqualifiers(set, sheet, faults);
    return faults.isEmpty()
        ? Outcome.of(new Choices(set, options, disqualifiers))
        : new Outcome.Failure<>(faults);
  }

  private static void readChoice(
      CriteriaSet set, String code, int choice, byte[] options, List<Finding> faults) {
    OptionalInt place = set.placeOf(code);
    if (place.isEmpty()) {
      faults.add(
          at(SheetFinding.UNKNOWN_CRITERION, code)
              .with("set", set.number())
              .with("decision", set.decision().number()));
      return;
    }
    int last = set.criteria().get(place.getAsInt()).options().size();
    if (choice < 1 || choice > last) {
      faults.add(
          at(SheetFinding.CHOICE_OUT_OF_RANGE, code).with("choice", choice).with("options", last));
      return;
    }
    options[place.getAsInt()] = (byte) choice;
  }

  private static List<Note> readDisqualifiers(
      CriteriaSet set, ScoreSheet sheet, List<Finding> faults) {
    if (sheet.disqualifiers().isEmpty()) {
      return List.of();
    }
    Map<String, CriteriaSet.NotePlace> known = set.endingNotes();
    List<Note> notes = new ArrayList<>();
    Set<String> recorded = new TreeSet<>();
    for (String code : sheet.disqualifiers()) {
      CriteriaSet.NotePlace place = known.get(code);
      Where where = Where.of(Where.Kind.FIELD, "disqualifiers");
      if (place == null) {
        faults.add(
            Finding.of(SheetFinding.UNKNOWN_DISQUALIFIER, where)
                .with("disqualifier", code)
                .with("set", set.number())
                .with("known", String.join(", ", known.keySet())));
      } else if (!recorded.add(code)) {
        faults.add(
            Finding.of(SheetFinding.DUPLICATE_DISQUALIFIER, where).with("disqualifier", code));
      } else {
        notes.add(place.note());
      }
    }
    return notes;
  }

  private static Finding at(SheetFinding code, String criterion) {
    return Finding.of(code, Where.of(Where.Kind.CRITERION, criterion)).with("criterion", criterion);
  }
}
