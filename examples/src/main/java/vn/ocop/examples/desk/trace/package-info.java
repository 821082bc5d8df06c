/**
 * The command {@code trace}: what the rules find in a chain, where a lot comes from, who has it,
 * and the chain as a picture. Its sample chains of Lạng Sơn lie beside it.
 */
@NullMarked
package vn.ocop.examples.desk.trace;

import org.jspecify.annotations.NullMarked;
