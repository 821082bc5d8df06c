package vn.ocop.traceability.trace;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * Traces through a chain, back or forward.
 *
 * <p>Time and memory grow with what is reached. Nothing is entered twice, so that rings end, and
 * nothing is recursive, so that depth does not matter.
 *
 * <pre>{@code
 * Trace trace = new Tracer(chain).backward(TraceStart.object(chain, "urn:epc:class:lgtin:…"));
 * trace.beginnings();
 * }</pre>
 */
public final class Tracer {

  /** As many objects as a trace reaches unless told otherwise. */
  public static final int STANDARD_LIMIT = 2_000_000;

  private final Chain chain;
  private final int mostObjects;

  /**
   * A tracer with the usual limit.
   *
   * @param chain the chain
   */
  public Tracer(Chain chain) {
    this(chain, STANDARD_LIMIT);
  }

  /**
   * A tracer.
   *
   * @param chain the chain
   * @param mostObjects how many objects a trace may reach, at least 1; where there are more, {@link
   *     Trace#truncated()} says so
   */
  public Tracer(Chain chain, int mostObjects) {
    if (mostObjects < 1) {
      throw new IllegalArgumentException("mostObjects is " + mostObjects);
    }
    this.chain = Objects.requireNonNull(chain, "chain");
    this.mostObjects = mostObjects;
  }

  /**
   * What objects were made of, to the beginning of the chain. What a unit held counts as what it is
   * made of.
   *
   * @param starts objects of the chain
   * @return the trace
   */
  public Trace backward(Collection<TraceableObject> starts) {
    return trace(Direction.BACKWARD, starts);
  }

  /**
   * What was made of objects and which units held it, to the end of the chain.
   *
   * @param starts objects of the chain
   * @return the trace
   */
  public Trace forward(Collection<TraceableObject> starts) {
    return trace(Direction.FORWARD, starts);
  }

  private Trace trace(Direction direction, Collection<TraceableObject> starts) {
    TraceWalk walk = new TraceWalk(chain, direction, mostObjects);
    walk.from(starts);
    return walk.result(List.copyOf(starts));
  }
}
