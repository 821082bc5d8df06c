package vn.ocop.traceability.epcis;

/** Small XML documents for the tests of this package. */
final class XmlSamples {

  static final String HARVEST =
      """
      <ObjectEvent>
        <eventTime>2026-09-01T07:30:00+07:00</eventTime>
        <eventTimeZoneOffset>+07:00</eventTimeZoneOffset>
        <action>ADD</action>
        <bizStep>urn:epcglobal:cbv:bizstep:commissioning</bizStep>
        <quantityList>
          <quantityElement>
            <epcClass>https://id.gs1.org/01/08935000000011/10/L1</epcClass>
            <quantity>120.50</quantity>
            <uom>KGM</uom>
          </quantityElement>
        </quantityList>
      </ObjectEvent>
      """;

  private XmlSamples() {}

  static String document(String events) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2"
            xmlns:farm="https://farm.example.org/terms/"
            schemaVersion="2.0" creationDate="2026-09-02T00:00:00Z">
          <EPCISBody>
            <EventList>
        %s    </EventList>
          </EPCISBody>
        </epcis:EPCISDocument>
        """
        .formatted(events);
  }
}
