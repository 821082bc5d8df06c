/** The criteria sets as data and the star engine. */
module vn.ocop.scoring {
  requires transitive vn.ocop.core;
  requires com.fasterxml.jackson.core;
  requires static io.jstach.jstache;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports vn.ocop.scoring;
  exports vn.ocop.scoring.council;
  exports vn.ocop.scoring.criteria;
  exports vn.ocop.scoring.evidence;
  exports vn.ocop.scoring.explanation;
  exports vn.ocop.scoring.facts;
  exports vn.ocop.scoring.market;
  exports vn.ocop.scoring.plan;
  exports vn.ocop.scoring.proposal;
  exports vn.ocop.scoring.receipt;
  exports vn.ocop.scoring.report;
  exports vn.ocop.scoring.scorecard;
  exports vn.ocop.scoring.sheet;
}
