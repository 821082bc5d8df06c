/** Rules over who holds and owns a thing, and whether the parties may do what they do. */
@NullMarked
package vn.ocop.traceability.rule.custody;

import org.jspecify.annotations.NullMarked;
