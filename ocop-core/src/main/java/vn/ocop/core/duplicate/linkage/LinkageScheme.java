package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is compared and how: the fields, the blocking rules, the hard rules and the bounds. Holds no
 * weights; those are the {@link LinkageModel}'s.
 *
 * @param <R> the record, immutable
 */
public final class LinkageScheme<R> {

  /** How many records may share a blocking key before it is too common to be compared by. */
  public static final int STANDARD_LARGEST_BLOCK = 200;

  private final Function<? super R, String> id;
  private final List<Field<R, ?>> fields;
  private final List<BlockingRule<R>> blocking;
  private final List<HardRule<R>> hardRules;
  private final @Nullable Thresholds thresholds;
  private final int largestBlock;

  private LinkageScheme(Builder<R> builder) {
    this.id = builder.id;
    this.fields = List.copyOf(builder.fields);
    this.blocking = List.copyOf(builder.blocking);
    this.hardRules = List.copyOf(builder.hardRules);
    this.thresholds = builder.thresholds;
    this.largestBlock = builder.largestBlock;
  }

  /**
   * Begins a scheme.
   *
   * @param id gives a record's identifier
   * @param <R> the record
   * @return a builder
   */
  public static <R> Builder<R> of(Function<? super R, String> id) {
    return new Builder<>(id);
  }

  /**
   * The identifier of a record.
   *
   * @param record the record
   * @return the identifier
   */
  public String id(R record) {
    return Objects.requireNonNull(id.apply(record), "id");
  }

  /**
   * The fields.
   *
   * @return the fields, in the order of the evidence
   */
  public List<Field<R, ?>> fields() {
    return fields;
  }

  /**
   * The blocking rules.
   *
   * @return the rules, in the order of the report
   */
  public List<BlockingRule<R>> blocking() {
    return blocking;
  }

  /**
   * The hard rules.
   *
   * @return the rules, in the order in which they are asked
   */
  public List<HardRule<R>> hardRules() {
    return hardRules;
  }

  /**
   * The thresholds.
   *
   * @return the thresholds, or empty where the model derives them from its prior
   */
  public Optional<Thresholds> thresholds() {
    return Optional.ofNullable(thresholds);
  }

  /**
   * How many records may share a blocking key before it is passed over, unless its rule has a limit
   * of its own.
   *
   * @return records
   */
  public int largestBlock() {
    return largestBlock;
  }

  /** The same for one rule, which may have a limit of its own. */
  int largestBlock(int rule) {
    return blocking.get(rule).largestBlock().orElse(largestBlock);
  }

  /**
   * A model with the documented defaults of the levels and nothing adjusted by rarity.
   *
   * @return the model
   */
  public LinkageModel<R> defaults() {
    return LinkageModel.defaults(this);
  }

  /**
   * A model estimated without labels from a registry. The result depends on the set of records
   * only, not on their order.
   *
   * @param records the registry, no two records with one identifier
   * @param policy how
   * @return the model; the defaults where the registry is smaller than the policy asks
   * @throws IllegalArgumentException if two records have one identifier
   */
  public LinkageModel<R> estimate(Collection<? extends R> records, EstimationPolicy policy) {
    return LinkageModel.estimate(this, records, policy);
  }

  int place(Field<R, ?> field) {
    for (int place = 0; place < fields.size(); place++) {
      if (same(fields.get(place), field)) {
        return place;
      }
    }
    throw new IllegalArgumentException("field is not of this scheme: " + field.name());
  }

  @SuppressWarnings("ReferenceEquality") // Two fields may compare alike and still be two.
  private static boolean same(Field<?, ?> a, Field<?, ?> b) {
    return a == b;
  }

  /**
   * Builds a scheme.
   *
   * @param <R> the record
   */
  public static final class Builder<R> {

    private final Function<? super R, String> id;
    private final List<Field<R, ?>> fields = new ArrayList<>();
    private final List<BlockingRule<R>> blocking = new ArrayList<>();
    private final List<HardRule<R>> hardRules = new ArrayList<>();
    private @Nullable Thresholds thresholds;
    private int largestBlock = STANDARD_LARGEST_BLOCK;

    private Builder(Function<? super R, String> id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Adds a field.
     *
     * @param field the field
     * @return this builder
     */
    public Builder<R> field(Field<R, ?> field) {
      if (fields.stream().anyMatch(other -> other.name().equals(field.name()))) {
        throw new IllegalArgumentException("field is named twice: " + field.name());
      }
      fields.add(field);
      return this;
    }

    /**
     * Adds a blocking rule.
     *
     * @param rule the rule
     * @return this builder
     */
    public Builder<R> blocking(BlockingRule<R> rule) {
      blocking.add(Objects.requireNonNull(rule, "rule"));
      return this;
    }

    /**
     * Adds a hard rule.
     *
     * @param rule the rule
     * @return this builder
     */
    public Builder<R> hardRule(HardRule<R> rule) {
      hardRules.add(Objects.requireNonNull(rule, "rule"));
      return this;
    }

    /**
     * Sets the thresholds; without them the model derives them from its prior: a link where a match
     * is likelier than not.
     *
     * @param both the thresholds
     * @return this builder
     */
    public Builder<R> thresholds(Thresholds both) {
      this.thresholds = Objects.requireNonNull(both, "both");
      return this;
    }

    /**
     * Sets how many records may share a blocking key; {@value #STANDARD_LARGEST_BLOCK} without.
     *
     * @param records at least 2
     * @return this builder
     */
    public Builder<R> largestBlock(int records) {
      if (records < 2) {
        throw new IllegalArgumentException("records is below 2: " + records);
      }
      this.largestBlock = records;
      return this;
    }

    /**
     * Builds the scheme.
     *
     * @return the scheme
     * @throws IllegalArgumentException if it has no field or no blocking rule
     */
    public LinkageScheme<R> build() {
      if (fields.isEmpty() || blocking.isEmpty()) {
        throw new IllegalArgumentException("the scheme lacks a field or a blocking rule");
      }
      return new LinkageScheme<>(this);
    }
  }
}
