package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * The objects of a chain in the order of descent (phả hệ lô): each behind everything it was made
 * of.
 *
 * <p>A class without lot is taken to be made of nothing, since nobody can tell which of it was
 * used.
 */
public final class Genealogy {

  private final List<TraceableObject> order;
  private final List<TraceableObject> unordered;

  private Genealogy(List<TraceableObject> order, List<TraceableObject> unordered) {
    this.order = List.copyOf(order);
    this.unordered = List.copyOf(unordered);
  }

  /**
   * Orders the objects of a chain, in time that grows with the number of movements.
   *
   * @param chain the chain
   * @return the order
   */
  public static Genealogy of(Chain chain) {
    return new Sorting(chain).run();
  }

  /**
   * The objects in the order of descent.
   *
   * @return every object that is not in a ring or made of one, behind everything it was made of
   */
  public List<TraceableObject> order() {
    return order;
  }

  /**
   * The objects that are made of themselves, and those made of these.
   *
   * @return the objects in the chain's order; none where there is no ring
   */
  public List<TraceableObject> unordered() {
    return unordered;
  }

  /** Counts down what each object and transformation still waits for. */
  private static final class Sorting {
    private final Chain chain;
    private final int[] waitingForInputs;
    private final int[] waitingForMakers;
    private final List<TraceableObject> order = new ArrayList<>();

    Sorting(Chain chain) {
      this.chain = chain;
      this.waitingForInputs = new int[chain.transformations().size()];
      this.waitingForMakers = new int[chain.objects().size()];
    }

    Genealogy run() {
      for (Transformation transformation : chain.transformations()) {
        for (ChainEvent event : transformation.events()) {
          count(transformation, event);
        }
      }
      for (TraceableObject object : chain.objects()) {
        if (waitingForMakers[object.index()] == 0) {
          order.add(object);
        }
      }
      for (Transformation transformation : chain.transformations()) {
        if (waitingForInputs[transformation.index()] == 0) {
          finish(transformation);
        }
      }
      for (int next = 0; next < order.size(); next++) {
        finish(order.get(next));
      }
      return new Genealogy(
          order, chain.objects().stream().filter(o -> waitingForMakers[o.index()] > 0).toList());
    }

    private void count(Transformation transformation, ChainEvent event) {
      for (Movement movement : event.movements()) {
        if (movement.role() == Role.CONSUMED) {
          waitingForInputs[transformation.index()]++;
        } else if (movement.object().kind() != ObjectKind.CLASS) {
          waitingForMakers[movement.object().index()]++;
        }
      }
    }

    private void finish(TraceableObject object) {
      for (Movement movement : object.movements()) {
        if (movement.role() == Role.CONSUMED) {
          Transformation user = chain.transformation(movement.event()).orElseThrow();
          waitingForInputs[user.index()]--;
          if (waitingForInputs[user.index()] == 0) {
            finish(user);
          }
        }
      }
    }

    private void finish(Transformation transformation) {
      for (ChainEvent event : transformation.events()) {
        for (Movement movement : event.movements()) {
          TraceableObject object = movement.object();
          if (movement.role() == Role.PRODUCED && object.kind() != ObjectKind.CLASS) {
            waitingForMakers[object.index()]--;
            if (waitingForMakers[object.index()] == 0) {
              order.add(object);
            }
          }
        }
      }
    }
  }
}
