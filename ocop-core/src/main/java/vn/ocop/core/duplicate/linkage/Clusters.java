package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Groups of records that speak of the same thing. */
public final class Clusters {

  private final Map<String, NavigableSet<String>> groups = new HashMap<>();
  private final Map<String, List<String>> retracted = new HashMap<>();

  private Clusters(Verdicts verdicts) {
    verdicts.forEach(
        (pair, verdict) -> {
          if (verdict == PersonVerdict.RETRACTED) {
            retracted.computeIfAbsent(pair.first(), id -> new ArrayList<>()).add(pair.second());
            retracted.computeIfAbsent(pair.second(), id -> new ArrayList<>()).add(pair.first());
          }
        });
  }

  /**
   * Joins the records of links; pairs that are only for review join nothing. Heavier links join
   * first, those that a person asserted before all; two groups that hold a pair which a person
   * retracted are never joined.
   *
   * @param pairs pairs in any order; only those decided as a link count
   * @param verdicts the verdicts of persons
   * @param <R> the record
   * @return the groups of two and more identifiers, in the order of their first
   */
  public static <R> List<NavigableSet<String>> of(
      Collection<LinkedPair<R>> pairs, Verdicts verdicts) {
    Clusters clusters = new Clusters(verdicts);
    pairs.stream()
        .filter(pair -> pair.decision() == Decision.LINK)
        .sorted(
            Comparator.<LinkedPair<R>, Boolean>comparing(pair -> pair.verdict().isEmpty())
                .thenComparing(LinkedPair.bestFirst()))
        .forEach(pair -> clusters.join(pair.left().id(), pair.right().id()));
    return clusters.groups.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .filter(entry -> entry.getValue().first().equals(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Collections.unmodifiableNavigableSet(entry.getValue()))
        .toList();
  }

  private void join(String a, String b) {
    NavigableSet<String> left = group(a);
    NavigableSet<String> right = group(b);
    boolean leftIsSmaller = left.size() < right.size();
    NavigableSet<String> small = leftIsSmaller ? left : right;
    NavigableSet<String> large = leftIsSmaller ? right : left;
    if (!large.contains(small.first()) && !clash(small, large)) {
      large.addAll(small);
      small.forEach(id -> groups.put(id, large));
    }
  }

  private NavigableSet<String> group(String id) {
    return groups.computeIfAbsent(id, alone -> new TreeSet<>(List.of(alone)));
  }

  private boolean clash(NavigableSet<String> small, NavigableSet<String> large) {
    return !retracted.isEmpty()
        && small.stream()
            .anyMatch(
                id -> retracted.getOrDefault(id, List.of()).stream().anyMatch(large::contains));
  }
}
