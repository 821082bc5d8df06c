/** What is done to texts: their fingerprint. */
@NullMarked
package vn.ocop.scoring.internal.text;

import org.jspecify.annotations.NullMarked;
