package vn.ocop.traceability.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ocop.traceability.event.AggregationEvent;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableAggregationEvent;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.gs1.identity.CommonName;

/** The same events said otherwise. */
public final class Rewritten {

  private Rewritten() {}

  /** Every identifier as a GS1 Digital Link. */
  public static List<EpcisEvent> asDigitalLinks(List<EpcisEvent> events) {
    return events.stream().map(e -> event(e, CommonName::of, BigDecimal.ONE)).toList();
  }

  /** Every quantity times a factor. */
  public static List<EpcisEvent> scaled(List<EpcisEvent> events, BigDecimal factor) {
    return events.stream().map(e -> event(e, text -> text, factor)).toList();
  }

  private static EpcisEvent event(EpcisEvent event, UnaryOperator<String> name, BigDecimal factor) {
    Optional<Place> readPoint = event.getReadPoint().map(p -> Place.of(name.apply(p.id().text())));
    Optional<Place> location =
        event.getBusinessLocation().map(p -> Place.of(name.apply(p.id().text())));
    List<SourceOrDestination> sources = ends(event.getSources(), name);
    List<SourceOrDestination> destinations = ends(event.getDestinations(), name);
    if (event instanceof ObjectEvent object) {
      return ImmutableObjectEvent.copyOf(object)
          .withEpcs(ids(object.getEpcs(), name))
          .withQuantities(amounts(object.getQuantities(), name, factor))
          .withReadPoint(readPoint)
          .withBusinessLocation(location)
          .withSources(sources)
          .withDestinations(destinations);
    }
    if (event instanceof AggregationEvent aggregation) {
      return ImmutableAggregationEvent.copyOf(aggregation)
          .withParent(aggregation.getParent().map(p -> new Identifier(name.apply(p.text()))))
          .withChildEpcs(ids(aggregation.getChildEpcs(), name))
          .withChildQuantities(amounts(aggregation.getChildQuantities(), name, factor))
          .withReadPoint(readPoint)
          .withBusinessLocation(location);
    }
    if (event instanceof TransformationEvent transformation) {
      return ImmutableTransformationEvent.copyOf(transformation)
          .withInputQuantities(amounts(transformation.getInputQuantities(), name, factor))
          .withOutputEpcs(ids(transformation.getOutputEpcs(), name))
          .withOutputQuantities(amounts(transformation.getOutputQuantities(), name, factor))
          .withReadPoint(readPoint)
          .withBusinessLocation(location);
    }
    throw new IllegalArgumentException("event " + event.getType());
  }

  private static List<Identifier> ids(List<Identifier> ids, UnaryOperator<String> name) {
    return ids.stream().map(id -> new Identifier(name.apply(id.text()))).toList();
  }

  private static List<QuantityElement> amounts(
      List<QuantityElement> amounts, UnaryOperator<String> name, BigDecimal factor) {
    return amounts.stream()
        .map(
            amount ->
                new QuantityElement(
                    new Identifier(name.apply(amount.epcClass().text())),
                    amount.quantity().map(factor::multiply),
                    amount.unit()))
        .toList();
  }

  private static List<SourceOrDestination> ends(
      List<SourceOrDestination> ends, UnaryOperator<String> name) {
    return ends.stream()
        .map(
            end -> new SourceOrDestination(end.type(), new Identifier(name.apply(end.id().text()))))
        .toList();
  }
}
