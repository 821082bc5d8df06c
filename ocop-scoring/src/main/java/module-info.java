/** The criteria sets as data and the star engine. */
module vn.ocop.scoring {
  requires transitive vn.ocop.core;
  requires com.fasterxml.jackson.core;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports vn.ocop.scoring.criteria;
}
