/**
 * What stands behind application identifiers: the table of identifiers as data, values checked part
 * by part, element strings as printed and as scanned, dates and measures, and which identifiers may
 * stand together.
 *
 * <p>Which thing the data names is not decided here but in {@code identity}.
 */
@NullMarked
package vn.ocop.traceability.gs1.element;

import org.jspecify.annotations.NullMarked;
