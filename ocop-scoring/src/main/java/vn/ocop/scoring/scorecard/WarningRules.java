package vn.ocop.scoring.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Misprint;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.criteria.SetStatus;

/**
 * The warnings that a set can give rise to, prepared once: those of every sheet, and those of
 * single options.
 */
final class WarningRules {

  private final List<Finding> always;
  private final Map<String, Map<Integer, List<Finding>>> byOption = new HashMap<>();

  WarningRules(CriteriaSet set) {
    always = ofTheWholeSet(set);
    for (Criterion criterion : set.criteria()) {
      for (Misprint misprint : criterion.misprints()) {
        misprint
            .option()
            .ifPresent(option -> add(criterion, option, misprint(criterion, misprint)));
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

  private void add(Criterion criterion, int option, Finding finding) {
    byOption
        .computeIfAbsent(criterion.code(), code -> new HashMap<>())
        .computeIfAbsent(option, number -> new ArrayList<>())
        .add(finding);
  }

  List<Finding> apply(ScoreLine[] chosen) {
    if (byOption.isEmpty()) {
      return always;
    }
    List<Finding> warnings = null;
    for (ScoreLine line : chosen) {
      Map<Integer, List<Finding>> rules = byOption.get(line.criterion().code());
      if (rules == null || line.option().isEmpty()) {
        continue;
      }
      List<Finding> found = rules.get(line.option().get().number());
      if (found != null) {
        if (warnings == null) {
          warnings = new ArrayList<>(always);
        }
        warnings.addAll(found);
      }
    }
    return warnings == null ? always : List.copyOf(warnings);
  }
}
