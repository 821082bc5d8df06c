/** What is done to texts: how a sentence writes a number, and the fingerprint of a text. */
@NullMarked
package vn.ocop.scoring.internal.text;

import org.jspecify.annotations.NullMarked;
