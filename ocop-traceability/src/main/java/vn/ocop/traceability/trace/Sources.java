package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ChainEvent;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.Stage;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.masterdata.OutsideSupply;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.Zone;

/** What an object, or the output of a transformation, directly comes from, with masses. */
final class Sources {

  /**
   * One source: a beginning in an event, a transformation, or another object.
   *
   * @param kilograms its mass; null where it is not known
   */
  record Source(
      @Nullable ChainEvent beginning,
      @Nullable Transformation transformation,
      @Nullable TraceableObject object,
      @Nullable BigDecimal kilograms) {}

  private final Chain chain;

  Sources(Chain chain) {
    this.chain = chain;
  }

  /** What an object comes from: events that bring it forth, transformations, what it held. */
  List<Source> of(TraceableObject object) {
    Map<Object, Source> sources = new LinkedHashMap<>();
    for (Movement movement : object.movements()) {
      if (movement.role().isOrigin()) {
        ChainEvent event = movement.event();
        Optional<Transformation> made =
            grows(event) ? Optional.empty() : chain.transformation(event);
        Object key = made.<Object>map(Transformation::index).orElse(event);
        add(
            sources,
            key,
            new Source(
                made.isPresent() ? null : event, made.orElse(null), null, kilograms(movement)));
      }
    }
    if (sources.isEmpty()) {
      addInputs(sources, Steps.packedInto(object));
    }
    return List.copyOf(sources.values());
  }

  /** What went into a transformation and counts as material of its product. */
  List<Source> of(Transformation transformation) {
    List<Movement> inputs = transformation.inputs();
    List<ProcessStep> steps = steps(transformation);
    List<Movement> material = inputs.stream().filter(input -> counts(steps, input)).toList();
    Map<Object, Source> sources = new LinkedHashMap<>();
    addInputs(sources, material.isEmpty() ? inputs : material);
    return List.copyOf(sources.values());
  }

  private void addInputs(Map<Object, Source> sources, List<Movement> movements) {
    for (Movement movement : movements) {
      add(
          sources,
          movement.object(),
          new Source(null, null, movement.object(), kilograms(movement)));
    }
  }

  private static void add(Map<Object, Source> sources, Object key, Source source) {
    sources.merge(key, source, Sources::sum);
  }

  private static Source sum(Source one, Source other) {
    BigDecimal kilograms =
        one.kilograms() == null || other.kilograms() == null
            ? null
            : one.kilograms().add(other.kilograms());
    return new Source(one.beginning(), one.transformation(), one.object(), kilograms);
  }

  private static @Nullable BigDecimal kilograms(Movement movement) {
    return movement.mass().inKilograms().orElse(null);
  }

  /** Whether an event is growing or harvest in a zone: what went in is then not what came out. */
  private boolean grows(ChainEvent event) {
    boolean stage = event.stage().filter(Stage::isRaw).isPresent();
    return stage && !chain.zones(event).isEmpty();
  }

  /** The processes of the master data that make one of the outputs. */
  private List<ProcessStep> steps(Transformation transformation) {
    Set<String> made = new HashSet<>();
    transformation.outputs().forEach(o -> o.object().productClass().ifPresent(made::add));
    return chain.masterData().processes().stream()
        .filter(step -> step.getOutputs().stream().anyMatch(made::contains))
        .toList();
  }

  /** Whether an input is material of such a process: packaging and the like are not. */
  private static boolean counts(List<ProcessStep> steps, Movement input) {
    Optional<String> inputClass = input.object().productClass();
    return steps.isEmpty()
        || inputClass.isEmpty()
        || steps.stream().anyMatch(step -> step.takes(inputClass.get()));
  }

  /** What is known of a beginning. */
  OriginPart part(TraceableObject object, ChainEvent event, BigInteger parts) {
    List<Zone> zones = chain.zones(event);
    if (zones.size() == 1) {
      return part(OriginKind.ZONE, zones.get(0).getCode(), object, event, parts);
    }
    if (zones.size() > 1) {
      return part(OriginKind.SEVERAL_ZONES, "", object, event, parts);
    }
    return outside(object)
        .map(supplier -> part(OriginKind.OUTSIDE, supplier, object, event, parts))
        .orElseGet(() -> part(OriginKind.NO_ZONE, "", object, event, parts));
  }

  private static OriginPart part(
      OriginKind kind, String name, TraceableObject object, ChainEvent event, BigInteger parts) {
    return new OriginPart(kind, name, object, Optional.of(event), parts);
  }

  /** The supplier of what is declared to come from outside; blank where none is named. */
  Optional<String> outside(TraceableObject object) {
    return chain.outsideSupply(object).map(OutsideSupply::supplier);
  }
}
