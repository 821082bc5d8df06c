/**
 * Helpers of this module that are not part of its interface: tab-separated resource files and the
 * written form of numeric codes.
 *
 * <p>Here lives what several packages of the module need and no caller should see. Nothing here
 * knows a product or a place.
 */
@NullMarked
package vn.ocop.core.internal;

import org.jspecify.annotations.NullMarked;
