/**
 * The chain (chuỗi truy xuất) as one immutable value, built from events in any order and master
 * data: the objects that are traced, what happened to each in the order of time, what was made of
 * what, what is packed in what.
 *
 * <p>Duplicates and events declared in error are set aside first. Nothing here judges: whether
 * something is missing or wrong is for rules to say. Order among events of one instant is by
 * identifier and content, so that the order in which events came never matters.
 */
@NullMarked
package vn.ocop.traceability.chain;

import org.jspecify.annotations.NullMarked;
