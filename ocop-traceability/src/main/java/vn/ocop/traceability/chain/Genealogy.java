package vn.ocop.traceability.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    this.order = Collections.unmodifiableList(order);
    this.unordered = List.copyOf(unordered);
  }

  /** Orders the objects of a chain, in time that grows with the number of movements. */
  static Genealogy of(
      List<TraceableObject> objects,
      List<Transformation> transformations,
      @Nullable Transformation[] byEvent) {
    return new Sorting(objects, transformations, byEvent).run();
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
    private final List<TraceableObject> objects;
    private final List<Transformation> transformations;
    private final @Nullable Transformation[] byEvent;
    private final int[] waitingForInputs;
    private final int[] waitingForMakers;
    private final List<TraceableObject> order;
    private int finished;

    Sorting(
        List<TraceableObject> objects,
        List<Transformation> transformations,
        @Nullable Transformation[] byEvent) {
      this.objects = objects;
      this.transformations = transformations;
      this.byEvent = byEvent;
      this.waitingForInputs = new int[transformations.size()];
      this.order = new ArrayList<>(objects.size());
      this.waitingForMakers = new int[objects.size()];
    }

    Genealogy run() {
      for (Transformation transformation : transformations) {
        for (ChainEvent event : transformation.events()) {
          count(transformation, event);
        }
      }
      for (Transformation transformation : transformations) {
        if (waitingForInputs[transformation.index()] == 0) {
          finish(transformation);
        }
      }
      for (TraceableObject object : objects) {
        if (object.kind() == ObjectKind.CLASS || !object.has(Role.PRODUCED)) {
          order.add(object);
        }
        finishAll();
      }
      List<TraceableObject> unordered =
          order.size() == objects.size()
              ? List.of()
              : objects.stream().filter(o -> waitingForMakers[o.index()] > 0).toList();
      return new Genealogy(order, unordered);
    }

    /** Keeps close to the order of time, in which objects lie in memory. */
    private void finishAll() {
      while (finished < order.size()) {
        finish(order.get(finished));
        finished++;
      }
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
      if (!object.has(Role.CONSUMED)) {
        return;
      }
      for (Movement movement : object.movements()) {
        if (movement.role() == Role.CONSUMED) {
          Transformation user = Objects.requireNonNull(byEvent[movement.event().index()]);
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
