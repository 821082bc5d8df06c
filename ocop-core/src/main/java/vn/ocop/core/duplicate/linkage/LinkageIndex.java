package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An immutable registry of records that finds those that speak of the same thing.
 *
 * <p>Adding, removing and superseding give a new index that shares what stays the same; nothing is
 * rebuilt. Whatever the order in which records arrived, two indexes over the same model, records
 * and verdicts give the same answers.
 *
 * @param <R> the record
 */
public final class LinkageIndex<R> {

  private final LinkageModel<R> model;
  private final Verdicts verdicts;

  private final NavigableMap<String, Prepared<R>> records;

  private LinkageIndex(
      LinkageModel<R> model, NavigableMap<String, Prepared<R>> records, Verdicts verdicts) {
    this.model = model;
    this.records = records;
    this.verdicts = verdicts;
  }

  /**
   * An index over records.
   *
   * @param model the model
   * @param records the records, in any order
   * @param <R> the record
   * @return the index
   * @throws IllegalArgumentException if two records have one identifier
   */
  public static <R> LinkageIndex<R> of(LinkageModel<R> model, Collection<? extends R> records) {
    return new LinkageIndex<>(model, new TreeMap<>(), Verdicts.none()).withAll(records);
  }

  /**
   * The model.
   *
   * @return the model
   */
  public LinkageModel<R> model() {
    return model;
  }

  /**
   * The verdicts of persons.
   *
   * @return the verdicts, also those on records that are not (or no longer) here
   */
  public Verdicts verdicts() {
    return verdicts;
  }

  /**
   * How many records it holds.
   *
   * @return records
   */
  public int size() {
    return records.size();
  }

  /**
   * A record by its identifier.
   *
   * @param id the identifier
   * @return the record, prepared, or empty where it is not here
   */
  public Optional<Prepared<R>> find(String id) {
    return Optional.ofNullable(records.get(id));
  }

  /**
   * This index and one more record.
   *
   * @param record the record
   * @return the index
   * @throws IllegalArgumentException if a record with its identifier is here already
   */
  public LinkageIndex<R> with(R record) {
    return withAll(List.of(record));
  }

  /**
   * This index and more records; cheaper than one by one.
   *
   * @param records the records, in any order
   * @return the index
   * @throws IllegalArgumentException if two records have one identifier
   */
  public LinkageIndex<R> withAll(Collection<? extends R> records) {
    NavigableMap<String, Prepared<R>> all = new TreeMap<>(this.records);
    for (R record : records) {
      Prepared<R> prepared = model.prepare(record);
      if (all.put(prepared.id(), prepared) != null) {
        throw new IllegalArgumentException("records hold an identifier twice: " + prepared.id());
      }
    }
    return new LinkageIndex<>(model, all, verdicts);
  }

  /**
   * This index without a record. Verdicts on it are kept.
   *
   * @param id its identifier
   * @return the index; this one where the record is not here
   */
  public LinkageIndex<R> without(String id) {
    NavigableMap<String, Prepared<R>> fewer = new TreeMap<>(records);
    fewer.remove(id);
    return new LinkageIndex<>(model, fewer, verdicts);
  }

  /**
   * This index with a record in the place of the one that has its identifier, if any.
   *
   * @param record the later state of the record
   * @return the index
   */
  public LinkageIndex<R> superseding(R record) {
    return without(model.scheme().id(record)).with(record);
  }

  /**
   * This index with other verdicts of persons.
   *
   * @param others all verdicts that are to hold
   * @return the index
   */
  public LinkageIndex<R> withVerdicts(Verdicts others) {
    return new LinkageIndex<>(model, records, others);
  }

  /**
   * All listed pairs of records, best first; a pair that a person asserted is always among them, a
   * pair that a person retracted never.
   *
   * @return the pairs, what blocking cost, and what was not compared
   */
  public Found<R> pairs() {
    List<LinkedPair<R>> pairs = new ArrayList<>();
    for (Prepared<R> left : records.values()) {
      for (Prepared<R> right : records.tailMap(left.id(), false).values()) {
        model.listed(left, right).ifPresent(pairs::add);
      }
    }
    return found(pairs);
  }

  /**
   * The listed pairs of one record with the records of this index, best first. The record need not
   * be here; it is never compared with a record of its own identifier.
   *
   * @param record the record
   * @return the pairs, what blocking cost, and what was not compared
   */
  public Found<R> candidates(R record) {
    Prepared<R> left = model.prepare(record);
    List<LinkedPair<R>> pairs = new ArrayList<>();
    for (Prepared<R> right : records.values()) {
      if (!right.id().equals(left.id())) {
        model.listed(left, right).ifPresent(pairs::add);
      }
    }
    return found(pairs);
  }

  private Found<R> found(List<LinkedPair<R>> pairs) {
    pairs.sort(LinkedPair.bestFirst());
    return new Found<>(pairs, new BlockingReport(size(), 0, pairs.size(), List.of()), List.of());
  }
}
