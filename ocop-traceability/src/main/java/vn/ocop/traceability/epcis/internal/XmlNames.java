package vn.ocop.traceability.epcis.internal;

import java.util.List;
import java.util.Set;

/** The namespaces of the standard and those that say nothing about the content. */
final class XmlNames {

  static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private static final Set<String> STANDARD =
      Set.of(
          "",
          "urn:epcglobal:epcis:xsd:1",
          "urn:epcglobal:epcis:xsd:2",
          "urn:epcglobal:epcis-query:xsd:1",
          "urn:epcglobal:epcis-query:xsd:2",
          "urn:epcglobal:epcis-masterdata:xsd:1",
          "urn:epcglobal:epcis-masterdata:xsd:2");

  private static final List<String> SCHEMA =
      List.of(INSTANCE, "http://www.w3.org/2001/XMLSchema", "urn:epcglobal:xsd:1");

  private XmlNames() {}

  static boolean isStandard(String namespace) {
    return STANDARD.contains(namespace);
  }

  /** Whether a declared namespace is one that extensions live in. */
  static boolean isForExtensions(String namespace) {
    return !isStandard(namespace) && !SCHEMA.contains(namespace);
  }
}
