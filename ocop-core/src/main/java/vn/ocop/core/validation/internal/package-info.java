/** The validators behind the constraints; reached by the validation provider alone. */
@NullMarked
package vn.ocop.core.validation.internal;

import org.jspecify.annotations.NullMarked;
