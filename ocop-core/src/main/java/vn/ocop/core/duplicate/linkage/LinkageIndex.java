package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.Ranges;

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

  private final Segments<R> segments;

  private LinkageIndex(LinkageModel<R> model, Segments<R> segments, Verdicts verdicts) {
    this.model = model;
    this.segments = segments;
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
    return new LinkageIndex<>(model, Segments.none(model.scheme()), Verdicts.none())
        .withAll(records);
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
    return segments.size();
  }

  /**
   * A record by its identifier.
   *
   * @param id the identifier
   * @return the record, prepared, or empty where it is not here
   */
  public Optional<Prepared<R>> find(String id) {
    return Optional.ofNullable(segments.find(id));
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
    List<R> all = List.copyOf(records);
    Identifiers.requireDifferent(all, model.scheme()::id, id -> segments.find(id) != null);
    List<Prepared<R>> more = Ranges.each(all.size(), all.size(), i -> model.prepare(all.get(i)));
    return new LinkageIndex<>(model, segments.with(more), verdicts);
  }

  /**
   * This index without a record. Verdicts on it are kept.
   *
   * @param id its identifier
   * @return the index; this one where the record is not here
   */
  public LinkageIndex<R> without(String id) {
    return segments.find(id) == null
        ? this
        : new LinkageIndex<>(model, segments.without(id), verdicts);
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
    return new LinkageIndex<>(model, segments, others);
  }

  /**
   * All listed pairs of records, best first; a pair that a person asserted is always among them, a
   * pair that a person retracted never. From 50,000 records on, the work is shared out over the
   * threads of the {@link java.util.concurrent.ForkJoinPool} that calls, or of the common one.
   *
   * @return the pairs, what blocking cost, and what was not compared
   */
  public Found<R> pairs() {
    Queue<LinkedPair<R>> pairs = new ConcurrentLinkedQueue<>();
    PairScan<R> scan = PairScan.sharedOut(segments.whole(), () -> model.listing(pairs::add));
    List<LinkedPair<R>> judged = Judged.by(verdicts, List.copyOf(pairs), model, segments::find);
    return found(judged, scan.report(), scan.compared(), scan::isUsable);
  }

  /**
   * The listed pairs of one record with the records of this index, best first. The record need not
   * be here; it is never compared with a record of its own identifier.
   *
   * @param record the record
   * @return the pairs, what blocking cost, and what was not compared
   */
  public Found<R> candidates(R record) {
    Prepared<R> prepared = model.prepare(record);
    Neighbours<R> neighbours = Neighbours.of(model.scheme(), segments.all(), prepared);
    Set<Prepared<R>> others = neighbours.distinct();
    List<LinkedPair<R>> pairs = new ArrayList<>();
    BiConsumer<Prepared<R>, Prepared<R>> listing = model.listing(pairs::add);
    others.forEach(other -> listing.accept(prepared, other));
    Function<String, @Nullable Prepared<R>> known =
        id -> id.equals(prepared.id()) ? prepared : segments.find(id);
    List<LinkedPair<R>> judged = Judged.by(verdicts.concerning(prepared.id()), pairs, model, known);
    return found(judged, neighbours.report(), others.size(), neighbours::isUsable);
  }

  /** All records in one segment. */
  Segment<R> whole() {
    return segments.whole();
  }

  private static <R> Found<R> found(
      List<LinkedPair<R>> pairs,
      ReportBuilder<R> report,
      long compared,
      ReportBuilder.Usable usable) {
    List<LinkedPair<R>> sorted = new ArrayList<>(pairs);
    sorted.sort(LinkedPair.bestFirst());
    return new Found<>(sorted, report.finish(compared, sorted, usable), report.findings());
  }
}
