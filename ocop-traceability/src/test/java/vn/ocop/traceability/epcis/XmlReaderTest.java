package vn.ocop.traceability.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.epcis.Samples.found;
import static vn.ocop.traceability.epcis.Samples.harvest;
import static vn.ocop.traceability.epcis.Samples.read;
import static vn.ocop.traceability.epcis.XmlSamples.HARVEST;
import static vn.ocop.traceability.epcis.XmlSamples.document;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.ExtensionValue;

class XmlReaderTest {

  @Test
  void an_event_in_xml_equals_the_same_event_in_json() {
    EpcisDocument xml = read(document(HARVEST));

    assertThat(xml.findings()).isEmpty();
    assertThat(xml.events()).isEqualTo(read(Samples.document(harvest(""))).events());
    assertThat(xml.events().get(0).getSource().pointer()).isEqualTo("/EPCISBody/EventList/0");
    assertThat(xml.events().get(0).getSource().line()).isEqualTo(7);
    assertThat(xml.header().getSchemaVersion()).contains("2.0");
    assertThat(xml.header().getNamespaces()).containsKey("farm");
  }

  @Test
  void every_part_of_an_event_in_xml_equals_the_same_part_in_json() {
    String xml =
        """
        <TransformationEvent>
          <eventTime>2026-09-01T07:30:00+07:00</eventTime>
          <recordTime>2026-09-02T07:30:00Z</recordTime>
          <eventTimeZoneOffset>+07:00</eventTimeZoneOffset>
          <eventID>urn:uuid:1</eventID>
          <errorDeclaration>
            <declarationTime>2026-09-03T00:00:00Z</declarationTime>
            <reason>urn:epcglobal:cbv:er:incorrect_data</reason>
            <correctiveEventIDs><correctiveEventID>urn:uuid:2</correctiveEventID></correctiveEventIDs>
            <farm:by>Lan</farm:by>
          </errorDeclaration>
          <certificationInfo>https://certificates.example.org/1</certificationInfo>
          <inputEPCList><epc>urn:epc:id:sgtin:1.2.3</epc></inputEPCList>
          <inputQuantityList>
            <quantityElement><epcClass>urn:x:a</epcClass><quantity>5</quantity></quantityElement>
          </inputQuantityList>
          <outputEPCList><epc>urn:epc:id:sgtin:1.2.4</epc></outputEPCList>
          <transformationID>urn:x:t</transformationID>
          <bizStep>cbv:BizStep-assembling</bizStep>
          <readPoint><id>urn:x:place</id><farm:shed>3</farm:shed></readPoint>
          <bizTransactionList>
            <bizTransaction type="urn:epcglobal:cbv:btt:po">urn:x:po</bizTransaction>
            <bizTransaction>urn:x:other</bizTransaction>
          </bizTransactionList>
          <sourceList><source type="urn:epcglobal:cbv:sdt:location">urn:x:from</source></sourceList>
          <sensorElementList>
            <sensorElement>
              <sensorMetadata time="2026-09-01T07:00:00Z" farm:by="Lan"/>
              <sensorReport type="gs1:Temperature" value="26.0" uom="CEL" booleanValue="true"/>
              <sensorReport exception="gs1:ALARM_CONDITION"/>
              <farm:probe>7</farm:probe>
            </sensorElement>
          </sensorElementList>
          <persistentDisposition>
            <set>urn:epcglobal:cbv:disp:conformant</set>
          </persistentDisposition>
          <ilmd><farm:grade>A</farm:grade><farm:grade>B</farm:grade></ilmd>
          <farm:plot><farm:name>A7</farm:name></farm:plot>
        </TransformationEvent>
        """;
    String json =
        """
        {"type": "TransformationEvent", "eventTime": "2026-09-01T07:30:00+07:00",
         "recordTime": "2026-09-02T07:30:00Z", "eventTimeZoneOffset": "+07:00",
         "eventID": "urn:uuid:1",
         "errorDeclaration": {"declarationTime": "2026-09-03T00:00:00Z",
           "reason": "incorrect_data", "correctiveEventIDs": ["urn:uuid:2"], "farm:by": "Lan"},
         "certificationInfo": ["https://certificates.example.org/1"],
         "inputEPCList": ["urn:epc:id:sgtin:1.2.3"],
         "inputQuantityList": [{"epcClass": "urn:x:a", "quantity": 5}],
         "outputEPCList": ["urn:epc:id:sgtin:1.2.4"],
         "transformationID": "urn:x:t", "bizStep": "assembling",
         "readPoint": {"id": "urn:x:place", "farm:shed": "3"},
         "bizTransactionList": [{"type": "po", "bizTransaction": "urn:x:po"},
           {"bizTransaction": "urn:x:other"}],
         "sourceList": [{"type": "location", "source": "urn:x:from"}],
         "sensorElementList": [{"sensorMetadata": {"time": "2026-09-01T07:00:00Z", "farm:by": "Lan"},
           "sensorReport": [{"type": "Temperature", "value": 26.0, "uom": "CEL", "booleanValue": true},
             {"exception": "ALARM_CONDITION"}], "farm:probe": "7"}],
         "persistentDisposition": {"set": ["conformant"]},
         "ilmd": {"farm:grade": ["A", "B"]},
         "farm:plot": {"farm:name": "A7"}}""";

    assertThat(read(document(xml)).findings()).isEmpty();
    assertThat(read(document(xml)).events())
        .isEqualTo(read(Samples.document(json)).events())
        .hasSize(1);
  }

