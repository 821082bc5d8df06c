package vn.ocop.scoring.internal.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.core.law.Decision;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.CriteriaSource;
import vn.ocop.scoring.criteria.DecisionCriteria;
import vn.ocop.scoring.internal.json.BrokenFileException;
import vn.ocop.scoring.internal.json.Node;
import vn.ocop.scoring.internal.json.NodeFiles;

/** Reads the criteria files of one decision. */
public final class CriteriaReader {

  private final CriteriaSource source;

  /**
   * A reader of files from a source.
   *
   * @param source where the files come from
   */
  public CriteriaReader(CriteriaSource source) {
    this.source = source;
  }

  /**
   * Reads all criteria sets of a decision from the folder {@code decision-NUMBER-YEAR}.
   *
   * @param decision the decision
   * @return its sets, or a failure with the first fault: file, line and cause
   */
  public Outcome<DecisionCriteria> read(Decision decision) {
    String folder = NodeFiles.folder(decision);
    try {
      Node root = open(folder + "decision.json");
      if (!root.text("decision").equals(decision.number())) {
        throw root.broken(CriteriaFinding.REFERENCE_UNKNOWN).with("name", root.text("decision"));
      }
      SharedDefinitions shared = new SharedDefinitions();
      shared.addDecision(root);
      for (Node file : root.list("criteria")) {
        shared.addCriteria(open(folder + file.asText()));
      }
      List<CriteriaSet> sets = new ArrayList<>();
      Set<Integer> numbers = new HashSet<>();
      for (Node file : root.list("sets")) {
        CriteriaSet set = new SetReader(decision, shared).read(open(folder + file.asText()));
        if (!numbers.add(set.number())) {
          throw file.broken(CriteriaFinding.DEFINED_TWICE).with("name", set.number());
        }
        sets.add(set);
      }
      // Rules on facts and documents are read after the criteria that they speak of.
      root.listOrEmpty("facts");
      if (root.has("dossier")) {
        root.text("dossier");
      }
      root.refuseUnread();
      shared.refuseUnused();
      return Outcome.of(new DecisionCriteria(decision, sets));
    } catch (BrokenFileException e) {
      return Outcome.failure(e.finding());
    }
  }

  private Node open(String file) {
    return NodeFiles.open(source, file);
  }
}
