/**
 * Constraints on the fields of a caller's own request objects and of the models of this library,
 * and one shared validator that reports in Vietnamese and English.
 *
 * <p>The constraints {@code @ProductCode}, {@code @ProvinceCode} and {@code @CommuneCode} stand on
 * fields that hold text. They bear the same simple names as the value records in {@code
 * vn.ocop.core.product} and {@code vn.ocop.core.place}, because they ask for the same thing: a
 * field of text that is to become such a value carries the constraint, a field that already is one
 * needs none. A class that needs both writes one of the names in full; a class that imports this
 * package and one of those by asterisk says with a single import which of the two it means.
 *
 * <p>Here lives what can be said of one object by itself. Not here: questions that need a register,
 * a decision or a day.
 *
 * <p>A null passes every constraint of this package, as is the custom of Jakarta Validation;
 * {@code @NotNull} refuses it.
 */
@NullMarked
package vn.ocop.core.validation;

import org.jspecify.annotations.NullMarked;
