package vn.ocop.scoring.internal.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ocop.core.law.Decision;
import vn.ocop.core.result.Bilingual;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.CriterionGroup;
import vn.ocop.scoring.criteria.Misprint;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.criteria.SetStatus;
import vn.ocop.scoring.internal.json.Node;

/** Reads one set file. */
final class SetReader {

  private final Decision decision;
  private final SharedDefinitions shared;
  private final Map<Part, Integer> partMaxima = new EnumMap<>(Part.class);
  private final List<CriterionGroup> groups = new ArrayList<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  SetReader(Decision decision, SharedDefinitions shared) {
    this.decision = decision;
    this.shared = shared;
  }

  CriteriaSet read(Node root) {
    if (!root.text("decision").equals(decision.number())) {
      throw root.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", root.text("decision"));
    }
    SetStatus status = root.constant("status", SetStatus.class);
    Optional<Bilingual> reason = Optional.empty();
    if (status != SetStatus.COMPLETE) {
      Node node = root.field("reason");
      reason = Optional.of(node.bilingual());
      node.refuseUnread();
    }
    for (Node part : root.listOrEmpty("parts")) {
      readPart(part);
    }
    SumCheck.check(root, status, partMaxima, groups, criteria);
    CriteriaSet set =
        new CriteriaSet(
            decision,
            root.integer("set"),
            root.bilingual(),
            status,
            reason,
            !root.flag("minimumsPartlyKnown"),
            partMaxima,
            groups,
            criteria,
            shared.notes(root),
            misprints(root, 0));
    root.refuseUnread();
    return set;
  }

  private void readPart(Node node) {
    Part part = node.constant("part", Part.class);
    if (partMaxima.put(part, node.integer("max")) != null) {
      throw node.broken(CriteriaFinding.DEFINED_TWICE).with("name", part);
    }
    for (Node group : node.list("groups")) {
      String code = group.text("code");
      if (hasGroup(code)) {
        throw group.broken(CriteriaFinding.DEFINED_TWICE).with("name", code);
      }
      groups.add(
          new CriterionGroup(
              code,
              part,
              shared.group(group),
              group.has("max") ? OptionalInt.of(group.integer("max")) : OptionalInt.empty()));
      group.refuseUnread();
    }
    for (Node criterion : node.list("criteria")) {
      criteria.add(readCriterion(part, criterion));
    }
    node.refuseUnread();
  }

  private boolean hasGroup(String code) {
    return groups.stream().anyMatch(group -> group.code().equals(code));
  }

  private Criterion readCriterion(Part part, Node node) {
    String code = node.text("code");
    SharedCriterion common = shared.criterion(node);
    List<Note> notes = new ArrayList<>(common.notes());
    notes.addAll(shared.notes(node));
    for (Note note : notes) {
      if (note.zeroInGroup().map(g -> !g.equals(code) && !hasGroup(g)).orElse(false)) {
        throw node.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", note.zeroInGroup().get());
      }
    }
    Optional<String> appliesWith = Optional.empty();
    if (node.has("appliesWith")) {
      String story = node.text("appliesWith");
      if (!codes.contains(story)) {
        throw node.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", story);
      }
      appliesWith = Optional.of(story);
    }
    Criterion criterion =
        new Criterion(
            code,
            part,
            common.id(),
            common.name(),
            OptionLine.read(node, node.text("options"), common.options(), common.cases().size()),
            common.cases(),
            node.flag("yesNo"),
            appliesWith,
            common.evidence(),
            notes,
            misprints(node, common.options().size()));
    if (!codes.add(code)) {
      throw node.broken(CriteriaFinding.DEFINED_TWICE).with("name", code);
    }
    node.refuseUnread();
    return criterion;
  }

  private static List<Misprint> misprints(Node node, int options) {
    List<Misprint> misprints = new ArrayList<>();
    for (Node entry : node.listOrEmpty("misprints")) {
      misprints.add(
          new Misprint(
              entry.has("option") ? OptionalInt.of(option(entry, options)) : OptionalInt.empty(),
              entry.text("printed"),
              entry.text("applied"),
              entry.bilingual()));
      entry.refuseUnread();
    }
    return misprints;
  }

  private static int option(Node misprint, int options) {
    int option = misprint.integer("option");
    if (option < 1 || option > options) {
      throw misprint.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", option);
    }
    return option;
  }
}
