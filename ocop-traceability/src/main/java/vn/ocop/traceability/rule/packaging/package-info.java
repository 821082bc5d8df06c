/** Rules over packing as a sequence of states: what is put in, sealed, taken out, ended. */
@NullMarked
package vn.ocop.traceability.rule.packaging;

import org.jspecify.annotations.NullMarked;
