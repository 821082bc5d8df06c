/**
 * Supply (khả năng cung ứng): what the raw-material zones can deliver of a product by a day, month
 * by month, whether an order can be met, from which zones, and what limits it.
 *
 * <p>All of it follows from master data: areas, yields, seasons, processing capacities and what is
 * already promised. What has happened to lots does not live here.
 */
@NullMarked
@OcopStyle
package vn.ocop.traceability.supply;

import org.jspecify.annotations.NullMarked;
import vn.ocop.traceability.internal.OcopStyle;
