package vn.ocop.traceability.rule.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.rule.ChainRule;
import vn.ocop.traceability.rule.FindingDraft;
import vn.ocop.traceability.rule.Reporter;
import vn.ocop.traceability.rule.RuleContext;

/**
 * Nothing is made of itself (rule G1): what is reworked comes back as a new lot. One finding for
 * each group of lots that are made of each other, naming one ring in it.
 *
 * <p>Id {@code MADE_OF_ITSELF}.
 */
public final class GenealogyRingRule implements ChainRule {

  private static final int LISTED = 50;

  /** The one object needed: the rule holds nothing. */
  public GenealogyRingRule() {}

  @Override
  public String id() {
    return "MADE_OF_ITSELF";
  }

  @Override
  public void check(Chain chain, RuleContext context, Reporter reporter) {
    if (chain.genealogy().unordered().isEmpty()) {
      reporter.notApplicable();
      return;
    }
    int[][] successors = successors(chain);
    for (int[] component : Components.withRings(successors)) {
      report(chain, ring(component, successors), reporter);
    }
  }

  /** Objects by their numbers, then transformations: an edge for each use and each output. */
  private static int[][] successors(Chain chain) {
    int objects = chain.objects().size();
    Edges edges = new Edges(objects + chain.transformations().size());
    for (Transformation transformation : chain.transformations()) {
      int node = objects + transformation.index();
      for (ChainEvent event : transformation.events()) {
        for (Movement movement : event.movements()) {
          if (movement.object().kind() == ObjectKind.CLASS) {
            continue;
          }
          if (movement.role() == Role.CONSUMED) {
            edges.add(movement.object().index(), node);
          } else {
            edges.add(node, movement.object().index());
          }
        }
      }
    }
    return edges.toArray();
  }

  /** Walks inside a component until a node comes again: what lies between is a ring. */
  private static List<Integer> ring(int[] component, int[][] successors) {
    Set<Integer> walked = new LinkedHashSet<>();
    int node = component[0];
    while (walked.add(node)) {
      node =
          Arrays.stream(successors[node])
              .filter(next -> Arrays.binarySearch(component, next) >= 0)
              .min()
              .orElseThrow();
    }
    List<Integer> path = new ArrayList<>(walked);
    return path.subList(path.indexOf(node), path.size());
  }

  private static void report(Chain chain, List<Integer> ring, Reporter reporter) {
    int objects = chain.objects().size();
    FindingDraft draft = reporter.violated();
    long lots = ring.stream().filter(node -> node < objects).count();
    for (int node : ring.subList(0, Math.min(ring.size(), LISTED))) {
      if (node < objects) {
        draft.lot(chain.objects().get(node).identifier());
      } else {
        draft.at(chain.transformations().get(node - objects).last().event());
      }
    }
    draft.figure("lots", lots).report();
  }
}
