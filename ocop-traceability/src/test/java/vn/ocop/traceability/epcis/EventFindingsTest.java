package vn.ocop.traceability.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.epcis.Samples.document;
import static vn.ocop.traceability.epcis.Samples.found;
import static vn.ocop.traceability.epcis.Samples.harvest;
import static vn.ocop.traceability.epcis.Samples.read;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.VocabularyTerm;

/** What is found in the fields of single events. */
class EventFindingsTest {

  private static final String AT = "/epcisBody/eventList/0";

  private static String found1(String event) {
    return found(read(document(event))).replace(AT, "@");
  }

  @ParameterizedTest
  @CsvSource({
    "ObjectEvent, action eventTime eventTimeZoneOffset",
    "AggregationEvent, action eventTime eventTimeZoneOffset parentID",
    "TransactionEvent, action bizTransactionList eventTime eventTimeZoneOffset",
    "TransformationEvent, eventTime eventTimeZoneOffset",
    "AssociationEvent, action eventTime eventTimeZoneOffset parentID"
  })
  void each_kind_of_event_misses_its_own_required_fields(String type, String fields) {
    EpcisDocument document = read(document("{\"type\": \"" + type + "\"}"));

    assertThat(
            document.findings().stream()
                .filter(finding -> finding.code() == EpcisCode.MISSING_FIELD)
                .map(finding -> String.valueOf(finding.arguments().get("field")))
                .sorted()
                .toList())
        .isEqualTo(List.of(fields.split(" ")));
    assertThat(Samples.codes(document)).contains("NO_OBJECTS");
    assertThat(read(document("{\"type\": \"" + type + "\"}"), Acceptance.ACCEPT_READABLE).events())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'2026-09-01T07:30:00+07:00' | ",
        "'2026-09-01T07:30:00.123456789Z' | ",
        "'9999-12-31T23:59:59Z' | ",
        "'2026-09-01T07:30:00.1234567891Z' | TIME_PRECISION @/eventTime",
        "'2026-09-01T07:30:00' | BAD_TIME @/eventTime",
        "'2026-09-01T07:30+07:00' | BAD_TIME @/eventTime",
        "'2026-09-01T07:30:00+0700' | BAD_TIME @/eventTime",
        "'2026-02-30T07:30:00Z' | BAD_TIME @/eventTime",
        "'2026-09-01t07:30:00z' | ",
        "'2026-09-01T07:30:00-14:00' | ",
        "'2026-09-01T07:30:00.Z' | BAD_TIME @/eventTime",
        "'2026-09-01T07:30:00.5' | BAD_TIME @/eventTime",
        "'2026-09-01T24:00:00Z' | BAD_TIME @/eventTime",
        "'2026-09-01T07:30:60Z' | BAD_TIME @/eventTime",
        "'2026-09-01T07:30:00+19:00' | BAD_TIME @/eventTime",
        "'2026-09-01T07:30:00+07:60' | BAD_TIME @/eventTime",
        "'2026-09-01T07:30:00Zz' | BAD_TIME @/eventTime",
        "'2026-09-01' | BAD_TIME @/eventTime",
        "'01/09/2026 07:30' | BAD_TIME @/eventTime"
      })
  void times_are_iso_8601_with_seconds_and_an_offset(String time, String found) {
    String event = harvest("").replace("2026-09-01T07:30:00+07:00", time);

    assertThat(found1(event)).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource({
    "+07:00, ''",
    "-14:00, ''",
    "+14:00, ''",
    "+14:30, BAD_OFFSET @/eventTimeZoneOffset",
    "Z, BAD_OFFSET @/eventTimeZoneOffset",
    "+7:00, BAD_OFFSET @/eventTimeZoneOffset",
    "Asia/Ho_Chi_Minh, BAD_OFFSET @/eventTimeZoneOffset"
  })
  void offsets_have_hours_and_minutes(String offset, String found) {
    String event = harvest("").replace("\"+07:00\"", "\"" + offset + "\"");

    assertThat(found1(event)).isEqualTo(found);
  }

  @Test
  void a_time_of_too_many_decimals_is_kept_to_the_nanosecond() {
    EpcisEvent event =
        read(document(harvest("\"recordTime\": \"2026-09-02T00:00:00.12345678999Z\"")))
            .events()
            .get(0);

    assertThat(event.getRecordTime())
        .contains(OffsetDateTime.parse("2026-09-02T00:00:00.123456789Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "bizStep, comissioning, commissioning",
    "bizStep, urn:epcglobal:cbv:bizstep:recieving, receiving",
    "bizStep, cbv:BizStep-exansshipment, –",
    "disposition, in_transport, in_transit",
    "disposition, In Transit, in_transit",
    "disposition, https://ref.gs1.org/cbv/Disp-actve, active"
  })
  void a_misspelled_term_is_named_with_the_nearest_one(String field, String term, String nearest) {
    String event =
        harvest("")
            .replace("\"bizStep\": \"commissioning\"", "\"" + field + "\": \"" + term + "\"");
    EpcisDocument document = read(document(event));

    assertThat(found(document)).isEqualTo("UNKNOWN_TERM " + AT + "/" + field);
    assertThat(document.findings().get(0).arguments()).containsEntry("suggestion", nearest);
    EpcisDocument readable = read(document(event), Acceptance.ACCEPT_READABLE);
    EpcisEvent kept = readable.events().get(0);
    assertThat(field.equals("bizStep") ? kept.getBusinessStep() : kept.getDisposition())
        .map(VocabularyTerm::value)
        .contains(term);
  }

  @Test
  void a_users_own_term_is_a_uri_or_has_a_declared_prefix() {
    EpcisDocument document =
        read(
            document(
                harvest("").replace("commissioning", "https://farm.example.org/steps/withering"),
                harvest("").replace("commissioning", "farm:withering")));

    assertThat(document.findings()).isEmpty();
    assertThat(document.events())
        .extracting(event -> event.getBusinessStep().orElseThrow().value())
        .containsExactly(
            "https://farm.example.org/steps/withering", "https://farm.example.org/terms/withering");
  }

  @Test
  void a_prefix_of_the_standards_own_namespace_is_the_standard_term() {
    String text =
        document(harvest("").replace("commissioning", "c:BizStep-commissioning"))
            .replace("{\"farm\"", "{\"c\": \"https://ref.gs1.org/cbv/\", \"farm\"");

    assertThat(read(text).findings()).isEmpty();
    assertThat(read(text).events().get(0).isBusinessStep("commissioning")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"add, ADD", "OBSERVED, OBSERVE", "REMOVE, –"})
  void an_action_is_one_of_three(String action, String nearest) {
    EpcisDocument document = read(document(harvest("").replace("\"ADD\"", "\"" + action + "\"")));

    assertThat(found(document)).isEqualTo("UNKNOWN_ACTION " + AT + "/action");
    assertThat(document.findings().get(0).arguments()).containsEntry("suggestion", nearest);
  }

  @Test
  void a_kind_of_event_is_one_of_five() {
    EpcisDocument document = read(document(harvest("").replace("ObjectEvent", "ObjetEvent")));

    assertThat(found(document)).isEqualTo("UNKNOWN_EVENT_TYPE " + AT + "/type");
    assertThat(document.findings().get(0).arguments()).containsEntry("suggestion", "ObjectEvent");
    assertThat(document.report().refused()).isEqualTo(1);
  }

  @Test
  void a_field_of_another_kind_of_event_is_not_allowed_and_not_lost() {
    String event = harvest("\"parentID\": \"urn:epc:id:sscc:0614141.1234567890\"");

    assertThat(found1(event)).isEqualTo("FIELD_NOT_ALLOWED @/parentID");
    EpcisEvent kept = read(document(event), Acceptance.ACCEPT_READABLE).events().get(0);
    assertThat(kept.getExtensions().text("parentID"))
        .contains("urn:epc:id:sscc:0614141.1234567890");
  }

  @Test
  void master_data_of_lots_belongs_to_events_that_make_them() {
    String ilmd = "\"ilmd\": {\"farm:grade\": \"A\"}";

    assertThat(found1(harvest(ilmd))).isEmpty();
    assertThat(found1(harvest(ilmd).replace("ADD", "OBSERVE")))
        .isEqualTo("FIELD_NOT_ALLOWED @/ilmd");
  }

  @Test
  void an_unknown_field_is_named_with_the_nearest_one() {
    EpcisDocument document = read(document(harvest("\"bizLocaton\": \"x\"")));

    assertThat(found(document)).isEqualTo("UNKNOWN_FIELD " + AT + "/bizLocaton");
    assertThat(document.findings().get(0).message(Locale.ENGLISH)).contains("bizLocation");
    assertThat(document.findings().get(0).message(new Locale("vi"))).contains("bizLocation");
  }

  @Test
  void extensions_keep_their_order_and_kind() {
    EpcisEvent event =
        read(document(
                harvest("\"farm:b\": [1, 2.50, \"x\", null, true], \"farm:a\": {\"farm:c\": {}}")))
            .events()
            .get(0);

    assertThat(event.getExtensions().fields())
        .extracting(field -> field.name().iri())
        .containsExactly("https://farm.example.org/terms/b", "https://farm.example.org/terms/a");
    assertThat(event.getExtensions().get("https://farm.example.org/terms/", "b"))
        .contains(
            new ExtensionValue.ListValue(
                List.of(
                    new ExtensionValue.NumberValue(new BigDecimal("1")),
                    new ExtensionValue.NumberValue(new BigDecimal("2.50")),
                    new ExtensionValue.TextValue("x"),
                    new ExtensionValue.NullValue(),
                    new ExtensionValue.BooleanValue(true))));
  }

  @Test
  void an_undeclared_prefix_is_named_once_an_event() {
    EpcisDocument document = read(document(harvest("\"shop:a\": 1, \"shop:b\": {\"shop:c\": 2}")));

    assertThat(found(document)).isEqualTo("UNDECLARED_PREFIX " + AT + "/shop:a");
    assertThat(document.events()).hasSize(1);
  }

  @Test
  void a_prefix_may_be_declared_in_the_event_itself() {
    String event =
        harvest("\"@context\": {\"shop\": \"https://shop.example.org/\"}, \"shop:a\": 1");

    assertThat(found1(event)).isEmpty();
    assertThat(
            read(document(event))
                .events()
                .get(0)
                .getExtensions()
                .get("https://shop.example.org/", "a"))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ilmd", "errorDeclaration"})
  void fields_of_master_data_and_declarations_need_a_namespace(String field) {
    String event =
        harvest(
            "\"%s\": {\"declarationTime\": \"2026-09-03T00:00:00Z\", \"grade\": \"A\"}"
                .formatted(field));

    assertThat(found1(event)).contains("NAME_WITHOUT_NAMESPACE @/" + field + "/grade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"epcList\": \"urn:epc:id:sgtin:1\" | WRONG_TYPE @/epcList",
        "\"epcList\": [7] | WRONG_TYPE @/epcList/0",
        "\"epcList\": [\"\"] | EMPTY_VALUE @/epcList/0",
        "\"epcList\": [\"12345\"] | NOT_A_URI @/epcList/0",
        "\"readPoint\": \"urn:epc:id:sgln:1\" | WRONG_TYPE @/readPoint",
        "\"readPoint\": {} | MISSING_FIELD @/readPoint",
        "\"bizLocation\": {\"id\": \" \"} | EMPTY_VALUE @/bizLocation/id; MISSING_FIELD @/bizLocation",
        "\"disposition\": null | WRONG_TYPE @/disposition",
        "\"disposition\": \"\" | EMPTY_VALUE @/disposition",
        "\"recordTime\": 1788222600 | WRONG_TYPE @/recordTime",
        "\"sourceList\": [{\"type\": \"location\"}] | MISSING_FIELD @/sourceList/0",
        "\"sourceList\": [{\"type\": \"owner\", \"source\": \"urn:x:1\"}] | UNKNOWN_TERM @/sourceList/0/type",
        "\"bizTransactionList\": [{\"type\": \"po\"}] | MISSING_FIELD @/bizTransactionList/0",
        "\"bizTransactionList\": [{\"bizTransaction\": \"urn:x:1\", \"no\": 1}] | UNKNOWN_FIELD @/bizTransactionList/0/no",
        "\"errorDeclaration\": {} | MISSING_FIELD @/errorDeclaration",
        "\"errorDeclaration\": {\"declarationTime\": \"2026-09-03T00:00:00Z\", \"reason\": \"typo\"} | UNKNOWN_TERM @/errorDeclaration/reason",
        "\"persistentDisposition\": {} | MISSING_FIELD @/persistentDisposition",
        "\"sensorElementList\": [{}] | MISSING_FIELD @/sensorElementList/0",
        "\"sensorElementList\": [{\"sensorReport\": [{\"value\": 1}]}] | MISSING_FIELD @/sensorElementList/0/sensorReport/0",
        "\"sensorElementList\": [{\"sensorReport\": [{\"type\": \"Temperatur\"}]}] | UNKNOWN_TERM @/sensorElementList/0/sensorReport/0/type",
        "\"sensorElementList\": [{\"sensorReport\": [{\"type\": \"Temperature\", \"value\": \"26\"}]}] | WRONG_TYPE @/sensorElementList/0/sensorReport/0/value"
      })
  void each_fault_is_named_at_its_place(String fields, String found) {
    assertThat(found1(harvest(fields))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "\"120\", WRONG_TYPE @/quantityList/0/quantity",
    "1e400, NUMBER_OUT_OF_RANGE @/quantityList/0/quantity",
    "1e999999999, NUMBER_OUT_OF_RANGE @/quantityList/0/quantity",
    "1e-999999999, NUMBER_OUT_OF_RANGE @/quantityList/0/quantity",
    "NaN, NUMBER_OUT_OF_RANGE @/quantityList/0/quantity",
    "-5, ''",
    "0, ''",
    "1.5e3, ''",
    "99999999999999999999999999999999999999, ''"
  })
  void quantities_are_exact_numbers_within_bounds(String quantity, String found) {
    String event = harvest("").replace("120.50", quantity);

    assertThat(found1(event)).isEqualTo(found);
    if (found.isEmpty()) {
      assertThat(read(document(event)).events().get(0).amounts().get(0).quantity())
          .contains(new BigDecimal(quantity));
    } else {
      assertThat(read(document(event), Acceptance.ACCEPT_READABLE).events()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"KGM, ''", "H87, ''", "kg, BAD_UNIT @/quantityList/0/uom"})
  void units_look_like_unece_codes(String unit, String found) {
    assertThat(found1(harvest("").replace("KGM", unit))).isEqualTo(found);
  }

  @Test
  void a_quantity_without_a_class_is_lost_and_spoils_the_event() {
    String event = harvest("").replace("\"epcClass\"", "\"farm:class\"");

    assertThat(found1(event))
        .isEqualTo(
            "UNKNOWN_FIELD @/quantityList/0/farm:class; MISSING_FIELD @/quantityList/0;"
                + " NO_OBJECTS @");
    assertThat(read(document(event), Acceptance.ACCEPT_READABLE).events()).isEmpty();
  }

  @Test
  void a_transformation_may_be_told_in_parts_under_one_identifier() {
    String part =
        """
        {"type": "TransformationEvent", "eventTime": "2026-09-01T07:30:00+07:00",
         "eventTimeZoneOffset": "+07:00", "inputEPCList": ["urn:epc:id:sgtin:1.2.3"]%s}""";

    assertThat(found1(part.formatted(""))).isEqualTo("NO_OBJECTS @");
    assertThat(found1(part.formatted(", \"transformationID\": \"urn:uuid:1\""))).isEmpty();
  }

  @Test
  void an_event_may_speak_of_a_place_alone_if_a_sensor_told() {
    String sensor =
        """
        {"type": "ObjectEvent", "action": "OBSERVE", "eventTime": "2026-09-01T07:30:00+07:00",
         "eventTimeZoneOffset": "+07:00", %s
         "sensorElementList": [{"sensorReport": [{"type": "Temperature", "value": 4, "uom": "CEL"}]}]}""";

    assertThat(found1(sensor.formatted("\"readPoint\": {\"id\": \"urn:epc:id:sgln:1.2.3\"},")))
        .isEmpty();
    assertThat(found1(sensor.formatted(""))).isEqualTo("NO_OBJECTS @");
  }

  @ParameterizedTest
  @EnumSource(EpcisCode.class)
  void every_code_has_its_sentence_in_both_languages(EpcisCode code) {
    assertThat(code.template(Locale.ENGLISH)).isNotBlank();
    assertThat(code.template(new Locale("vi")))
        .isNotBlank()
        .isNotEqualTo(code.template(Locale.ENGLISH));
  }
}
