package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.result.Finding;

/**
 * A scheme with its weights. Compares two records by themselves; a registry is asked through a
 * {@link LinkageIndex}.
 *
 * <p>A model is estimated once and kept until the caller estimates another one; what is added to or
 * removed from an index does not change it.
 *
 * @param <R> the record
 */
public final class LinkageModel<R> {

  /** How far below the threshold of a link a pair is still listed, where none is given. */
  private static final double REVIEW_BITS = 5;

  /** The prior of a model that was not estimated: one match in 2 to the power of this. */
  static final MatchWeight DEFAULT_PRIOR = MatchWeight.ofBits(-10);

  private final LinkageScheme<R> scheme;
  private final PairWeigher<R> weigher;
  private final MatchWeight prior;
  private final Thresholds thresholds;
  private final List<Finding> findings;

  LinkageModel(
      LinkageScheme<R> scheme,
      List<FieldWeights<R, ?>> fields,
      MatchWeight prior,
      List<Finding> findings) {
    this.scheme = scheme;
    this.weigher = new PairWeigher<>(fields);
    this.prior = prior;
    this.thresholds =
        scheme
            .thresholds()
            .orElseGet(() -> Thresholds.ofBits(-prior.bits(), -prior.bits() - REVIEW_BITS));
    this.findings = List.copyOf(findings);
  }

  static <R> LinkageModel<R> defaults(LinkageScheme<R> scheme) {
    return defaults(scheme, List.of());
  }

  static <R> LinkageModel<R> defaults(LinkageScheme<R> scheme, List<Finding> findings) {
    List<FieldWeights<R, ?>> fields = new ArrayList<>();
    scheme.fields().forEach(field -> fields.add(FieldWeights.defaults(field, TermCounts.none())));
    return new LinkageModel<>(scheme, fields, DEFAULT_PRIOR, findings);
  }

  static <R> LinkageModel<R> estimate(
      LinkageScheme<R> scheme, Collection<? extends R> records, EstimationPolicy policy) {
    return Estimator.estimate(scheme, records, null, policy);
  }

  /**
   * The scheme.
   *
   * @return what is compared and how
   */
  public LinkageScheme<R> scheme() {
    return scheme;
  }

  /**
   * The thresholds.
   *
   * @return the scheme's, or those that follow from the prior
   */
  public Thresholds thresholds() {
    return thresholds;
  }

  /**
   * The prior: the binary logarithm of the odds that two records taken at random match. Not part of
   * any weight.
   *
   * @return the prior
   */
  public MatchWeight prior() {
    return prior;
  }

  /**
   * The shares and weights, for a report.
   *
   * @return one entry a field, in the scheme's order
   */
  public List<FieldParameters> parameters() {
    List<FieldParameters> parameters = new ArrayList<>();
    weigher.fields().forEach(field -> parameters.add(field.parameters()));
    return List.copyOf(parameters);
  }

  /**
   * What is to be said about the estimation.
   *
   * @return for example that the registry was too small
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Prepares a record.
   *
   * @param record the record
   * @return its values, prepared
   */
  public Prepared<R> prepare(R record) {
    @Nullable Object[] values = new @Nullable Object[weigher.fields().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = weigher.fields().get(i).prepare(record);
    }
    return new Prepared<>(scheme.id(record), record, values, scheme.fields());
  }

  /**
   * Compares two records.
   *
   * @param a a record
   * @param b another record
   * @return the pair, whatever its weight
   */
  public LinkedPair<R> compare(R a, R b) {
    return pair(prepare(a), prepare(b));
  }

  /**
   * Compares two prepared records.
   *
   * @param a a record, prepared by this model
   * @param b another record, prepared by this model
   * @return the pair, whatever its weight
   */
  public LinkedPair<R> pair(Prepared<R> a, Prepared<R> b) {
    byte[] levels = new byte[weigher.fields().size()];
    return decided(a, b, levels, weigher.weigh(a, b, levels, Integer.MIN_VALUE));
  }

  /** Compares pairs and hands on those that are listed; one listing, one thread. */
  BiConsumer<Prepared<R>, Prepared<R>> listing(Consumer<LinkedPair<R>> listed) {
    int floor = thresholds.review().hundredths();
    byte[] scratch = new byte[weigher.fields().size()];
    return (a, b) -> {
      int weight = weigher.weigh(a, b, scratch, floor);
      if (weight >= floor) {
        LinkedPair<R> pair = decided(a, b, scratch.clone(), weight);
        if (pair.decision() != Decision.APART) {
          listed.accept(pair);
        }
      }
    };
  }

  /** Whether a hard rule keeps two records from being a link, whatever their weight. */
  boolean isRuledOut(Prepared<R> a, Prepared<R> b) {
    if (scheme.hardRules().isEmpty()) {
      return false;
    }
    LinkedPair<R> pair = pair(a, b);
    return scheme.hardRules().stream()
        .anyMatch(rule -> rule.highest().apply(pair).compareTo(Decision.LINK) < 0);
  }

  private LinkedPair<R> decided(Prepared<R> a, Prepared<R> b, byte[] levels, int hundredths) {
    boolean ordered = a.id().compareTo(b.id()) <= 0;
    MatchWeight weight = new MatchWeight(hundredths);
    Decision decision = thresholds.decide(weight);
    LinkedPair<R> pair =
        new LinkedPair<>(this, ordered ? a : b, ordered ? b : a, levels, weight, decision, null);
    for (HardRule<R> rule : scheme.hardRules()) {
      Decision highest = rule.highest().apply(pair);
      if (highest.compareTo(pair.decision()) < 0) {
        pair = pair.deciding(highest, null);
      }
    }
    return pair;
  }

  List<Evidence> evidence(Prepared<R> a, Prepared<R> b, byte[] levels) {
    return weigher.evidence(a, b, levels);
  }
}
