package vn.ocop.core.product;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A decision's classification of products: sectors, groups and sets.
 *
 * <p>Immutable and thread-safe.
 */
public final class Taxonomy {

  /** The set of tourism services: community tourism, ecotourism and tourist sites. */
  public static final int TOURISM_SET = 26;

  private final String decision;
  private final List<Sector> sectors;
  private final List<ProductGroup> groups;
  private final Map<Integer, ProductSet> sets;

  /** Loads on first use. */
  private static final class Standard {
    static final Taxonomy TAXONOMY = TaxonomyReader.readStandard();
  }

  private Taxonomy(String decision, List<Sector> sectors) {
    this.decision = Objects.requireNonNull(decision, "decision");
    this.sectors = List.copyOf(sectors);
    groups = sectors.stream().flatMap(sector -> sector.groups().stream()).toList();
    sets =
        groups.stream()
            .flatMap(group -> group.sets().stream())
            .collect(Collectors.toUnmodifiableMap(ProductSet::number, Function.identity()));
    for (int number = 1; number <= sets.size(); number++) {
      if (!sets.containsKey(number)) {
        throw new IllegalArgumentException("sectors hold no set " + number);
      }
    }
  }

  /**
   * The classification of Decision 26/2026/QĐ-TTg, Appendix I.
   *
   * @return the shared taxonomy
   */
  public static Taxonomy standard() {
    return Standard.TAXONOMY;
  }

  /**
   * A taxonomy of the caller's own.
   *
   * @param decision the full number of the decision that it follows
   * @param sectors the sectors in the decision's order
   * @return the taxonomy
   * @throws IllegalArgumentException if the sets are not numbered from 1 without a gap
   * @throws IllegalStateException if two sets bear one number
   */
  public static Taxonomy of(String decision, List<Sector> sectors) {
    return new Taxonomy(decision, sectors);
  }

  /**
   * The decision that the taxonomy follows.
   *
   * @return its full number, for example {@code 26/2026/QĐ-TTg}
   */
  public String decision() {
    return decision;
  }

  /**
   * The sectors.
   *
   * @return the sectors in the decision's order
   */
  public List<Sector> sectors() {
    return sectors;
  }

  /**
   * The groups of all sectors.
   *
   * @return the groups in the decision's order
   */
  public List<ProductGroup> groups() {
    return groups;
  }

  /**
   * The sets of all groups.
   *
   * @return the sets by rising number
   */
  public List<ProductSet> sets() {
    return sets.values().stream()
        .sorted((one, other) -> Integer.compare(one.number(), other.number()))
        .toList();
  }

  /**
   * The set of a number.
   *
   * @param number the number of the criteria set
   * @return the set, or empty if there is none of this number
   */
  public Optional<ProductSet> set(int number) {
    return Optional.ofNullable(sets.get(number));
  }

  /**
   * The group that a set belongs to.
   *
   * @param set the number of the criteria set
   * @return the group, or empty if there is no set of this number
   */
  public Optional<ProductGroup> groupOf(int set) {
    return groups.stream()
        .filter(group -> group.sets().stream().anyMatch(member -> member.number() == set))
        .findFirst();
  }

  /**
   * The sector that a set belongs to.
   *
   * @param set the number of the criteria set
   * @return the sector, or empty if there is no set of this number
   */
  public Optional<Sector> sectorOf(int set) {
    return groupOf(set)
        .flatMap(group -> sectors.stream().filter(s -> s.groups().contains(group)).findFirst());
  }
}
