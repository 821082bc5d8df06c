/**
 * Receipts: everything needed to replay a result years later and to see that it comes out the same.
 *
 * <p>A receipt holds inputs and outputs, no product and no person but the members' names on their
 * ballots.
 */
@NullMarked
package vn.ocop.scoring.receipt;

import org.jspecify.annotations.NullMarked;
