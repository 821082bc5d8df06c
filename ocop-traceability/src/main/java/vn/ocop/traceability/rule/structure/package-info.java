/**
 * Rules over the form of a document and of its events: well-formed, complete, nothing where it does
 * not belong, times that can be.
 *
 * <p>What the reader found is taken over by the rule that asks for it; an event that was made and
 * not read is looked at by the rule itself. The words of vocabularies and identifiers are judged
 * elsewhere.
 */
@NullMarked
package vn.ocop.traceability.rule.structure;

import org.jspecify.annotations.NullMarked;
