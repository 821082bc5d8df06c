package vn.ocop.traceability.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.masterdata.ProcessStep;

/**
 * Plans a recall (thu hồi): what was made of a suspect lot, who has it, and how much of it.
 *
 * <p>A lot that is suspect in part is suspect as a whole. Each kilogram counts once: what is told
 * to be in a carton (thùng) counts there, and the carton only for what nobody tells of its net
 * content, if it is suspect itself; a carton that only holds something suspect counts nothing of
 * its own. What happens to a container happens to what is in it. Circular 17/2021/TT-BNNPTNT asks
 * for the decision within 24 hours; this takes seconds for a million events.
 */
public final class RecallTracer {

  private final Chain chain;
  private final RecallScope scope;
  private final BitSet killSteps = new BitSet();

  /**
   * A tracer.
   *
   * @param chain the chain
   * @param scope how wide the recall goes
   * @throws IllegalArgumentException if a kill step of the scope is no process of the chain's
   *     master data
   */
  public RecallTracer(Chain chain, RecallScope scope) {
    this.chain = Objects.requireNonNull(chain, "chain");
    this.scope = Objects.requireNonNull(scope, "scope");
    for (String code : scope.killSteps()) {
      if (chain.masterData().processes().stream().noneMatch(step -> step.getCode().equals(code))) {
        throw new IllegalArgumentException("killSteps: " + code + " is no process");
      }
    }
    if (!scope.killSteps().isEmpty()) {
      chain.transformations().stream()
          .filter(this::isKillStep)
          .forEach(transformation -> killSteps.set(transformation.index()));
    }
  }

  private boolean isKillStep(Transformation transformation) {
    return chain
        .process(transformation)
        .map(ProcessStep::getCode)
        .filter(scope.killSteps()::contains)
        .isPresent();
  }

  /**
   * A recall of lots, items or units; of units, what they ever held is recalled, too.
   *
   * @param suspects objects of the chain
   * @return the recall
   */
  public Recall of(Collection<TraceableObject> suspects) {
    TraceWalk walk = new TraceWalk(chain, Direction.FORWARD, scope.mostObjects());
    boolean all = scope.killEffect() == KillEffect.ALL_CONTAMINATION;
    walk.from(withContents(suspects, scope.mostObjects()), all ? killSteps : new BitSet());
    Set<TraceableObject> byMaterial = new HashSet<>(walk.objects());
    scope
        .line()
        .ifPresent(
            after ->
                walk.from(
                    new SharedLine(chain, after).touched(walk.transformations(), killSteps),
                    killSteps));
    Trace trace = walk.result(List.copyOf(suspects));
    RecallLedgers ledgers =
        new RecallLedgers(chain, trace.objects(), byMaterial, walk::isConcerned);
    Trace told = ledgers.isComplete() ? trace : trace.cut();
    return new Recall(told, ledgers.lots(), ledgers.recipients(), walk.stopped());
  }

  private static List<TraceableObject> withContents(
      Collection<TraceableObject> suspects, int most) {
    Set<TraceableObject> all = new LinkedHashSet<>(suspects);
    List<TraceableObject> open = new ArrayList<>(all);
    for (int i = 0; i < open.size() && open.size() <= most; i++) {
      for (Movement packed : Steps.packedInto(open.get(i))) {
        if (open.size() <= most && all.add(packed.object())) {
          open.add(packed.object());
        }
      }
    }
    return open;
  }
}
