package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import vn.ocop.core.duplicate.linkage.Clusters;
import vn.ocop.core.duplicate.linkage.Evidence;
import vn.ocop.core.duplicate.linkage.FieldParameters;
import vn.ocop.core.duplicate.linkage.Found;
import vn.ocop.core.duplicate.linkage.LinkageIndex;
import vn.ocop.core.duplicate.linkage.LinkageModel;
import vn.ocop.core.duplicate.linkage.LinkedPair;
import vn.ocop.core.duplicate.linkage.MatchWeight;
import vn.ocop.core.duplicate.linkage.PersonVerdict;
import vn.ocop.core.internal.Ranges;

/**
 * A registry of products that answers which of them are one product.
 *
 * <p>Immutable and thread-safe. What is added or removed gives another registry, without a rebuild;
 * no answer depends on the order in which records came. Weights are those of the registry with
 * which it began. From 50,000 records on, reading them and comparing them all is shared out over
 * the threads of the {@link java.util.concurrent.ForkJoinPool} that calls, or else of the common
 * one.
 */
public final class ProductRegistry {

  /** Stands between an identifier and the number of the record that bears it again. */
  private static final String AGAIN = "\u001F";

  private final ProductScheme scheme;
  private final DuplicatePolicy policy;
  private final LinkageIndex<ReadRecord> index;

  private ProductRegistry(
      ProductScheme scheme, DuplicatePolicy policy, LinkageIndex<ReadRecord> index) {
    this.scheme = scheme;
    this.policy = policy;
    this.index = index;
  }

  /**
   * A registry under the standard policy.
   *
   * @param records the records in any order, equal identifiers included
   * @return the registry
   */
  public static ProductRegistry of(Collection<? extends RegistryRecord> records) {
    return of(records, DuplicatePolicy.standard());
  }

  /**
   * A registry.
   *
   * @param records the records in any order, equal identifiers included
   * @param policy where the lines are drawn
   * @return the registry
   */
  public static ProductRegistry of(
      Collection<? extends RegistryRecord> records, DuplicatePolicy policy) {
    ProductScheme scheme = new ProductScheme(policy);
    List<ReadRecord> read = read(records);
    LinkageModel<ReadRecord> model = scheme.scheme().estimate(read, policy.estimation());
    return new ProductRegistry(scheme, policy, LinkageIndex.of(model, read));
  }

  private static List<ReadRecord> read(Collection<? extends RegistryRecord> records) {
    List<RegistryRecord> sorted = new ArrayList<>(records);
    // An order that does not depend on that of arrival, also where an identifier returns.
    sorted.sort(
        Comparator.comparing(RegistryRecord::getId).thenComparing(RegistryRecord::toString));
    List<String> keys = keys(sorted);
    int[] order = NeighbourOrder.of(sorted);
    return Ranges.map(order.length, (start, end) -> read(sorted, keys, order, start, end)).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The identifiers of sorted records; where one returns, each but the first with a number. */
  private static List<String> keys(List<RegistryRecord> sorted) {
    List<String> keys = new ArrayList<>(sorted.size());
    int again = 0;
    for (int i = 0; i < sorted.size(); i++) {
      String id = sorted.get(i).getId();
      again = i > 0 && sorted.get(i - 1).getId().equals(id) ? again + 1 : 0;
      keys.add(again == 0 ? id : id + AGAIN + again);
    }
    return keys;
  }

  private static List<ReadRecord> read(
      List<RegistryRecord> records, List<String> keys, int[] order, int start, int end) {
    RecordReader reader = new RecordReader();
    List<ReadRecord> read = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      read.add(reader.read(keys.get(order[i]), records.get(order[i])));
    }
    return read;
  }

  /**
   * The policy.
   *
   * @return where the lines are drawn
   */
  public DuplicatePolicy policy() {
    return policy;
  }

  /**
   * How many records it holds.
   *
   * @return records
   */
  public int size() {
    return index.size();
  }

  /**
   * The shares and weights by which pairs are weighed.
   *
   * @return one entry a field
   */
  public List<FieldParameters> parameters() {
    return index.model().parameters();
  }

  /**
   * All pairs.
   *
   * @return the pairs, variants included, best first
   */
  public DuplicateAnswer pairs() {
    return answer(index.pairs());
  }

