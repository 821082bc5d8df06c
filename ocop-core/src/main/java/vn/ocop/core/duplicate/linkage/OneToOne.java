package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

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
    return Estimator.estimate(scheme, lefts, rights, policy);
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
    List<R> all = new ArrayList<>(lefts);
    all.addAll(rights);
    Set<String> ids = new HashSet<>();
    lefts.forEach(left -> ids.add(model.scheme().id(left)));
    List<LinkedPair<R>> pairs = new ArrayList<>();
    BiConsumer<Prepared<R>, Prepared<R>> listing = model.listing(pairs::add);
    PairScan.of(
        LinkageIndex.of(model, all).whole(),
        (a, b) -> {
          if (ids.contains(a.id()) != ids.contains(b.id())) {
            listing.accept(a, b);
          }
        });
    pairs.sort(LinkedPair.bestFirst());
    return assigned(pairs);
  }

  private static <R> List<LinkedPair<R>> assigned(List<LinkedPair<R>> bestFirst) {
    Set<String> taken = new HashSet<>();
    List<LinkedPair<R>> links = new ArrayList<>();
    for (LinkedPair<R> pair : bestFirst) {
      String left = pair.left().id();
      String right = pair.right().id();
      if (pair.decision() == Decision.LINK && !taken.contains(left) && !taken.contains(right)) {
        taken.add(left);
        taken.add(right);
        links.add(pair);
      }
    }
    return List.copyOf(links);
  }
}
