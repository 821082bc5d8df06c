package vn.ocop.traceability.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Where;

class EpcisEventTest {

  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-09-01T22:30:00Z");

  private static ImmutableObjectEvent.Builder harvest() {
    return ObjectEvent.builder()
        .eventTime(TIME)
        .eventTimeZoneOffset("+07:00")
        .action(Action.ADD)
        .businessStep(VocabularyTerm.of(Vocabulary.BUSINESS_STEP, "commissioning"))
        .addQuantities(QuantityElement.of("urn:epc:class:lgtin:8935.1.A", "120.50", "KGM"));
  }

  @Test
  void the_place_in_the_document_is_not_part_of_equality() {
    EpcisEvent made = harvest().build();
    EpcisEvent read = harvest().source(new EventSource("/epcisBody/eventList", 3, 40)).build();

    assertThat(read).isEqualTo(made).hasSameHashCodeAs(made);
    assertThat(read.getSource().pointer()).isEqualTo("/epcisBody/eventList/3");
    assertThat(read.getSource().where())
        .isEqualTo(
            Where.of(Where.Kind.LINE, "40").then(Where.Kind.POINTER, "/epcisBody/eventList/3"));
  }

  @Test
  void amounts_are_equal_by_value_and_keep_their_digits() {
    EpcisEvent event = harvest().build();
    ObjectEvent shorter =
        harvest()
            .quantities(List.of(QuantityElement.of("urn:epc:class:lgtin:8935.1.A", "120.5", "KGM")))
            .build();

    assertThat(event).isEqualTo(shorter).hasSameHashCodeAs(shorter);
    assertThat(event.amounts().get(0).quantity()).contains(new BigDecimal("120.50"));
    assertThat(event.amounts()).isNotEqualTo(harvest().build().inputAmounts());
  }

  @Test
  void an_event_other_than_a_transformation_needs_an_action() {
    assertThatThrownBy(
            () -> ObjectEvent.builder().eventTime(TIME).eventTimeZoneOffset("+07:00").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("action");
  }

  @Test
  void a_transformation_uses_up_inputs_and_yields_outputs() {
    EpcisEvent drying =
        TransformationEvent.builder()
            .eventTime(TIME)
            .eventTimeZoneOffset("+07:00")
            .addInputQuantities(QuantityElement.of("fresh:1", "500", "KGM"))
            .addOutputQuantities(QuantityElement.of("dry:1", "100", "KGM"))
            .addOutputEpcs(new Identifier("sack:1"))
            .build();

    assertThat(drying.getAction()).isEmpty();
    assertThat(drying.getType()).isEqualTo(EventType.TRANSFORMATION);
    assertThat(drying.inputAmounts())
        .extracting(a -> a.epcClass().text())
        .containsExactly("fresh:1");
    assertThat(drying.everyObject().map(Identifier::text))
        .containsExactly("fresh:1", "sack:1", "dry:1");
  }

  @Test
  void a_parent_comes_first_among_the_objects() {
    EpcisEvent packing =
        AggregationEvent.builder()
            .eventTime(TIME)
            .eventTimeZoneOffset("+07:00")
            .action(Action.ADD)
            .parent(new Identifier("pallet"))
            .addChildEpcs(new Identifier("box"))
            .addChildQuantities(QuantityElement.ofPieces("jar", 12))
            .build();

    assertThat(packing.everyObject().map(Identifier::text)).containsExactly("pallet", "box", "jar");
    assertThat(packing.amounts()).hasSize(1);
  }

  @Test
  void local_time_is_the_clock_where_it_happened() {
    EpcisEvent event = harvest().build();

    assertThat(event.localTime()).isEqualTo(OffsetDateTime.parse("2026-09-02T05:30:00+07:00"));
    assertThat(event.instant()).isEqualTo(TIME.toInstant());
    assertThat(harvest().eventTimeZoneOffset("local").build().localTime()).isEqualTo(TIME);
  }

  @Test
  void a_business_step_is_asked_for_by_its_bare_name() {
    assertThat(harvest().build().isBusinessStep("commissioning")).isTrue();
    assertThat(harvest().build().isBusinessStep("shipping")).isFalse();
    assertThat(harvest().businessStep(Optional.empty()).build().isBusinessStep("shipping"))
        .isFalse();
  }

  @Test
  void extension_names_are_equal_whatever_their_prefix() {
    ExtensionName a = new ExtensionName("https://example.com/", "brix", "ex");
    ExtensionName b = new ExtensionName("https://example.com/", "brix", "sample");
    ExtensionName undeclared = new ExtensionName("", "brix", "ex");

    assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
    assertThat(a.iri()).isEqualTo("https://example.com/brix");
    assertThat(undeclared).isNotEqualTo(new ExtensionName("", "brix", "sample"));
    assertThat(undeclared.iri()).isEqualTo("ex:brix");
  }

  @Test
  void extensions_are_found_by_name_and_read_as_text() {
    Extensions fields =
        new Extensions(
            List.of(
                new Extensions.Field(
                    new ExtensionName("https://a/", "brix", "a"),
                    new ExtensionValue.NumberValue(new BigDecimal("12.50"))),
                new Extensions.Field(
                    new ExtensionName("https://b/", "brix", "b"),
                    new ExtensionValue.TextValue("13"))));

    assertThat(fields.text("brix")).contains("12.50");
    assertThat(fields.get("https://b/", "brix")).contains(new ExtensionValue.TextValue("13"));
    assertThat(fields.get("https://c/", "brix")).isEmpty();
    assertThat(fields.text("acidity")).isEmpty();
  }
}
