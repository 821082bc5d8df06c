package vn.ocop.traceability.epcis;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.AggregationEvent;
import vn.ocop.traceability.event.AssociationEvent;
import vn.ocop.traceability.event.BusinessTransaction;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.Place;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.SensorElement;
import vn.ocop.traceability.event.SensorMetadata;
import vn.ocop.traceability.event.SensorReport;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.event.StandardTerms;
import vn.ocop.traceability.event.TransactionEvent;
import vn.ocop.traceability.event.TransformationEvent;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

/** Any events, each of its parts present or not. */
final class Events {

  private Events() {}

  static Arbitrary<EpcisEvent> any() {
    return Arbitraries.randomValue(random -> new Maker(random).event());
  }

  private static final class Maker {
    private final Random random;

    Maker(Random random) {
      this.random = random;
    }

    private boolean yes() {
      return random.nextBoolean();
    }

    private <T> List<T> some(Supplier<T> one) {
      List<T> list = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        list.add(one.get());
      }
      return list;
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
      return yes() ? Optional.of(one.get()) : Optional.empty();
    }

    private String text() {
      String letters = "aZ9 \"\\/<>&\u0000\n\té\u1EA1\uD83C\uDF75:@#{}";
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        int at = random.nextInt(letters.codePointCount(0, letters.length()));
        text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
      }
      return text.toString();
    }

    private String uri() {
      return "urn:x:" + random.nextInt(1000);
    }

    private Identifier id() {
      return new Identifier(yes() ? uri() : "id " + text());
    }

    private OffsetDateTime time() {
      return OffsetDateTime.of(
          1 + random.nextInt(9999),
          1 + random.nextInt(12),
          1 + random.nextInt(28),
          random.nextInt(24),
          random.nextInt(60),
          random.nextInt(60),
          yes() ? 0 : random.nextInt(1_000_000_000),
          ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1681) - 840)));
    }

    private BigDecimal number() {
      return BigDecimal.valueOf(random.nextLong(), random.nextInt(60) - 30);
    }

    private VocabularyTerm term(Vocabulary vocabulary) {
      List<String> names = List.copyOf(StandardTerms.of(vocabulary).names());
      return VocabularyTerm.of(
          vocabulary,
          switch (random.nextInt(4)) {
            case 0 -> "https://example.org/" + random.nextInt(9);
            case 1 -> "farm:" + random.nextInt(9);
            case 2 -> "nonsense" + random.nextInt(9);
            default -> names.get(random.nextInt(names.size()));
          });
    }

    private QuantityElement quantity() {
      return new QuantityElement(
          id(), maybe(this::number), maybe(() -> List.of("KGM", "kg", "T").get(random.nextInt(3))));
    }

    private ExtensionName name() {
      String local = "f" + random.nextInt(50);
      return switch (random.nextInt(6)) {
        case 0 -> new ExtensionName("", local, "farm");
        case 1 -> ExtensionName.plain(local);
        case 2 -> new ExtensionName("https://farm.example.org/terms/", local, "farm");
        case 3 -> new ExtensionName("https://shop.example.org/ns#", local, "farm");
        case 4 -> new ExtensionName("urn:shop", local, "");
        default -> new ExtensionName("https://gs1.org/voc/", local, "gs1");
      };
    }

    private ExtensionValue value(int depth) {
      return switch (random.nextInt(depth > 3 ? 4 : 6)) {
        case 0 -> new ExtensionValue.TextValue(yes() ? "" : text());
        case 1 -> new ExtensionValue.NumberValue(number());
        case 2 -> new ExtensionValue.BooleanValue(yes());
        case 3 -> new ExtensionValue.NullValue();
        case 4 -> new ExtensionValue.ListValue(some(() -> value(depth + 1)));
        default -> new ExtensionValue.ObjectValue(fields(depth + 1));
      };
    }

    private Extensions fields(int depth) {
      List<Extensions.Field> fields = new ArrayList<>();
      for (Extensions.Field field : some(() -> new Extensions.Field(name(), value(depth)))) {
        boolean repeated =
            fields.stream().anyMatch(f -> f.name().localName().equals(field.name().localName()));
        if (!repeated) {
          fields.add(field);
        }
      }
      return new Extensions(fields);
    }

    private Place place() {
      return new Place(id(), fields(0));
    }

    private SensorElement sensor() {
      return new SensorElement(
          maybe(
              () ->
                  SensorMetadata.builder()
                      .time(maybe(this::time))
                      .startTime(maybe(this::time))
                      .endTime(maybe(this::time))
                      .deviceId(maybe(this::uri))
                      .deviceMetadata(maybe(this::uri))
                      .rawData(maybe(this::uri))
                      .dataProcessingMethod(maybe(this::uri))
                      .businessRules(maybe(this::uri))
                      .extensions(fields(0))
                      .build()),
          some(this::report),
          fields(0));
    }

    private SensorReport report() {
      return SensorReport.builder()
          .type(maybe(() -> term(Vocabulary.MEASUREMENT_TYPE)))
          .exception(maybe(() -> term(Vocabulary.SENSOR_ALERT)))
          .component(maybe(() -> term(Vocabulary.COMPONENT)))
          .time(maybe(this::time))
          .deviceId(maybe(this::uri))
          .deviceMetadata(maybe(this::uri))
          .rawData(maybe(this::uri))
          .dataProcessingMethod(maybe(this::uri))
          .businessRules(maybe(this::uri))
          .microorganism(maybe(this::uri))
          .chemicalSubstance(maybe(this::uri))
          .coordinateReferenceSystem(maybe(this::uri))
          .uriValue(maybe(this::uri))
          .stringValue(maybe(() -> "s" + text()))
          .hexBinaryValue(maybe(() -> "F0"))
          .unit(maybe(() -> "CEL"))
          .booleanValue(maybe(this::yes))
          .value(maybe(this::number))
          .minimumValue(maybe(this::number))
          .maximumValue(maybe(this::number))
          .meanValue(maybe(this::number))
          .standardDeviation(maybe(this::number))
          .percentileRank(maybe(this::number))
          .percentileValue(maybe(this::number))
          .extensions(fields(0))
          .build();
    }

    private PersistentDisposition persistent() {
      return new PersistentDisposition(
          List.of(term(Vocabulary.DISPOSITION)), some(() -> term(Vocabulary.DISPOSITION)));
    }

    private SourceOrDestination end() {
      return new SourceOrDestination(term(Vocabulary.SOURCE_DESTINATION_TYPE), id());
    }

    private ErrorDeclaration error() {
      return new ErrorDeclaration(
          time(), maybe(() -> term(Vocabulary.ERROR_REASON)), some(this::uri), fields(0));
    }

    private Action action() {
      return List.of(Action.values()).get(random.nextInt(3));
    }

    EpcisEvent event() {
      return switch (random.nextInt(5)) {
        case 0 -> object();
        case 1 -> aggregation();
        case 2 -> transaction();
        case 3 -> transformation();
        default -> association();
      };
    }

    private EpcisEvent object() {
      return ObjectEvent.builder()
          .eventId(maybe(this::uri))
          .eventTime(time())
          .eventTimeZoneOffset("+07:00")
          .recordTime(maybe(this::time))
          .businessStep(maybe(() -> term(Vocabulary.BUSINESS_STEP)))
          .disposition(maybe(() -> term(Vocabulary.DISPOSITION)))
          .persistentDisposition(maybe(this::persistent))
          .readPoint(maybe(this::place))
          .businessLocation(maybe(this::place))
          .businessTransactions(
              some(
                  () ->
                      new BusinessTransaction(
                          maybe(() -> term(Vocabulary.BUSINESS_TRANSACTION_TYPE)), id())))
          .sources(some(this::end))
          .destinations(some(this::end))
          .sensorElements(some(this::sensor))
          .certificationInfo(some(this::uri))
          .errorDeclaration(maybe(this::error))
          .extensions(fields(0))
          .action(action())
          .epcs(some(this::id))
          .quantities(some(this::quantity))
          .instanceOrLotMasterData(fields(0))
          .build();
    }

    private EpcisEvent aggregation() {
      return AggregationEvent.builder()
          .eventId(maybe(this::uri))
          .eventTime(time())
          .eventTimeZoneOffset("+07:00")
          .recordTime(maybe(this::time))
          .businessStep(maybe(() -> term(Vocabulary.BUSINESS_STEP)))
          .disposition(maybe(() -> term(Vocabulary.DISPOSITION)))
          .persistentDisposition(maybe(this::persistent))
          .readPoint(maybe(this::place))
          .businessLocation(maybe(this::place))
          .businessTransactions(
              some(
                  () ->
                      new BusinessTransaction(
                          maybe(() -> term(Vocabulary.BUSINESS_TRANSACTION_TYPE)), id())))
          .sources(some(this::end))
          .destinations(some(this::end))
          .sensorElements(some(this::sensor))
          .certificationInfo(some(this::uri))
          .errorDeclaration(maybe(this::error))
          .extensions(fields(0))
          .action(action())
          .parent(maybe(this::id))
          .childEpcs(some(this::id))
          .childQuantities(some(this::quantity))
          .build();
    }

    private EpcisEvent association() {
      return AssociationEvent.builder()
          .eventId(maybe(this::uri))
          .eventTime(time())
          .eventTimeZoneOffset("+07:00")
          .recordTime(maybe(this::time))
          .businessStep(maybe(() -> term(Vocabulary.BUSINESS_STEP)))
          .disposition(maybe(() -> term(Vocabulary.DISPOSITION)))
          .persistentDisposition(maybe(this::persistent))
          .readPoint(maybe(this::place))
          .businessLocation(maybe(this::place))
          .businessTransactions(
              some(
                  () ->
                      new BusinessTransaction(
                          maybe(() -> term(Vocabulary.BUSINESS_TRANSACTION_TYPE)), id())))
          .sources(some(this::end))
          .destinations(some(this::end))
          .sensorElements(some(this::sensor))
          .certificationInfo(some(this::uri))
          .errorDeclaration(maybe(this::error))
          .extensions(fields(0))
          .action(action())
          .parent(maybe(this::id))
          .childEpcs(some(this::id))
          .childQuantities(some(this::quantity))
          .build();
    }

    private EpcisEvent transaction() {
      return TransactionEvent.builder()
          .eventId(maybe(this::uri))
          .eventTime(time())
          .eventTimeZoneOffset("+07:00")
          .recordTime(maybe(this::time))
          .businessStep(maybe(() -> term(Vocabulary.BUSINESS_STEP)))
          .disposition(maybe(() -> term(Vocabulary.DISPOSITION)))
          .persistentDisposition(maybe(this::persistent))
          .readPoint(maybe(this::place))
          .businessLocation(maybe(this::place))
          .businessTransactions(
              some(
                  () ->
                      new BusinessTransaction(
                          maybe(() -> term(Vocabulary.BUSINESS_TRANSACTION_TYPE)), id())))
          .sources(some(this::end))
          .destinations(some(this::end))
          .sensorElements(some(this::sensor))
          .certificationInfo(some(this::uri))
          .errorDeclaration(maybe(this::error))
          .extensions(fields(0))
          .action(action())
          .parent(maybe(this::id))
          .epcs(some(this::id))
          .quantities(some(this::quantity))
          .build();
    }

    private EpcisEvent transformation() {
      return TransformationEvent.builder()
          .eventId(maybe(this::uri))
          .eventTime(time())
          .eventTimeZoneOffset("+07:00")
          .recordTime(maybe(this::time))
          .businessStep(maybe(() -> term(Vocabulary.BUSINESS_STEP)))
          .disposition(maybe(() -> term(Vocabulary.DISPOSITION)))
          .persistentDisposition(maybe(this::persistent))
          .readPoint(maybe(this::place))
          .businessLocation(maybe(this::place))
          .businessTransactions(
              some(
                  () ->
                      new BusinessTransaction(
                          maybe(() -> term(Vocabulary.BUSINESS_TRANSACTION_TYPE)), id())))
          .sources(some(this::end))
          .destinations(some(this::end))
          .sensorElements(some(this::sensor))
          .certificationInfo(some(this::uri))
          .errorDeclaration(maybe(this::error))
          .extensions(fields(0))
          .inputEpcs(some(this::id))
          .inputQuantities(some(this::quantity))
          .outputEpcs(some(this::id))
          .outputQuantities(some(this::quantity))
          .transformationId(maybe(this::uri))
          .instanceOrLotMasterData(fields(0))
          .build();
    }
  }
}