  @Test
  void version_1_2_wraps_what_came_later_into_extensions() {
    String xml =
        """
        <epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1"
            schemaVersion="1.2" creationDate="2026-09-02T00:00:00Z">
          <EPCISBody><EventList>
            <ObjectEvent>
              <eventTime>2026-09-01T07:30:00+07:00</eventTime>
              <eventTimeZoneOffset>+07:00</eventTimeZoneOffset>
              <baseExtension><eventID>urn:uuid:1</eventID></baseExtension>
              <epcList/>
              <action>ADD</action>
              <extension>
                <quantityList><quantityElement><epcClass>urn:x:a</epcClass>
                  <quantity>5</quantity><uom>KGM</uom></quantityElement></quantityList>
                <extension><note>own</note></extension>
              </extension>
            </ObjectEvent>
            <extension><TransformationEvent>
              <eventTime>2026-09-01T07:30:00+07:00</eventTime>
              <eventTimeZoneOffset>+07:00</eventTimeZoneOffset>
              <inputEPCList><epc>urn:x:1</epc></inputEPCList>
              <outputEPCList><epc>urn:x:2</epc></outputEPCList>
            </TransformationEvent></extension>
          </EventList></EPCISBody>
        </epcis:EPCISDocument>""";

    EpcisDocument document = read(xml);

    assertThat(document.findings()).isEmpty();
    EpcisEvent first = document.events().get(0);
    assertThat(first.getEventId()).contains("urn:uuid:1");
    assertThat(first.amounts()).hasSize(1);
    assertThat(first.getExtensions().text("note")).contains("own");
    assertThat(document.events().get(1).getType()).isEqualTo(EventType.TRANSFORMATION);
    assertThat(document.events().get(1).getSource().pointer()).isEqualTo("/EPCISBody/EventList/1");
  }

  @Test
  void a_bare_event_may_be_the_whole_document() {
    assertThat(read(HARVEST).events()).isEqualTo(read(harvest("")).events()).hasSize(1);
  }

  @Test
  void attributes_and_mixed_text_of_extensions_are_kept() {
    EpcisEvent event =
        read(document(
                HARVEST.replace(
                    "</ObjectEvent>",
                    "<farm:net unit=\"KGM\" farm:scale=\"2\">3.5</farm:net></ObjectEvent>")))
            .events()
            .get(0);

    ExtensionValue net = event.getExtensions().get("net").orElseThrow();
    assertThat(net).isInstanceOf(ExtensionValue.ObjectValue.class);
    if (net instanceof ExtensionValue.ObjectValue fields) {
      assertThat(fields.fields().text("@unit")).contains("KGM");
      assertThat(fields.fields().text("@scale")).contains("2");
      assertThat(fields.fields().text("#text")).contains("3.5");
    }
  }

  @Test
  void elements_out_of_order_are_named() {
    String event = HARVEST.replace("<action>ADD</action>", "");
    String late = event.replace("</quantityList>", "</quantityList><action>ADD</action>");

    assertThat(found(read(document(late))))
        .isEqualTo("ELEMENT_ORDER /EPCISBody/EventList/0/action");
    assertThat(read(document(late), Acceptance.ACCEPT_READABLE).events()).hasSize(1);
  }

