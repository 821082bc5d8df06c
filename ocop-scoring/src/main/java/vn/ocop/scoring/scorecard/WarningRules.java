package vn.ocop.scoring.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Misprint;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.criteria.SetStatus;
import vn.ocop.scoring.sheet.Choices;

/**
 * The warnings that a set can give rise to, prepared once: those of every sheet, and those of
 * single options.
 */
final class WarningRules {

  private final List<Finding> always;

  /** Criterion's place → option → warnings; option 0 is no choice, which warns of nothing. */
  private final SortedMap<Integer, List<List<Finding>>> byPlace = new TreeMap<>();

  WarningRules(CriteriaSet set) {
    always = ofTheWholeSet(set);
    for (Criterion criterion : set.criteria()) {
      for (Misprint misprint : criterion.misprints()) {
        misprint
            .option()
            .ifPresent(option -> add(set, criterion, option, misprint(criterion, misprint)));
      }
      for (Note note : criterion.notes()) {
        note.zeroInGroup().ifPresent(group -> addZeroRule(set, note, group));
      }
    }
  }

  private static List<Finding> ofTheWholeSet(CriteriaSet set) {
    List<Finding> findings = new ArrayList<>();
    if (set.status() == SetStatus.INCONSISTENT) {
      findings.add(
          of(ScoreFinding.SET_INCONSISTENT, set)
              .with(
                  "reason",
                  set.statusReason()
                      .orElseThrow(() -> new IllegalArgumentException("set has no reason"))));
    }
    if (!set.minimumsKnown()) {
      findings.add(of(ScoreFinding.MINIMUMS_PARTLY_KNOWN, set));
    }
    return List.copyOf(findings);
  }

  private static Finding of(ScoreFinding code, CriteriaSet set) {
    return Finding.of(code, Where.nowhere())
        .with("set", set.number())
        .with("decision", set.decision().number());
  }

  private static Finding misprint(Criterion criterion, Misprint misprint) {
    return at(ScoreFinding.MISPRINT, criterion)
        .with("option", misprint.option().orElseThrow())
        .with("printed", misprint.printed())
        .with("reason", misprint.reason());
  }

  private void addZeroRule(CriteriaSet set, Note note, String group) {
    for (Criterion criterion : set.criteria()) {
      if (criterion.code().equals(group) || criterion.code().startsWith(group + ".")) {
        for (Option option : criterion.options()) {
          if (option.points() == 0) {
            add(
                set,
                criterion,
                option.number(),
                at(ScoreFinding.ENDING_NOTE_BY_POINTS, criterion).with("note", note.code()));
          }
        }
      }
    }
  }

  private static Finding at(ScoreFinding code, Criterion criterion) {
    return Finding.of(code, Where.of(Where.Kind.CRITERION, criterion.code()))
        .with("criterion", criterion.code());
  }

  private void add(CriteriaSet set, Criterion criterion, int option, Finding finding) {
    byPlace
        .computeIfAbsent(
            set.placeOf(criterion.code()).orElseThrow(), place -> noneByOption(criterion))
        .get(option)
        .add(finding);
  }

  private static List<List<Finding>> noneByOption(Criterion criterion) {
    List<List<Finding>> byOption = new ArrayList<>();
    for (int option = 0; option <= criterion.options().size(); option++) {
      byOption.add(new ArrayList<>(0));
    }
    return byOption;
  }

  List<Finding> apply(Choices choices) {
    List<Finding> warnings = null;
    for (Map.Entry<Integer, List<List<Finding>>> rule : byPlace.entrySet()) {
      List<Finding> found = rule.getValue().get(choices.option(rule.getKey()));
      if (!found.isEmpty()) {
        if (warnings == null) {
          warnings = new ArrayList<>(always);
        }
        warnings.addAll(found);
      }
    }
    return warnings == null ? always : Collections.unmodifiableList(warnings);
  }
}
