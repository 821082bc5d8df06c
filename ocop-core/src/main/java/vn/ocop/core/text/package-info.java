/**
 * Vietnamese text as registries write it: keys from strong to weak under which two spellings of one
 * name are equal, how tone and vowel marks agree, sizes and grades inside a name, the field's
 * vocabularies, and a gazetteer of places before and after the merger of 1 July 2025.
 *
 * <p>The words are data: commented {@code .tsv} files beside this package. Not here: what a
 * difference means for the question whether two products are one ({@code vn.ocop.core.duplicate}).
 */
@NullMarked
package vn.ocop.core.text;

import org.jspecify.annotations.NullMarked;
