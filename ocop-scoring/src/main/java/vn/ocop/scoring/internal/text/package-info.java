/** How numbers are written in sentences for people; sentences themselves are made elsewhere. */
@NullMarked
package vn.ocop.scoring.internal.text;

import org.jspecify.annotations.NullMarked;
