/** Rules on what happens to goods once they are recalled; whom a recall must reach is a trace. */
@NullMarked
package vn.ocop.traceability.rule.recall;

import org.jspecify.annotations.NullMarked;
