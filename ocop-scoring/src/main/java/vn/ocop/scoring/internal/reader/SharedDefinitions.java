package vn.ocop.scoring.internal.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.Evidence;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.NoteKind;
import vn.ocop.scoring.internal.json.Node;

/**
 * The names that the set files of one decision refer to: groups, documents, notes and shared
 * criteria.
 */
final class SharedDefinitions {

  private final Map<String, Bilingual> groups = new HashMap<>();
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, SharedCriterion> criteria = new HashMap<>();
  private final Map<String, Node> unused = new LinkedHashMap<>();

  void addDecision(Node root) {
    for (Map.Entry<String, Node> group : root.members("groups").entrySet()) {
      groups.put(group.getKey(), group.getValue().bilingual());
      group.getValue().refuseUnread();
    }
    for (Map.Entry<String, Node> document : root.members("evidence").entrySet()) {
      evidence.put(
          document.getKey(), new Evidence(document.getKey(), document.getValue().bilingual()));
      document.getValue().refuseUnread();
    }
    for (Map.Entry<String, Node> note : root.members("notes").entrySet()) {
      notes.put(note.getKey(), note(note.getKey(), note.getValue()));
    }
  }

  private static Note note(String code, Node node) {
    Note note =
        new Note(
            code,
            node.constant("kind", NoteKind.class),
            node.bilingual(),
            node.has("zeroInGroup") ? Optional.of(node.text("zeroInGroup")) : Optional.empty());
    node.refuseUnread();
    return note;
  }

  void addCriteria(Node root) {
    for (Node node : root.list("criteria")) {
      String id = node.text("id");
      SharedCriterion criterion =
          new SharedCriterion(
              id,
              node.bilingual(),
              labels(node.list("options")),
              labels(node.listOrEmpty("cases")),
              evidence(node),
              notes(node));
      node.refuseUnread();
      if (criteria.put(id, criterion) != null) {
        throw node.broken(CriteriaFinding.DEFINED_TWICE).with("name", id);
      }
      unused.put(id, node);
    }
    root.refuseUnread();
  }

  private static List<Bilingual> labels(List<Node> nodes) {
    List<Bilingual> labels = new ArrayList<>();
    for (Node node : nodes) {
      labels.add(node.bilingual());
      node.refuseUnread();
    }
    return labels;
  }

  private List<Evidence> evidence(Node node) {
    List<Evidence> documents = new ArrayList<>();
    for (Node name : node.listOrEmpty("evidence")) {
      documents.add(require(evidence, name, name.asText()));
    }
    return documents;
  }

  /** The notes that an object names in its field "notes". */
  List<Note> notes(Node node) {
    List<Note> found = new ArrayList<>();
    for (Node name : node.listOrEmpty("notes")) {
      found.add(require(notes, name, name.asText()));
    }
    return found;
  }

  Bilingual group(Node node) {
    return require(groups, node, node.text("group"));
  }

  SharedCriterion criterion(Node node) {
    String id = node.text("criterion");
    unused.remove(id);
    return require(criteria, node, id);
  }

  void refuseUnused() {
    for (Map.Entry<String, Node> criterion : unused.entrySet()) {
      throw criterion
          .getValue()
          .broken(CriteriaFinding.CRITERION_UNUSED)
          .with("name", criterion.getKey());
    }
  }

  private static <T> T require(Map<String, T> defined, Node node, String name) {
    T value = defined.get(name);
    if (value == null) {
      throw node.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", name);
    }
    return value;
  }
}
