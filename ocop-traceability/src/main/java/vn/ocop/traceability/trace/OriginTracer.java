package vn.ocop.traceability.trace;

import java.util.Objects;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * Shares a lot out among its origins, by mass.
 *
 * <p>The lot is a whole of {@link Origin#WHOLE} parts. Each object hands its parts to what it comes
 * from in proportion of the masses, once everything that was made of it in this trace has handed
 * over its own; so each is looked at once, and time grows with what the trace reaches. What leads
 * back to itself never gets its turn, and its parts are told as a ring.
 *
 * <p>A product is taken to hold its inputs in the proportion in which they went in, whatever was
 * lost: of 60 kg from one zone and 40 kg from another, six tenths of the tea come from the one.
 */
public final class OriginTracer {

  private final Sources sources;
  private final int mostObjects;

  /**
   * A tracer with the usual limit.
   *
   * @param chain the chain
   */
  public OriginTracer(Chain chain) {
    this(chain, Tracer.STANDARD_LIMIT);
  }

  /**
   * A tracer.
   *
   * @param chain the chain
   * @param mostObjects how many objects and transformations a trace may reach; the parts behind
   *     further ones are told as {@link OriginKind#TRUNCATED}
   */
  public OriginTracer(Chain chain, int mostObjects) {
    this.sources = new Sources(Objects.requireNonNull(chain, "chain"));
    this.mostObjects = mostObjects;
  }

  /**
   * The origin of a lot.
   *
   * @param lot an object of the chain
   * @return its parts
   */
  public Origin of(TraceableObject lot) {
    return new OriginRun(sources, mostObjects, lot).origin();
  }
}
