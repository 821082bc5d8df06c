package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.linkage.comparison.ComparisonKind;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;
import vn.ocop.core.result.Bilingual;

class PairScanTest {

  /** Enough to be shared out; three persons a street, one in a hundred without any. */
  private static final int LARGE = 60_000;

  private static Segment<FieldRecord> segment(int persons) {
    LinkageScheme.Builder<FieldRecord> scheme = LinkageScheme.of(FieldRecord::id);
    ComparisonKind.EXACT.addTo(
        scheme, "street", new Bilingual("đường", "street"), FieldRecord.reading(List.of("street")));
    List<FieldRecord> records =
        IntStream.range(0, persons)
            .mapToObj(
                i ->
                    new FieldRecord(
                        "p" + i, i % 100 == 0 ? Map.of() : Map.of("street", "s" + i / 3)))
            .toList();
    return LinkageIndex.of(scheme.build().defaults(), records).whole();
  }

  private static String ids(Prepared<FieldRecord> a, Prepared<FieldRecord> b) {
    return a.id() + " " + b.id();
  }

  @Test
  void sharedOutItVisitsTheSamePairsAndReportsTheSame() {
    Segment<FieldRecord> segment = segment(LARGE);
    List<String> oneByOne = new ArrayList<>();
    PairScan<FieldRecord> one = PairScan.of(segment, (a, b) -> oneByOne.add(ids(a, b)));
    Queue<String> atOnce = new ConcurrentLinkedQueue<>();
    PairScan<FieldRecord> shared =
        PairScan.sharedOut(segment, () -> (a, b) -> atOnce.add(ids(a, b)));

    assertThat(oneByOne).doesNotHaveDuplicates().hasSizeGreaterThan(LARGE / 2);
    assertThat(atOnce.stream().sorted().toList()).isEqualTo(oneByOne.stream().sorted().toList());
    assertThat(shared.compared()).isEqualTo(one.compared()).isEqualTo(oneByOne.size());
    assertThat(shared.report().findings())
        .isEqualTo(one.report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(LinkageFinding.RECORDS_WITHOUT_KEY);
              assertThat(finding.arguments()).containsEntry("records", (long) LARGE / 100);
            });
  }
}
