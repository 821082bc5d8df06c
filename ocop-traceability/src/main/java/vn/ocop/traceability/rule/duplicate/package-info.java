/**
 * Rules over events that stand twice, and over events that say of others that they are wrong.
 *
 * <p>Nothing here depends on the order in which events came in. Which events count when an error
 * was declared is for the chain to say; here it is only judged whether the declarations make sense.
 */
@NullMarked
package vn.ocop.traceability.rule.duplicate;

import org.jspecify.annotations.NullMarked;
