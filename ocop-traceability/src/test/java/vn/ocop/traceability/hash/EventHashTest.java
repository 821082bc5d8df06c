package vn.ocop.traceability.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.QuantityElement;

class EventHashTest {

  private static ImmutableObjectEvent.Builder event() {
    return ObjectEvent.builder()
        .eventTime(OffsetDateTime.parse("2026-09-01T07:30:00+07:00"))
        .eventTimeZoneOffset("+07:00")
        .action(Action.ADD)
        .addEpcs(new Identifier("urn:epc:id:sgtin:8935000.000001.A"))
        .addEpcs(new Identifier("urn:epc:id:sgtin:8935000.000001.B"))
        .addQuantities(QuantityElement.of("urn:epc:class:lgtin:8935000.000001.L", "120.50", "KGM"));
  }

  private static Extensions.Field field(String prefix, String local, ExtensionValue value) {
    return new Extensions.Field(
        new ExtensionName("https://farm.example.org/terms/", local, prefix), value);
  }

  @Test
  void the_canonical_text_has_a_fixed_order() {
    assertThat(EventHash.canonicalText(event().build()))
        .isEqualTo(
            "eventType=ObjectEventeventTime=2026-09-01T00:30:00.000ZeventTimeZoneOffset=+07:00"
                + "epcListepc=https://id.gs1.org/01/08935000000014/21/A"
                + "epc=https://id.gs1.org/01/08935000000014/21/B"
                + "quantityListquantityElementepcClass=https://id.gs1.org/01/08935000000014/10/L"
                + "quantity=120.5uom=KGMaction=ADD");
  }

  @Test
  void the_hash_is_a_named_information_uri() {
    String hash = EventHash.of(event().build());

    assertThat(hash).matches("ni:///sha-256;[0-9a-f]{64}\\?ver=CBV2\\.0");
    assertThat(EventHash.isEventHash(hash)).isTrue();
    assertThat(EventHash.isEventHash("urn:uuid:1")).isFalse();
    assertThat(EventHash.isEventHash(hash.replace("2.0", "2.1"))).isFalse();
  }

  @Test
  void what_is_added_later_does_not_count() {
    ObjectEvent later =
        event()
            .eventId("urn:uuid:1")
            .recordTime(OffsetDateTime.parse("2026-09-02T00:00:00Z"))
            .errorDeclaration(
                new ErrorDeclaration(
                    OffsetDateTime.parse("2026-09-03T00:00:00Z"),
                    Optional.empty(),
                    List.of(),
                    Extensions.none()))
            .build();

    assertThat(EventHash.of(later)).isEqualTo(EventHash.of(event().build()));
  }

  @Test
  void spelling_and_order_do_not_count() {
    ObjectEvent other =
        event()
            .eventTime(OffsetDateTime.parse("2026-09-01T00:30:00Z"))
            .epcs(
                List.of(
                    new Identifier("https://shop.example.org/01/8935000000014/10/X/21/B?a=b"),
                    new Identifier("urn:epc:id:sgtin:8935000.000001.A")))
            .quantities(
                List.of(
                    QuantityElement.of(
                        "https://id.gs1.org/gtin/08935000000014/lot/L", "120.5", "KGM")))
            .build();

    assertThat(EventHash.of(other)).isEqualTo(EventHash.of(event().build()));
  }

