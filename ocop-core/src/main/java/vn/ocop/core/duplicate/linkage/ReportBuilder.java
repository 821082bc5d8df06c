package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import vn.ocop.core.internal.Ranges;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

/** Counts what blocking costs and what it finds. */
final class ReportBuilder<R> {

  private final LinkageScheme<R> scheme;
  private final List<Tally> tallies = new ArrayList<>();
  private final Records withoutKey = new Records();
  private final Records notCompared = new Records();
  private long records;

  /** Tells whether a key is compared by. */
  interface Usable {
    boolean test(int rule, long key);
  }

  /** The numbers of one rule. */
  private static final class Tally {
    private long keys;
    private long proposed;
    private long found;
    private long onlyHere;
    private long tooCommon;
    private long passedOver;
  }

  /** How many records, and which is the first. */
  private static final class Records {
    private long count;
    private String first = "";

    void add(String id) {
      add(1, id);
    }

    void add(long more, String id) {
      first = count == 0 || (more > 0 && id.compareTo(first) < 0) ? id : first;
      count += more;
    }
  }

  ReportBuilder(LinkageScheme<R> scheme) {
    this.scheme = scheme;
    scheme.blocking().forEach(rule -> tallies.add(new Tally()));
  }

  /**
   * One record was looked at.
   *
   * @param record the record
   * @param asked tells which rules are made for it or for any other record
   * @param anyKey whether any of those gives it a key
   * @param anyUsable whether any such key is not too common
   */
  void record(Prepared<R> record, IntPredicate asked, boolean anyKey, boolean anyUsable) {
    records++;
    if (anyKey && !anyUsable) {
      notCompared.add(record.id());
    } else if (!anyKey && !hasKeyNobodyAsksBy(record, asked)) {
      withoutKey.add(record.id());
    }
  }

  /** Such a record is compared with no other because no rule is made for its pairs. */
  private boolean hasKeyNobodyAsksBy(Prepared<R> record, IntPredicate asked) {
    LongBuffer keys = new LongBuffer(8);
    for (int rule = 0; rule < tallies.size() && keys.size() == 0; rule++) {
      if (!asked.test(rule)) {
        keys.fill(scheme.blocking().get(rule), record);
      }
    }
    return keys.size() > 0;
  }

  /** Adds what another one counted of other records. */
  void addRecords(ReportBuilder<R> other) {
    records += other.records;
    withoutKey.add(other.withoutKey.count, other.withoutKey.first);
    notCompared.add(other.notCompared.count, other.notCompared.first);
  }

  /** A key proposes pairs. */
  void block(int rule, long pairs) {
    Tally tally = tallies.get(rule);
    tally.keys += pairs > 0 ? 1 : 0;
    tally.proposed += pairs;
  }

  /** A key is too common to be compared by. */
  void tooCommon(int rule, long pairs) {
    Tally tally = tallies.get(rule);
    tally.tooCommon++;
    tally.passedOver += pairs;
  }

  /** A block of a whole registry. */
  void block(int rule, int size, boolean tooLarge) {
    long pairs = (long) size * (size - 1) / 2;
    if (tooLarge) {
      tooCommon(rule, pairs);
    } else {
      block(rule, pairs);
    }
  }

  /** The report; says of each listed pair which rules propose it. */
  BlockingReport finish(long compared, List<LinkedPair<R>> listed, Usable usable) {
    Ranges.map(listed.size(), (start, end) -> proposing(listed.subList(start, end), usable))
        .forEach(this::addFound);
    return new BlockingReport(records, compared, listed.size(), rows());
  }

  private void addFound(List<BitSet> proposing) {
    for (BitSet rules : proposing) {
      rules.stream().forEach(rule -> tallies.get(rule).found++);
      if (rules.cardinality() == 1) {
        tallies.get(rules.nextSetBit(0)).onlyHere++;
      }
    }
  }

  /** For each pair the rules that propose it. */
  private List<BitSet> proposing(List<LinkedPair<R>> pairs, Usable usable) {
    LongBuffer left = new LongBuffer(8);
    LongBuffer right = new LongBuffer(8);
    List<BitSet> proposing = new ArrayList<>(pairs.size());
    for (LinkedPair<R> pair : pairs) {
      BitSet rules = new BitSet();
      for (int rule = 0; rule < tallies.size(); rule++) {
        BlockingRule<R> blocking = scheme.blocking().get(rule);
        if (blocking.isFor(pair.left(), pair.right())) {
          left.fill(blocking, pair.left());
          right.fill(blocking, pair.right());
          rules.set(rule, shares(rule, left, right, usable));
        }
      }
      proposing.add(rules);
    }
    return proposing;
  }

  private static boolean shares(int rule, LongBuffer left, LongBuffer right, Usable usable) {
    int j = 0;
    for (int i = 0; i < left.size(); i++) {
      while (j < right.size() && right.get(j) < left.get(i)) {
        j++;
      }
      boolean common = j < right.size() && right.get(j) == left.get(i);
      if (common && usable.test(rule, left.get(i))) {
        return true;
      }
    }
    return false;
  }

  private List<BlockingReport.Row> rows() {
    List<BlockingReport.Row> rows = new ArrayList<>();
    for (int rule = 0; rule < tallies.size(); rule++) {
      Tally t = tallies.get(rule);
      String name = scheme.blocking().get(rule).name();
      rows.add(
          new BlockingReport.Row(
              name, t.keys, t.proposed, t.found, t.onlyHere, t.tooCommon, t.passedOver));
    }
    return rows;
  }

  /** What was not compared. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int rule = 0; rule < tallies.size(); rule++) {
      Tally tally = tallies.get(rule);
      if (tally.tooCommon > 0) {
        findings.add(
            Finding.of(LinkageFinding.KEYS_TOO_COMMON, Where.nowhere())
                .with("rule", scheme.blocking().get(rule).name())
                .with("keys", tally.tooCommon)
                .with("limit", scheme.largestBlock(rule))
                .with("pairs", tally.passedOver));
      }
    }
    add(findings, LinkageFinding.RECORDS_NOT_COMPARED, notCompared);
    add(findings, LinkageFinding.RECORDS_WITHOUT_KEY, withoutKey);
    return findings;
  }

  private static void add(List<Finding> findings, LinkageFinding code, Records records) {
    if (records.count > 0) {
      findings.add(
          Finding.of(code, Where.of(Where.Kind.RECORD, records.first))
              .with("records", records.count)
              .with("first", records.first));
    }
  }
}