  @Test
  void entities_that_multiply_are_refused_before_they_do() {
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [");
    laughs.append("<!ENTITY lol0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY lol").append(i).append(" \"");
      laughs.append(("&lol" + (i - 1) + ";").repeat(10)).append("\">");
    }
    laughs.append("]><ObjectEvent><action>&lol9;</action></ObjectEvent>");

    EpcisDocument document = read(laughs.toString());

    assertThat(found(document)).isEqualTo("DOCTYPE_REFUSED");
    assertThat(document.report().complete()).isFalse();
  }

  @Test
  void outside_files_are_not_fetched() {
    String file =
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
            + "<ObjectEvent><action>&b;</action></ObjectEvent>";
    String type = "<!DOCTYPE a SYSTEM \"https://example.org/a.dtd\">" + HARVEST;

    assertThat(found(read(file))).isEqualTo("DOCTYPE_REFUSED");
    assertThat(found(read(type))).isEqualTo("DOCTYPE_REFUSED");
  }

  @Test
  void a_document_type_that_defines_nothing_is_passed_over() {
    EpcisDocument document = read("<!DOCTYPE project>" + HARVEST);

    assertThat(found(document)).isEqualTo("DOCTYPE_IGNORED");
    assertThat(document.events()).hasSize(1);
  }

  @Test
  void entities_that_nobody_declared_are_malformed() {
    assertThat(found(read(document(HARVEST.replace("ADD", "&add;"))))).isEqualTo("MALFORMED");
  }

  @Test
  void broken_and_cut_off_documents_keep_the_events_before() {
    String text = document(HARVEST + HARVEST);

    EpcisDocument broken = read(text.replaceFirst("(?s)(.*)</quantityElement>", "$1</quantity>"));
    EpcisDocument cut = read(text.substring(0, text.lastIndexOf("</quantityElement>")));

    assertThat(Samples.codes(broken)).containsExactly("MALFORMED");
    assertThat(broken.events()).hasSize(1);
    assertThat(broken.findings().get(0).where().get(Where.Kind.LINE)).isPresent();
    assertThat(Samples.codes(cut)).containsExactly("TRUNCATED");
    assertThat(cut.events()).hasSize(1);
    assertThat(cut.report().complete()).isFalse();
  }

  @Test
  void nesting_of_5000_spoils_its_event_only() {
    String deep =
        HARVEST.replace(
            "</ObjectEvent>",
            "<farm:a>".repeat(5_000) + "</farm:a>".repeat(5_000) + "</ObjectEvent>");

    EpcisDocument document = read(document(deep + HARVEST));

    assertThat(Samples.codes(document)).containsExactly("TOO_DEEP");
    assertThat(document.events()).hasSize(1);
  }

  @Test
  void sizes_are_limited() {
    ReadPolicy policy =
        ReadPolicy.standard().with(ReadLimits.builder().eventSize(3_000).textLength(1_000).build());
    String text =
        HARVEST.replace(
            "</ObjectEvent>", "<farm:a>" + "x".repeat(1_500) + "</farm:a></ObjectEvent>");
    String many =
        HARVEST.replace("</ObjectEvent>", "<farm:a>y</farm:a>".repeat(500) + "</ObjectEvent>");

    for (String event : List.of(text, many)) {
      EpcisDocument document = EpcisReader.of(policy).read(document(event + HARVEST));
      assertThat(Samples.codes(document)).containsExactly("TOO_LARGE");
      assertThat(document.events()).hasSize(1);
    }
  }

  @Test
  void another_kind_of_xml_is_no_document() {
    assertThat(found(read("<html><body/></html>"))).isEqualTo("NOT_EPCIS");
  }

  @Test
  void numbers_in_xml_are_checked_like_those_in_json() {
    assertThat(found(read(document(HARVEST.replace("120.50", "INF")))))
        .isEqualTo("NUMBER_OUT_OF_RANGE /EPCISBody/EventList/0/quantityList/0/quantity");
    assertThat(found(read(document(HARVEST.replace("120.50", "")))))
        .isEqualTo("WRONG_TYPE /EPCISBody/EventList/0/quantityList/0/quantity");
  }

  @Property(tries = 500)
  void a_document_with_any_character_changed_is_read_without_an_exception(
      @ForAll @IntRange(min = 0) int place, @ForAll @IntRange(min = 1, max = 0x250) int letter) {
    StringBuilder text = new StringBuilder(document(HARVEST));
    text.setCharAt(place % text.length(), (char) letter);

    EpcisDocument document = read(text.toString());

    assertThat(document.report().accepted()).isLessThanOrEqualTo(1);
  }
}
