/** GS1 identifiers, EPCIS events and the chain of custody. */
module vn.ocop.traceability {
  requires transitive vn.ocop.core;
  requires com.fasterxml.jackson.core;
  requires java.xml;
  requires org.locationtech.jts;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports vn.ocop.traceability.area;
  exports vn.ocop.traceability.chain;
  exports vn.ocop.traceability.epcis;
  exports vn.ocop.traceability.event;
  exports vn.ocop.traceability.gs1.element;
  exports vn.ocop.traceability.gs1.identity;
  exports vn.ocop.traceability.gs1;
  exports vn.ocop.traceability.hash;
  exports vn.ocop.traceability.masterdata.json;
  exports vn.ocop.traceability.masterdata;
  exports vn.ocop.traceability.quantity;
  exports vn.ocop.traceability.rule.certificate;
  exports vn.ocop.traceability.rule.claim;
  exports vn.ocop.traceability.rule.completeness;
  exports vn.ocop.traceability.rule.custody;
  exports vn.ocop.traceability.rule.duplicate;
  exports vn.ocop.traceability.rule.graph;
  exports vn.ocop.traceability.rule.identity;
  exports vn.ocop.traceability.rule.integrity;
  exports vn.ocop.traceability.rule.minimumdata;
  exports vn.ocop.traceability.rule.packaging;
  exports vn.ocop.traceability.rule.place;
  exports vn.ocop.traceability.rule.quantity;
  exports vn.ocop.traceability.rule.recall;
  exports vn.ocop.traceability.rule.standard;
  exports vn.ocop.traceability.rule.structure;
  exports vn.ocop.traceability.rule.time;
  exports vn.ocop.traceability.rule.vocabulary;
  exports vn.ocop.traceability.rule;
  exports vn.ocop.traceability.supply;
  exports vn.ocop.traceability.trace;
}
