package vn.ocop.examples.desk.duplicates;

import java.util.List;
import vn.ocop.core.result.Finding;
import vn.ocop.examples.desk.io.Line;

/**
 * A search for duplicates among records of one shape: lines are told first, then it is asked.
 *
 * <p>One search, one thread, one use.
 */
public interface Search {

  /**
   * Takes a line of the registry.
   *
   * @param line the line
   * @return what it says
   */
  ReadLine<?> registered(Line line);

  /**
   * Takes a line of new records, which are compared with the registry only.
   *
   * @param line the line
   * @return what it says
   */
  ReadLine<?> candidate(Line line);

  /**
   * The pairs within the registry.
   *
   * @return the pairs, best first
   */
  List<ReportedPair> pairs();

  /**
   * The pairs of the new records with the registry, the new record as {@code a}.
   *
   * @return the pairs, best first
   */
  List<ReportedPair> candidatePairs();

  /**
   * The groups within the registry.
   *
   * @return the identifiers of each
   */
  List<List<String>> groups();

  /**
   * What was found on the way.
   *
   * @return remarks on records and on what was not compared
   */
  List<Finding> findings();
}
