/** The README's quick start as a program. */
@NullMarked
package vn.ocop.examples;

import org.jspecify.annotations.NullMarked;
