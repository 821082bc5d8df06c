/**
 * A registry of recognised products: its lines read, each answered with how the product stands on a
 * day, and the programme's figures as JSON, text and a page.
 */
@NullMarked
package vn.ocop.examples.desk.registry;

import org.jspecify.annotations.NullMarked;
