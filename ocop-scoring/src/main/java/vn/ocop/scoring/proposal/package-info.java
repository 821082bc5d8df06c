/**
 * From facts to options: the rules that say which facts decide which option of a criterion, the
 * options that they propose, and a juror's sheet completed from them.
 *
 * <p>Rules are data beside the criteria files. A proposal never binds a juror; what he decides
 * otherwise is kept beside what was proposed. Points and stars do not live here.
 */
@NullMarked
package vn.ocop.scoring.proposal;

import org.jspecify.annotations.NullMarked;
