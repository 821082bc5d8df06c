package vn.ocop.traceability.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.epcis.Samples.document;
import static vn.ocop.traceability.epcis.Samples.found;
import static vn.ocop.traceability.epcis.Samples.harvest;
import static vn.ocop.traceability.epcis.Samples.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.event.EpcisEvent;

class EpcisReaderFormsTest {

  @Test
  void a_document_gives_its_header_and_its_events_with_their_places() {
    EpcisDocument document = read(document(harvest(""), harvest("\"eventID\": \"urn:uuid:2\"")));

    assertThat(document.findings()).isEmpty();
    assertThat(document.header().getKind()).isEqualTo(DocumentKind.CAPTURE);
    assertThat(document.header().getSchemaVersion()).contains("2.0");
    assertThat(document.header().getCreationDate())
        .contains(OffsetDateTime.parse("2026-09-02T00:00:00Z"));
    assertThat(document.header().getNamespaces())
        .containsExactly(Map.entry("farm", "https://farm.example.org/terms/"));
    assertThat(document.events())
        .extracting(event -> event.getSource().pointer())
        .containsExactly("/epcisBody/eventList/0", "/epcisBody/eventList/1");
    assertThat(document.events())
        .extracting(event -> event.getSource().line())
        .containsExactly(4, 8);
  }

  @Test
  void a_query_document_gives_the_same_events_and_the_name_of_its_query() {
    EpcisDocument document =
        read(
            """
            {%s, "type": "EPCISQueryDocument", "schemaVersion": "2.0",
             "creationDate": "2026-09-02T00:00:00Z",
             "epcisBody": {"queryResults": {"subscriptionID": "S", "queryName": "Q",
                "resultsBody": {"eventList": [%s]}}}}"""
                .formatted(Samples.CONTEXT, harvest("")));

    assertThat(document.findings()).isEmpty();
    assertThat(document.header().getKind()).isEqualTo(DocumentKind.QUERY);
    assertThat(document.header().getQueryName()).contains("Q");
    assertThat(document.header().getSubscriptionId()).contains("S");
    assertThat(document.events()).isEqualTo(read(document(harvest(""))).events());
    assertThat(document.events().get(0).getSource().pointer())
        .isEqualTo("/epcisBody/queryResults/resultsBody/eventList/0");
  }

  @Test
  void a_bare_event_an_array_and_lines_give_the_same_events() {
    EpcisEvent event = read(document(harvest(""))).events().get(0);
    String line = harvest("").replace("\n", " ");

    assertThat(read(harvest("")).events()).containsExactly(event);
    assertThat(read("[" + line + "," + line + "]").events()).containsExactly(event, event);
    assertThat(read(line + "\n\n" + line + "\r\n").events()).containsExactly(event, event);
    assertThat(read(line + line).events()).containsExactly(event, event);
    assertThat(read("[" + line + "," + line + "]").events().get(1).getSource().pointer())
        .isEqualTo("/1");
    assertThat(read(line + "\n\n" + line).events().get(1).getSource().line()).isEqualTo(3);
  }

  @Test
  void documents_stand_in_an_array_as_well() {
    EpcisDocument two = read("[" + document(harvest("")) + "," + document(harvest("")) + "]");

    assertThat(two.findings()).isEmpty();
    assertThat(two.events().get(1).getSource().pointer()).isEqualTo("/1/epcisBody/eventList/0");
  }

  @Test
  void a_broken_line_spoils_only_itself() {
    String line = harvest("").replace("\n", " ");

    EpcisDocument lines = read(line + "\n{\"type\": \"ObjectEv\n" + line + "\n");

    assertThat(lines.events()).hasSize(2);
    assertThat(lines.report().refused()).isEqualTo(1);
    assertThat(lines.report().complete()).isTrue();
    assertThat(lines.findings().get(0).where().get(Where.Kind.LINE)).contains("2");
  }

  @Test
  void prefixes_declared_behind_the_events_are_still_known() {
    String event = harvest("\"farm:plot\": \"A7\"");
    String text =
        """
        {"type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-09-02T00:00:00Z",
         "epcisBody": {"eventList": [%s]}, %s}"""
            .formatted(event, Samples.CONTEXT);

    assertThat(read(text).findings()).isEmpty();
    assertThat(read(text).events()).isEqualTo(read(document(event)).events());
  }

  @Test
  void prefixes_declared_behind_too_many_events_are_an_error_of_their_own() {
    String event = harvest("\"farm:plot\": \"A7\"");
    String text =
        """
        {"type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-09-02T00:00:00Z",
         "epcisBody": {"eventList": [%s,%s]}, %s}"""
            .formatted(event, event, Samples.CONTEXT);
    ReadPolicy policy = ReadPolicy.standard().with(ReadLimits.builder().heldEvents(1).build());

    EpcisDocument document = EpcisReader.of(policy).read(text);

    assertThat(document.events()).hasSize(2);
    assertThat(found(document)).contains("CONTEXT_TOO_LATE", "UNDECLARED_PREFIX");
  }

