package vn.ocop.traceability.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.epcis.Samples.document;
import static vn.ocop.traceability.epcis.Samples.found;
import static vn.ocop.traceability.epcis.Samples.harvest;
import static vn.ocop.traceability.epcis.Samples.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Where;

/** Input that is broken, hostile or too large: a finding each time, never an exception. */
class BadInputTest {

  private static final String GOOD = document(harvest(""), harvest("\"farm:plot\": \"A7\""));

  @Test
  void broken_json_is_named_with_its_line_and_the_events_before_it_are_kept() {
    EpcisDocument document = read(document(harvest(""), "{\"type\" \"ObjectEvent\"}"));

    assertThat(Samples.codes(document)).containsExactly("MALFORMED");
    assertThat(document.findings().get(0).where().get(Where.Kind.LINE)).contains("8");
    assertThat(document.findings().get(0).where().get(Where.Kind.POINTER))
        .contains("/epcisBody/eventList/1/type");
    assertThat(document.events()).hasSize(1);
    assertThat(document.report().complete()).isFalse();
  }

  @Test
  void comments_are_named_as_comments() {
    assertThat(Samples.codes(read(GOOD.replaceFirst("\\{", "{ // harvest of September\n"))))
        .containsExactly("COMMENT");
    assertThat(Samples.codes(read(GOOD.replaceFirst("\\{", "{ /* harvest */"))))
        .containsExactly("COMMENT");
    assertThat(Samples.codes(read(GOOD.replaceFirst("\\{", "{ # harvest\n"))))
        .containsExactly("COMMENT");
  }

  @Test
  void a_repeated_key_spoils_its_event_only() {
    EpcisDocument document =
        read(document(harvest("\"action\": \"DELETE\""), harvest("")), Acceptance.ACCEPT_READABLE);

    assertThat(found(document)).isEqualTo("DUPLICATE_KEY /epcisBody/eventList/0/action");
    assertThat(document.events()).hasSize(1);
  }

  @Test
  void a_repeated_key_is_found_among_many_and_outside_events() {
    StringBuilder many = new StringBuilder("\"farm:all\": {");
    for (int i = 0; i < 40; i++) {
      many.append("\"farm:f").append(i).append("\": 1, ");
    }
    many.append("\"farm:f3\": 2}");
    assertThat(found(read(document(harvest(many.toString())))))
        .isEqualTo("DUPLICATE_KEY /epcisBody/eventList/0/farm:all/farm:f3");
    assertThat(found(read(GOOD.replaceFirst("\\{", "{\"type\": \"EPCISDocument\", "))))
        .isEqualTo("DUPLICATE_KEY /type");
    assertThat(found(read(GOOD.substring(0, GOOD.length() - 1) + ", \"epcisBody\": {}}")))
        .contains("DUPLICATE_KEY /epcisBody");
  }

  @Test
  void nesting_of_5000_spoils_its_event_only() {
    String deep = "\"farm:deep\": " + "[".repeat(5_000) + "]".repeat(5_000);

    EpcisDocument document = read(document(harvest(deep), harvest("")));

    assertThat(Samples.codes(document)).containsExactly("TOO_DEEP");
    assertThat(document.findings()).hasSize(1);
    assertThat(document.events()).hasSize(1);
  }

  @Test
  void nesting_without_end_is_refused() {
    assertThat(Samples.codes(read("[".repeat(1_000_000)))).contains("TOO_LARGE");
    assertThat(Samples.codes(read("{\"epcisBody\":".repeat(200_000)))).contains("TOO_LARGE");
    assertThat(Samples.codes(read("{\"queryResults\":".repeat(50_000)))).contains("TRUNCATED");
  }

  @Test
  void an_event_over_its_limit_is_left_out_and_the_next_one_read() {
    ReadPolicy policy = ReadPolicy.standard().with(ReadLimits.builder().eventSize(2_000).build());
    String large = harvest("\"farm:notes\": [" + "\"0123456789\",".repeat(500) + "1]");

    EpcisDocument document = EpcisReader.of(policy).read(document(large, harvest("")));

    assertThat(Samples.codes(document)).containsExactly("TOO_LARGE");
    assertThat(document.events()).hasSize(1);
    EpcisDocument lines =
        EpcisReader.of(policy)
            .read(large.replace("\n", "") + "\n" + harvest("").replace("\n", "") + "\n");
    assertThat(Samples.codes(lines)).containsExactly("TOO_LARGE");
    assertThat(lines.events()).hasSize(1);
  }

  @Test
  void a_text_over_its_limit_is_left_out() {
    ReadPolicy policy = ReadPolicy.standard().with(ReadLimits.builder().textLength(100).build());

    EpcisDocument document =
        EpcisReader.of(policy)
            .read(document(harvest("\"farm:note\": \"" + "x".repeat(101) + "\""), harvest("")));

    assertThat(found(document)).isEqualTo("TOO_LARGE /epcisBody/eventList/0/farm:note");
    assertThat(document.events()).hasSize(1);
  }

  @Test
  void a_header_over_its_limit_is_named() {
    ReadPolicy policy = ReadPolicy.standard().with(ReadLimits.builder().headerSize(500).build());
    String master = "{\"epcisHeader\": [" + "\"0123456789\",".repeat(100) + "1], ";

    EpcisDocument document = EpcisReader.of(policy).read(GOOD.replaceFirst("\\{", master));

    assertThat(Samples.codes(document)).contains("TOO_LARGE");
    assertThat(document.report().accepted()).isEqualTo(2);
  }

  @Test
  void findings_over_their_limit_are_counted() {
    ReadPolicy policy = ReadPolicy.standard().with(ReadLimits.builder().findings(2).build());
    String faulty = harvest("\"colour\": 1");

    EpcisDocument document =
        EpcisReader.of(policy).read(document(faulty, faulty, faulty, faulty, faulty));

    assertThat(document.findings()).hasSize(3);
    assertThat(document.findings().get(2).code()).isEqualTo(EpcisCode.FINDINGS_CUT_OFF);
    assertThat(document.findings().get(2).arguments()).containsEntry("count", 3L);
    assertThat(document.report().refused()).isEqualTo(5);
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() throws IOException {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xC3;

    EpcisDocument document = EpcisReader.standard().read(new ByteArrayInputStream(bytes));

    assertThat(document.report().complete()).isFalse();
    assertThat(document.report().hasErrors()).isTrue();
  }

  @Property(tries = 400)
  void a_document_cut_off_anywhere_is_said_to_be_cut_off(@ForAll @IntRange(min = 1) int seed) {
    int length = 1 + seed % (GOOD.length() - 2);

    EpcisDocument document = read(GOOD.substring(0, length));

    assertThat(document.report().complete()).isFalse();
    assertThat(Samples.codes(document)).containsAnyOf("TRUNCATED", "MALFORMED", "EMPTY_INPUT");
  }

  @Property(tries = 1000)
  void a_document_with_any_byte_changed_is_read_without_an_exception(
      @ForAll @IntRange(min = 0) int place, @ForAll byte value) throws IOException {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    bytes[place % bytes.length] = value;

    for (Acceptance acceptance : Acceptance.values()) {
      EpcisReader.of(ReadPolicy.standard().with(acceptance)).read(new ByteArrayInputStream(bytes));
    }
  }
}
