/** What the engine is worth on public lists with known matches, measured. */
package vn.ocop.core.duplicate.linkage.quality;
