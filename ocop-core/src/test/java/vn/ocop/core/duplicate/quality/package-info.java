/** What detection is worth on labelled pairs and on real lists, measured. */
package vn.ocop.core.duplicate.quality;
