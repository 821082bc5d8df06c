package vn.ocop.traceability.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.AggregationEvent;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableAggregationEvent;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ImmutableTransformationEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

/**
 * Short ways to say events. Times are texts of ISO 8601 such as {@code 2026-04-01T08:00:00+07:00};
 * every event gets an identifier made of its content.
 */
public final class TestEvents {

  /** The zone offset of Viet Nam. */
  public static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

  private static final String PREFIX = "8935001";

  private TestEvents() {}

  /** A lot of an item of company 8935001: item 1 to 99999, lot of any letters. */
  public static String lot(int item, String lot) {
    return "urn:epc:class:lgtin:" + PREFIX + "." + "0" + String.format("%05d", item) + "." + lot;
  }

  /** The class of an item, as master data names it. */
  public static String itemClass(int item) {
    return "urn:epc:idpat:sgtin:" + PREFIX + ".0" + String.format("%05d", item) + ".*";
  }

  /** One piece of an item. */
  public static String piece(int item, int serial) {
    return "urn:epc:id:sgtin:" + PREFIX + ".0" + String.format("%05d", item) + "." + serial;
  }

  /** A logistic unit. */
  public static String unit(int serial) {
    return "urn:epc:id:sscc:" + PREFIX + "." + String.format("%010d", serial);
  }

  /** A place. */
  public static String place(int location) {
    return "urn:epc:id:sgln:" + PREFIX + "." + String.format("%05d", location) + ".0";
  }

  /** A party. */
  public static String party(int location) {
    return "urn:epc:id:pgln:" + PREFIX + "." + String.format("%05d", location);
  }

  /** An amount in kilograms. */
  public static QuantityElement kg(String lot, String kilograms) {
    return QuantityElement.of(lot, kilograms, "KGM");
  }

  /** A time on the clock of Viet Nam: {@code 2026-04-01T08:00}. */
  public static OffsetDateTime at(String local) {
    return OffsetDateTime.parse(local.length() == 16 ? local + ":00+07:00" : local);
  }

  /** A time on the clock of Viet Nam. */
  public static OffsetDateTime at(Instant instant) {
    return instant.atOffset(VIET_NAM);
  }

  /** A lot comes into being at a place. */
  public static ObjectEvent commission(OffsetDateTime time, String place, QuantityElement amount) {
    return object(time, Action.ADD, "commissioning", place).addQuantities(amount).build();
  }

  /** Something is seen in a business step. */
  public static ObjectEvent observe(
      OffsetDateTime time, String step, String place, QuantityElement amount) {
    return object(time, Action.OBSERVE, step, place).addQuantities(amount).build();
  }

  /** Something is destroyed. */
  public static ObjectEvent destroy(OffsetDateTime time, String place, QuantityElement amount) {
    return object(time, Action.DELETE, "destroying", place).addQuantities(amount).build();
  }

  /** An object event to be filled. */
  public static ImmutableObjectEvent.Builder object(
      OffsetDateTime time, Action action, String step, String place) {
    return ObjectEvent.builder()
        .eventId(eventId(time, step, place))
        .eventTime(time)
        .eventTimeZoneOffset("+07:00")
        .action(action)
        .businessStep(step(step))
        .readPoint(Place.of(place))
        .businessLocation(Place.of(place));
  }

  /** Inputs become outputs. */
  public static TransformationEvent transform(
      OffsetDateTime time,
      String step,
      String place,
      List<QuantityElement> inputs,
      List<QuantityElement> outputs) {
    return transformation(time, step, place)
        .addAllInputQuantities(inputs)
        .addAllOutputQuantities(outputs)
        .build();
  }

  /** A transformation to be filled. */
  public static ImmutableTransformationEvent.Builder transformation(
      OffsetDateTime time, String step, String place) {
    return TransformationEvent.builder()
        .eventId(eventId(time, step, place))
        .eventTime(time)
        .eventTimeZoneOffset("+07:00")
        .businessStep(step(step))
        .readPoint(Place.of(place))
        .businessLocation(Place.of(place));
  }

  /** Amounts are put into a unit. */
  public static AggregationEvent pack(
      OffsetDateTime time, String place, String unit, List<QuantityElement> children) {
    return aggregation(time, Action.ADD, "packing", place, unit)
        .addAllChildQuantities(children)
        .build();
  }

  /** Everything is taken out of a unit. */
  public static AggregationEvent unpackAll(OffsetDateTime time, String place, String unit) {
    return aggregation(time, Action.DELETE, "unpacking", place, unit).build();
  }

  /** An aggregation to be filled. */
  public static ImmutableAggregationEvent.Builder aggregation(
      OffsetDateTime time, Action action, String step, String place, String unit) {
    return AggregationEvent.builder()
        .eventId(eventId(time, step, unit))
        .eventTime(time)
        .eventTimeZoneOffset("+07:00")
        .action(action)
        .businessStep(step(step))
        .parent(new Identifier(unit))
        .readPoint(Place.of(place))
        .businessLocation(Place.of(place));
  }

  /** Something leaves one place for another. */
  public static ImmutableObjectEvent.Builder shipping(OffsetDateTime time, String from, String to) {
    return object(time, Action.OBSERVE, "shipping", from)
        .businessLocation(Optional.empty())
        .addSources(SourceOrDestination.of("location", from))
        .addDestinations(SourceOrDestination.of("location", to));
  }

  /** Something arrives. */
  public static ImmutableObjectEvent.Builder receiving(
      OffsetDateTime time, String from, String to) {
    return object(time, Action.OBSERVE, "receiving", to)
        .addSources(SourceOrDestination.of("location", from))
        .addDestinations(SourceOrDestination.of("location", to));
  }

  /** Master data of a lot: names and texts in turn, in the namespace of CBV master data. */
  public static Extensions lotData(String... namesAndTexts) {
    Extensions.Field[] fields = new Extensions.Field[namesAndTexts.length / 2];
    for (int i = 0; i < fields.length; i++) {
      fields[i] =
          new Extensions.Field(
              new ExtensionName("urn:epcglobal:cbv:mda:", namesAndTexts[2 * i], "cbvmda"),
              new ExtensionValue.TextValue(namesAndTexts[2 * i + 1]));
    }
    return new Extensions(List.of(fields));
  }

  /** A business step. */
  public static VocabularyTerm step(String step) {
    return VocabularyTerm.of(Vocabulary.BUSINESS_STEP, step);
  }

  /** The same identifier for the same words. */
  public static String eventId(Object... words) {
    byte[] bytes = List.of(words).toString().getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  /** The identifier of an event that has one. */
  public static String id(EpcisEvent event) {
    return event.getEventId().orElseThrow();
  }
}
