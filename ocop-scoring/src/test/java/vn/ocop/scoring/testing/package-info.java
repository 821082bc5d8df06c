/** Fixtures that the tests of this module share; nothing here is under test. */
@NullMarked
package vn.ocop.scoring.testing;

import org.jspecify.annotations.NullMarked;
