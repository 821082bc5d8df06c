package vn.ocop.traceability.rule.minimumdata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Role;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;

/**
 * The stages that do not name their place, for each object one of its own or of what it was made
 * of. Found in one pass in the order of descent; in a ring only an object's own stages count.
 */
final class StageGaps {

  private final Chain chain;
  private final @Nullable ChainEvent[] ofObjects;
  private final @Nullable ChainEvent[] ofInputs;
  private final boolean[] done;

  StageGaps(Chain chain) {
    this.chain = chain;
    this.ofObjects = new ChainEvent[chain.objects().size()];
    this.ofInputs = new ChainEvent[chain.transformations().size()];
    this.done = new boolean[ofInputs.length];
    if (findOwn()) {
      chain.genealogy().order().forEach(this::inherit);
    }
  }

  /** The first gap found; empty where every stage behind the object names its place. */
  Optional<ChainEvent> of(TraceableObject object) {
    return Optional.ofNullable(ofObjects[object.index()]);
  }

  /** Finds the gaps in the objects' own stages; false where there are none. */
  private boolean findOwn() {
    boolean found = false;
    for (ChainEvent event : chain.events()) {
      if (event.place().isEmpty()) {
        for (Movement movement : event.movements()) {
          int object = movement.object().index();
          boolean isStage = movement.role().isOrigin() || event.stage().isPresent();
          if (isStage && ofObjects[object] == null) {
            ofObjects[object] = event;
            found = true;
          }
        }
      }
    }
    return found;
  }

  private void inherit(TraceableObject object) {
    for (Movement movement : object.movements()) {
      if (ofObjects[object.index()] != null) {
        return;
      }
      if (movement.role() == Role.PRODUCED) {
        ofObjects[object.index()] =
            chain.transformation(movement.event()).map(this::behind).orElse(null);
      }
    }
  }

  private @Nullable ChainEvent behind(Transformation transformation) {
    int index = transformation.index();
    if (!done[index]) {
      done[index] = true;
      for (Movement input : transformation.inputs()) {
        ChainEvent gap = ofObjects[input.object().index()];
        if (gap != null) {
          ofInputs[index] = gap;
          break;
        }
      }
    }
    return ofInputs[index];
  }
}