  @Test
  void a_byte_order_mark_is_named_and_skipped() {
    EpcisDocument document = read("\uFEFF" + document(harvest("")));

    assertThat(found(document)).isEqualTo("BYTE_ORDER_MARK");
    assertThat(document.events()).hasSize(1);
  }

  @Test
  void another_encoding_is_refused() throws IOException {
    byte[] bytes = document(harvest("")).getBytes(StandardCharsets.UTF_16);

    EpcisDocument document = EpcisReader.standard().read(new ByteArrayInputStream(bytes));

    assertThat(found(document)).isEqualTo("NOT_UTF_8");
    assertThat(document.report().complete()).isFalse();
  }

  @Test
  void the_stream_stays_open_for_its_owner() throws IOException {
    boolean[] closed = {false};
    ByteArrayInputStream in =
        new ByteArrayInputStream(document(harvest("")).getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    EpcisReader.standard().read(in);

    assertThat(closed[0]).isFalse();
  }

  @Test
  void events_share_the_texts_of_the_places_they_name() {
    String there = harvest("\"bizLocation\": {\"id\": \"urn:epc:id:sgln:8935000.00001.0\"}");

    List<EpcisEvent> events = read("[" + there + "," + there + "]").events();

    assertThat(events.get(0).getBusinessLocation().orElseThrow().id().text())
        .isSameAs(events.get(1).getBusinessLocation().orElseThrow().id().text());
  }

  @Test
  void nothing_is_no_document() {
    assertThat(found(read(""))).isEqualTo("EMPTY_INPUT");
    assertThat(found(read(" \n\n"))).isEqualTo("EMPTY_INPUT");
    assertThat(read("").report().complete()).isFalse();
  }

  @Test
  void other_json_is_no_document() {
    assertThat(found(read("{\"a\": 1}"))).isEqualTo("NOT_EPCIS");
    assertThat(found(read("[1, {}]"))).isEqualTo("NOT_EPCIS /0; NOT_EPCIS /1");
    assertThat(found(read("true"))).isEqualTo("NOT_EPCIS");
    assertThat(found(read("{}"))).isEqualTo("NOT_EPCIS");
  }

  @Test
  void a_document_must_say_what_it_is() {
    EpcisDocument document =
        read(
            """
            {"type": "MyDocument", "schemaVersion": "two", "creationDate": "2026",
             "note": 1, "epcisBody": {"eventList": [%s]}}"""
                .formatted(harvest("")));

    assertThat(document.events()).hasSize(1);
    assertThat(found(document))
        .isEqualTo(
            "MISSING_FIELD; UNKNOWN_DOCUMENT_TYPE /type; WRONG_TYPE /schemaVersion;"
                + " BAD_TIME /creationDate; UNKNOWN_FIELD /note");
  }

  @Test
  void a_list_of_events_must_be_a_list_of_objects() {
    assertThat(found(read(document("7")))).isEqualTo("WRONG_TYPE /epcisBody/eventList/0");
    String text =
        document(harvest("")).replace("[{\"type\"", "{\"type\"").replace("}]}]}}", "}]}}}");
    assertThat(found(read(text))).isEqualTo("WRONG_TYPE /epcisBody/eventList");
  }

  @Test
  void acceptance_says_which_events_are_handed_on() {
    String unknownField = harvest("\"colour\": \"green\"");
    String noTime = harvest("").replace("\"eventTime\"", "\"time\"");
    String text = document(harvest(""), unknownField, noTime, harvest(""));

    assertThat(read(text, Acceptance.ACCEPT_GOOD).events()).hasSize(2);
    assertThat(read(text, Acceptance.ACCEPT_READABLE).events()).hasSize(3);
    EpcisDocument rejected = read(text, Acceptance.REJECT_ALL);
    assertThat(rejected.events()).isEmpty();
    assertThat(rejected.report().rejected()).isTrue();
    assertThat(rejected.report().accepted()).isZero();
    assertThat(rejected.findings()).isEqualTo(read(text, Acceptance.ACCEPT_GOOD).findings());
  }

  @Test
  void a_sink_hears_of_a_faulty_event_before_the_next_event() throws IOException {
    List<String> heard = new ArrayList<>();
    String text = document(harvest(""), harvest("\"colour\": 1"), harvest(""));

    EpcisReader.standard().stream(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        new EventSink() {
          @Override
          public void event(EpcisEvent event) {
            heard.add(event.getSource().pointer());
          }

          @Override
          public void finding(Finding finding) {
            heard.add(finding.code().name());
          }
        });

    assertThat(heard)
        .containsExactly("/epcisBody/eventList/0", "UNKNOWN_FIELD", "/epcisBody/eventList/2");
  }
}