  @Test
  void the_prefix_and_order_of_extensions_do_not_count_and_their_content_does() {
    ExtensionValue brix = new ExtensionValue.TextValue("12.0");
    ExtensionValue number = new ExtensionValue.NumberValue(new BigDecimal("12"));
    ExtensionValue plot = new ExtensionValue.TextValue("A7");
    ObjectEvent one =
        event()
            .extensions(new Extensions(List.of(field("f", "brix", brix), field("f", "plot", plot))))
            .build();
    ObjectEvent two =
        event()
            .extensions(
                new Extensions(List.of(field("g", "plot", plot), field("g", "brix", number))))
            .build();

    assertThat(EventHash.of(one)).isEqualTo(EventHash.of(two));
    assertThat(EventHash.of(one)).isNotEqualTo(EventHash.of(event().build()));
    assertThat(EventHash.canonicalText(one))
        .endsWith(
            "{https://farm.example.org/terms/}brix=12{https://farm.example.org/terms/}plot=A7");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01T00:30:00.0004Z, 00.000",
    "2026-09-01T00:30:00.0005Z, 00.001",
    "2026-09-01T00:30:59.9995Z, 00.000",
    "2026-09-01T00:30:00.123456789Z, 00.123"
  })
  void times_round_to_the_millisecond(String time, String seconds) {
    assertThat(CanonicalValue.of(OffsetDateTime.parse(time))).endsWith(":" + seconds + "Z");
  }

  @ParameterizedTest
  @CsvSource({
    "200, 200",
    "200.0, 200",
    "0.3434000, 0.3434",
    "1e3, 1000",
    "+5, 5",
    "007, 7",
    "-0.0, 0",
    "0000000000.10, 0.1",
    "12345678901234567890123, 12345678901234567890123",
    "A7, A7",
    "1.2.3, 1.2.3",
    "+07:00, +07:00",
    "1e99999, 1e99999"
  })
  void numbers_lose_what_says_nothing_and_no_digit_more(String text, String canonical) {
    assertThat(CanonicalValue.of(text)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "urn:epc:id:sgtin:0614141.812345.62, https://id.gs1.org/01/80614141123458/21/62",
    "urn:epc:id:sgln:0614141.12345.0, https://id.gs1.org/414/0614141123452",
    "urn:epc:id:sgln:0614141.12345.32a, https://id.gs1.org/414/0614141123452/254/32a",
    "urn:epc:idpat:itip:4012345.012345.01.02.*, https://id.gs1.org/8006/040123451234560102",
    "urn:epc:idpat:cpi:0614141.ABC.*, https://id.gs1.org/8010/0614141ABC",
    "urn:epc:id:sgtin:0614141.12345.62, urn:epc:id:sgtin:0614141.12345.62",
    "urn:epc:id:sgtin:06141.81234567.62, urn:epc:id:sgtin:06141.81234567.62",
    "urn:epc:id:nothing:0614141.1, urn:epc:id:nothing:0614141.1",
    "urn:epc:id, urn:epc:id",
    "https://example.org/01/12345670, https://id.gs1.org/01/00000012345670",
    "http://example.org/a/b/01/08935000000014/22/V1/, https://id.gs1.org/01/08935000000014",
    "https://example.org/414/0614141123452/254/32a?x=1#y, https://id.gs1.org/414/0614141123452/254/32a",
    "https://example.org/01/123, https://example.org/01/123",
    "https://example.org/order/1, https://example.org/order/1",
    "https://example.org, https://example.org"
  })
  void identifiers_become_canonical_digital_links(String text, String canonical) {
    assertThat(CanonicalUri.of(text)).isEqualTo(canonical);
  }

  @Test
  void texts_are_ordered_as_their_bytes_in_utf_8() {
    assertThat(ByCodePoint.ORDER.compare("\uFFFD", "\uD83C\uDF75")).isNegative();
    assertThat(ByCodePoint.ORDER.compare("a", "ab")).isNegative();
    assertThat(ByCodePoint.ORDER.compare("Z", "a")).isNegative();
    assertThat(ByCodePoint.ORDER.compare("a", "a")).isZero();
  }

  @Property(tries = 200)
  void the_offset_a_time_is_printed_with_does_not_count(
      @ForAll @IntRange(min = -14, max = 14) int hours) {
    ObjectEvent moved =
        event()
            .eventTime(
                OffsetDateTime.parse("2026-09-01T00:30:00Z")
                    .withOffsetSameInstant(ZoneOffset.ofHours(hours)))
            .build();

    assertThat(EventHash.of(moved)).isEqualTo(EventHash.of(event().build()));
  }

  @Property(tries = 200)
  void any_other_amount_gives_another_hash(@ForAll @IntRange(min = 0, max = 100_000) int grams) {
    ObjectEvent other =
        event()
            .quantities(
                List.of(
                    QuantityElement.of(
                        "urn:epc:class:lgtin:8935000.000001.L", grams + ".5", "KGM")))
            .build();

    assertThat(EventHash.of(other).equals(EventHash.of(event().build()))).isEqualTo(grams == 120);
  }
}
