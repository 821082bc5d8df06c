package vn.ocop.traceability.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.epcis.Samples.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;

class EpcisWriterTest {

  private static final EpcisHeader HEADER =
      EpcisHeader.builder()
          .creationDate(OffsetDateTime.parse("2026-09-02T00:00:00Z"))
          .putNamespaces("farm", "https://farm.example.org/terms/")
          .build();

  private static ObjectEvent event(Extensions.Field... fields) {
    return ObjectEvent.builder()
        .eventTime(OffsetDateTime.parse("2026-09-01T07:30:00+07:00"))
        .eventTimeZoneOffset("+07:00")
        .action(Action.OBSERVE)
        .addEpcs(new Identifier("urn:epc:id:sgtin:1.2.3"))
        .extensions(new Extensions(List.of(fields)))
        .build();
  }

  private static Extensions.Field field(String namespace, String local, String prefix) {
    return new Extensions.Field(
        new ExtensionName(namespace, local, prefix), new ExtensionValue.TextValue("x"));
  }

  private static EpcisDocument again(EpcisEvent... events) {
    return read(EpcisWriter.toText(HEADER, List.of(events)));
  }

  @Test
  void a_written_document_is_faultless() {
    EpcisDocument document = again(event(field("https://farm.example.org/terms/", "a", "farm")));

    assertThat(document.findings()).isEmpty();
    assertThat(document.header().getNamespaces()).isEqualTo(HEADER.getNamespaces());
    assertThat(document.header().getCreationDate()).isEqualTo(HEADER.getCreationDate());
    assertThat(document.events())
        .containsExactly(event(field("https://farm.example.org/terms/", "a", "farm")));
  }

  @Test
  void seconds_are_always_printed() {
    assertThat(EpcisWriter.toText(HEADER, List.of(event())))
        .contains("\"eventTime\":\"2026-09-01T07:30:00+07:00\"");
  }

  @Test
  void a_namespace_the_document_does_not_declare_is_declared_in_the_event() {
    EpcisEvent shop = event(field("https://shop.example.org/", "a", "shop"));

    assertThat(again(shop).findings()).isEmpty();
    assertThat(again(shop).events()).containsExactly(shop);
  }

  @Test
  void one_prefix_in_two_senses_gives_way_in_the_second() {
    EpcisEvent both =
        event(
            field("https://farm.example.org/terms/", "a", "farm"),
            field("https://other.example.org/", "a", "farm"),
            field("urn:no-end", "b", ""),
            field("https://third.example.org/", "c", ""));

    assertThat(again(both).findings()).isEmpty();
    assertThat(again(both).events()).containsExactly(both);
  }

  @Test
  void an_undeclared_prefix_stays_undeclared() {
    EpcisEvent undeclared = event(field("", "a", "farm"));

    assertThat(again(undeclared).events()).containsExactly(undeclared);
    assertThat(Samples.codes(again(undeclared))).containsExactly("UNDECLARED_PREFIX");
  }

  @Test
  void a_users_term_is_not_mistaken_for_a_prefixed_one() {
    EpcisEvent own =
        ObjectEvent.builder()
            .from(event(field("https://farm.example.org/terms/", "a", "farm")))
            .businessStep(VocabularyTerm.of(Vocabulary.BUSINESS_STEP, "farm:withering"))
            .build();

    assertThat(again(own).events()).containsExactly(own);
  }

  @Test
  void a_query_document_is_written_as_one() {
    EpcisHeader query =
        EpcisHeader.builder()
            .from(HEADER)
            .kind(DocumentKind.QUERY)
            .queryName("Q")
            .subscriptionId("")
            .id("https://example.org/1")
            .build();

    EpcisDocument document = read(EpcisWriter.toText(query, List.of(event())));

    assertThat(document.findings()).isEmpty();
    assertThat(document.header().getKind()).isEqualTo(DocumentKind.QUERY);
    assertThat(document.header().getQueryName()).contains("Q");
    assertThat(document.header().getId()).contains("https://example.org/1");
    assertThat(document.events()).containsExactly(event());
  }

  @Test
  void the_header_is_written_back_with_all_its_fields() {
    String text =
        Samples.document(Samples.harvest(""))
            .replaceFirst(
                "\\{",
                "{\"sender\": \"S\", \"epcisHeader\": {\"epcisMasterData\": {\"vocabularyList\": []}},"
                    + " \"farm:season\": 2026, ");
    EpcisDocument document = read(text);

    EpcisDocument again = read(EpcisWriter.toText(document.header(), document.events()));

    assertThat(again.header()).isEqualTo(document.header());
    assertThat(again.events()).isEqualTo(document.events());
    assertThat(again.findings()).isEmpty();
  }

  @Test
  void lines_stand_alone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EpcisEvent first = event(field("https://farm.example.org/terms/", "a", "farm"));
    try (EpcisWriter writer = EpcisWriter.lines(out)) {
      writer.write(first);
      writer.write(event());
    }
    String text = out.toString(StandardCharsets.UTF_8);

    assertThat(text.lines()).hasSize(2).allMatch(line -> line.contains("epcis-context"));
    assertThat(read(text).events()).containsExactly(first, event());
    assertThat(read(text).findings()).isEmpty();
  }

  @Property(tries = 500)
  void any_event_is_read_again_as_an_equal_one(@ForAll("events") EpcisEvent event)
      throws IOException {
    EpcisDocument document =
        read(EpcisWriter.toText(HEADER, List.of(event)), Acceptance.ACCEPT_READABLE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EpcisWriter writer = EpcisWriter.lines(out)) {
      writer.write(event);
    }

    assertThat(document.events()).containsExactly(event);
    assertThat(read(out.toString(StandardCharsets.UTF_8), Acceptance.ACCEPT_READABLE).events())
        .containsExactly(event);
  }

  @Provide
  Arbitrary<EpcisEvent> events() {
    return Events.any();
  }

  @Property(tries = 20)
  void nothing_of_the_document_is_needed_to_write_an_event(
      @ForAll("prefixes") Map<String, String> declared) {
    EpcisHeader header = EpcisHeader.builder().from(HEADER).namespaces(declared).build();
    EpcisEvent event = event(field("https://farm.example.org/terms/", "a", "farm"));

    assertThat(read(EpcisWriter.toText(header, List.of(event))).events()).containsExactly(event);
  }

  @Provide
  Arbitrary<Map<String, String>> prefixes() {
    return Arbitraries.maps(
            Arbitraries.of("farm", "shop", "ns", "cbv"),
            Arbitraries.of("https://a.example.org/", "https://b.example.org/"))
        .ofMaxSize(4);
  }
}
