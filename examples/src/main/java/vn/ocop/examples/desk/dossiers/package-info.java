/**
 * Dossiers for people to read: product, producer and place beside the sheet, and the result as a
 * text.
 */
@NullMarked
package vn.ocop.examples.desk.dossiers;

import org.jspecify.annotations.NullMarked;
