package vn.ocop.core.duplicate.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two records that were compared: what was decided, the match weight, and the evidence per field
 * that adds up to the weight exactly.
 *
 * <p>The left record is the one whose identifier comes first in the order of its characters.
 *
 * @param <R> the record
 */
public final class LinkedPair<R> {

  private final LinkageModel<R> model;
  private final Prepared<R> left;
  private final Prepared<R> right;
  private final byte[] levels;
  private final MatchWeight weight;
  private final Decision decision;
  private final @Nullable PersonVerdict verdict;

  LinkedPair(
      LinkageModel<R> model,
      Prepared<R> left,
      Prepared<R> right,
      byte[] levels,
      MatchWeight weight,
      Decision decision,
      @Nullable PersonVerdict verdict) {
    this.model = model;
    this.left = left;
    this.right = right;
    this.levels = levels;
    this.weight = weight;
    this.decision = decision;
    this.verdict = verdict;
  }

  /**
   * The order of answers: the heaviest first, equal weights by the identifiers.
   *
   * @param <R> the record
   * @return the order
   */
  public static <R> Comparator<LinkedPair<R>> bestFirst() {
    return Comparator.<LinkedPair<R>>comparingInt(pair -> -pair.weight.hundredths())
        .thenComparing(pair -> pair.left.id())
        .thenComparing(pair -> pair.right.id());
  }

  /**
   * One of the records, prepared.
   *
   * @return the record whose identifier comes first
   */
  public Prepared<R> left() {
    return left;
  }

  /**
   * The other record, prepared.
   *
   * @return the record whose identifier comes second
   */
  public Prepared<R> right() {
    return right;
  }

  /**
   * The match weight.
   *
   * @return the sum of the evidence's weights
   */
  public MatchWeight weight() {
    return weight;
  }

  /**
   * What was decided.
   *
   * @return a person's verdict where there is one, otherwise what weight and hard rules decide
   */
  public Decision decision() {
    return decision;
  }

  /**
   * A person's verdict on the pair.
   *
   * @return the verdict, or empty where the machine decided
   */
  public Optional<PersonVerdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  /**
   * The level at which the pair stands in a field.
   *
   * @param field a field of the scheme
   * @return the place of the level in the comparison's list, or -1 where a record says nothing
   * @throws IllegalArgumentException if the scheme has no such field
   */
  public int level(Field<R, ?> field) {
    return levels[model.scheme().place(field)];
  }

  /**
   * The evidence.
   *
   * @return one entry a field, in the scheme's order
   */
  public List<Evidence> evidence() {
    return model.evidence(left, right, levels);
  }

  LinkedPair<R> deciding(Decision other, @Nullable PersonVerdict by) {
    return new LinkedPair<>(model, left, right, levels, weight, other, by);
  }

  @Override
  public String toString() {
    return decision + " " + left.id() + " " + right.id() + " " + weight;
  }
}
