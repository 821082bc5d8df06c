package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;

class LinkageIndexTest {

  private static final FieldRecord LAN = People.person("1", "Hoàng Thị Lan", "19800412", "Kỳ Lừa");
  private static final FieldRecord LAN_AGAIN =
      People.person("2", "Hoang Thi Lan", "1980-04-12", "Kỳ Lừa");
  private static final FieldRecord OTHER_LAN =
      People.person("3", "Hoàng Thị Lan", "19550930", "Bắc Sơn");

  private final LinkageIndex<FieldRecord> index =
      LinkageIndex.of(People.model(), List.of(LAN, LAN_AGAIN, OTHER_LAN));

  @Test
  void findsOnePersonTwiceAndLeavesTheNamesakeForReview() {
    List<LinkedPair<FieldRecord>> pairs = index.pairs().pairs();
    assertThat(pairs.get(0).left().id()).isEqualTo("1");
    assertThat(pairs.get(0).right().id()).isEqualTo("2");
    assertThat(pairs.get(0).decision()).isEqualTo(Decision.LINK);
    assertThat(pairs)
        .allMatch(pair -> pair.decision() == Decision.REVIEW || pair.right().id().equals("2"));
  }

  @Test
  void aRecordIsNotComparedWithItself() {
    assertThat(index.candidates(LAN).pairs())
        .isNotEmpty()
        .allMatch(pair -> !pair.left().id().equals(pair.right().id()));
  }

  @Test
  void removingAndAddingAgainChangesNothing() {
    LinkageIndex<FieldRecord> again = index.without("2").with(LAN_AGAIN);
    assertThat(again.pairs().pairs()).hasToString(index.pairs().pairs().toString());
    assertThat(index.without("2").find("2")).isEmpty();
    assertThat(index.without("2").size()).isEqualTo(2);
    assertThat(index.without("not here")).isSameAs(index);
  }

  @Test
  void aLaterStateTakesThePlaceOfTheEarlier() {
    FieldRecord moved = People.person("2", "Lý Văn Páo", "19700101", "Mẫu Sơn");
    LinkageIndex<FieldRecord> later = index.superseding(moved);
    assertThat(later.size()).isEqualTo(3);
    assertThat(later.candidates(LAN).pairs()).noneMatch(pair -> pair.right().id().equals("2"));
  }

  @Test
  void anIdentifierStandsForOneRecord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.with(LAN))
        .withMessageContaining("1");
  }

  @Test
  void whatAPersonRetractsIsNotListedAndNotJoined() {
    LinkageIndex<FieldRecord> judged =
        index.withVerdicts(Verdicts.none().with("2", "1", PersonVerdict.RETRACTED));
    assertThat(judged.pairs().pairs())
        .noneMatch(pair -> pair.right().id().equals("2") && pair.left().id().equals("1"));
    assertThat(judged.candidates(LAN_AGAIN).pairs())
        .noneMatch(pair -> pair.left().id().equals("1"));
    assertThat(Clusters.of(judged.pairs().pairs(), judged.verdicts())).isEmpty();
  }

  @Test
  void whatAPersonAssertsIsALinkWhateverItsWeightAndIsKept() {
    LinkageIndex<FieldRecord> judged =
        index.withVerdicts(Verdicts.none().with("1", "3", PersonVerdict.ASSERTED));
    assertThat(Clusters.of(judged.pairs().pairs(), judged.verdicts()).get(0))
        .containsExactly("1", "2", "3");
    LinkageIndex<FieldRecord> gone = judged.without("3");
    assertThat(gone.pairs().pairs()).hasSize(1);
    assertThat(gone.with(OTHER_LAN).candidates(OTHER_LAN).pairs())
        .anyMatch(pair -> pair.verdict().isPresent() && pair.decision() == Decision.LINK);
  }

  @Test
  void oneNameManyTimesIsPassedOverAndReported() {
    List<FieldRecord> crowd =
        IntStream.range(0, 3000)
            .mapToObj(i -> new FieldRecord("p" + i, Map.of("name", "Mật ong hoa nhãn")))
            .toList();
    Found<FieldRecord> found = LinkageIndex.of(People.model(), crowd).pairs();
    assertThat(found.blocking().compared()).isZero();
    assertThat(found.findings())
        .extracting(finding -> finding.code().name())
        .containsExactly("KEYS_TOO_COMMON", "RECORDS_NOT_COMPARED");
    assertThat(found.findings().get(1).arguments()).containsEntry("records", 3000L);
  }

  @Test
  void aRecordWithoutValuesIsReported() {
    Found<FieldRecord> found = index.with(new FieldRecord("9", Map.of())).pairs();
    assertThat(found.findings())
        .extracting(finding -> finding.code().name())
        .containsExactly("RECORDS_WITHOUT_KEY");
  }

  @Test
  void theReportTellsWhichRulesFindWhat() {
    BlockingReport report = index.pairs().blocking();
    assertThat(report.records()).isEqualTo(3);
    BlockingReport.Row name = report.rows().get(0);
    assertThat(name.rule()).isEqualTo("name");
    assertThat(report.recall(name)).isEqualTo(1);
    assertThat(report.rows().get(1).found()).isEqualTo(1);
  }

  @Test
  void growsAndShrinksOneByOne() {
    List<FieldRecord> people = People.many(300);
    LinkageIndex<FieldRecord> grown = LinkageIndex.of(People.model(), List.of());
    for (FieldRecord person : people) {
      grown = grown.with(person);
    }
    List<FieldRecord> kept = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      if (i % 3 == 0) {
        kept.add(people.get(i));
      } else {
        grown = grown.without(people.get(i).id());
      }
    }
    LinkageIndex<FieldRecord> built = LinkageIndex.of(People.model(), kept);
    assertThat(grown.pairs()).hasToString(built.pairs().toString());
    assertThat(grown.candidates(people.get(1)).pairs())
        .hasToString(built.candidates(people.get(1)).pairs().toString());
  }
}