  /**
   * The pairs of one record, which need not be in the registry, with the records of this registry.
   *
   * @param record the record, for example a new registration
   * @return the pairs, variants included, best first; none with a record of its own identifier
   */
  public DuplicateAnswer candidates(RegistryRecord record) {
    return answer(index.candidates(new RecordReader().read(record)));
  }

  private DuplicateAnswer answer(Found<ReadRecord> found) {
    List<DuplicatePair> pairs =
        Ranges.each(found.pairs().size(), found.pairs().size(), i -> pair(found.pairs().get(i)));
    return new DuplicateAnswer(pairs, found.blocking(), found.findings());
  }

  /**
   * Compares two records, in the registry or not.
   *
   * @param a a record
   * @param b another record
   * @return the pair, whatever its weight; {@link Relation#CONFUSABLE} where it would not be listed
   */
  public DuplicatePair compare(RegistryRecord a, RegistryRecord b) {
    return pair(index.model().compare(new RecordReader().read(a), new RecordReader().read(b)));
  }

  private DuplicatePair pair(LinkedPair<ReadRecord> linked) {
    List<Evidence> evidence =
        linked.evidence().stream()
            .filter(entry -> !entry.weight().equals(MatchWeight.ZERO))
            .toList();
    return new DuplicatePair(
        linked.left().record().record(),
        linked.right().record().record(),
        scheme.relations().of(linked),
        linked.weight(),
        evidence,
        linked.verdict());
  }

  /**
   * Groups of records of one product: joined by duplicates, renewals and what a person asserted,
   * never by pairs that are for review.
   *
   * @return the groups of two and more records, in the order of their first identifiers
   */
  public List<List<RegistryRecord>> groups() {
    List<List<RegistryRecord>> groups = new ArrayList<>();
    for (NavigableSet<String> keys : Clusters.of(index.pairs().pairs(), index.verdicts())) {
      groups.add(
          keys.stream().map(key -> index.find(key).orElseThrow().record().record()).toList());
    }
    return groups;
  }

  /**
   * This registry and one more record.
   *
   * @param record the record
   * @return the registry
   * @throws IllegalArgumentException if a record with its identifier is here already
   */
  public ProductRegistry with(RegistryRecord record) {
    return holding(index.with(new RecordReader().read(record)));
  }

  /**
   * This registry and more records; cheaper than one by one.
   *
   * @param records the records in any order
   * @return the registry
   * @throws IllegalArgumentException if a record with an identifier of theirs is here already
   */
  public ProductRegistry withAll(Collection<? extends RegistryRecord> records) {
    return holding(index.withAll(records.stream().map(new RecordReader()::read).toList()));
  }

  /**
   * This registry without a record. Verdicts on it are kept.
   *
   * @param id its identifier
   * @return the registry; this one where the record is not here
   */
  public ProductRegistry without(String id) {
    return holding(index.without(id));
  }

  /**
   * This registry with a record in the place of the one that has its identifier, if any.
   *
   * @param record the later state of the record
   * @return the registry
   */
  public ProductRegistry superseding(RegistryRecord record) {
    return holding(index.superseding(new RecordReader().read(record)));
  }

  /**
   * This registry with a person's word that two records speak of one product.
   *
   * @param a an identifier
   * @param b another identifier
   * @return the registry
   */
  public ProductRegistry asserting(String a, String b) {
    return holding(index.withVerdicts(index.verdicts().with(a, b, PersonVerdict.ASSERTED)));
  }

  /**
   * This registry with a person's word that two records do not speak of one product.
   *
   * @param a an identifier
   * @param b another identifier
   * @return the registry
   */
  public ProductRegistry retracting(String a, String b) {
    return holding(index.withVerdicts(index.verdicts().with(a, b, PersonVerdict.RETRACTED)));
  }

  /**
   * This registry without a person's word on two records: the machine decides again.
   *
   * @param a an identifier
   * @param b another identifier
   * @return the registry
   */
  public ProductRegistry withoutVerdict(String a, String b) {
    return holding(index.withVerdicts(index.verdicts().without(a, b)));
  }

  private ProductRegistry holding(LinkageIndex<ReadRecord> other) {
    return new ProductRegistry(scheme, policy, other);
  }
}
