/**
 * Rules on places: the shapes of zones are sound and where and as large as they are said to be, and
 * things are where they were sent.
 */
@NullMarked
package vn.ocop.traceability.rule.place;

import org.jspecify.annotations.NullMarked;
