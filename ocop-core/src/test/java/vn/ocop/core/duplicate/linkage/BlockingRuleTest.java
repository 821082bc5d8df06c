package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.linkage.comparison.ComparisonKind;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;
import vn.ocop.core.result.Bilingual;

class BlockingRuleTest {

  private static final BlockingRule<FieldRecord> BY_TOWN =
      new BlockingRule<>("town", (person, sink) -> sink.accept(Term.of("Kỳ Lừa")));

  private static FieldRecord person(String id, String name) {
    return new FieldRecord(id, Map.of("name", name, "town", "Kỳ Lừa"));
  }

  private static final List<FieldRecord> FOUR =
      List.of(person("a", "Lan"), person("b", "Lan"), person("c", "Páo"), person("d", "Lan"));

  private static LinkageIndex<FieldRecord> index(BlockingRule<FieldRecord> rule) {
    LinkageScheme.Builder<FieldRecord> scheme = LinkageScheme.of(FieldRecord::id);
    ComparisonKind.EXACT.addTo(
        scheme, "town", new Bilingual("xã", "town"), FieldRecord.reading(List.of("town")));
    LinkageScheme.Builder<FieldRecord> byOneRule = LinkageScheme.of(FieldRecord::id);
    scheme.build().fields().forEach(byOneRule::field);
    byOneRule.blocking(rule).thresholds(Thresholds.ofBits(1, -100));
    return LinkageIndex.of(byOneRule.build().defaults(), FOUR);
  }

  private static List<String> pairs(LinkageIndex<FieldRecord> index) {
    return ids(index.pairs().pairs());
  }

  private static List<String> candidates(LinkageIndex<FieldRecord> index) {
    List<String> pairs = new ArrayList<>();
    FOUR.forEach(person -> pairs.addAll(ids(index.candidates(person).pairs())));
    return pairs.stream().distinct().sorted().toList();
  }

  private static List<String> ids(List<LinkedPair<FieldRecord>> pairs) {
    return pairs.stream().map(pair -> pair.left().id() + pair.right().id()).sorted().toList();
  }

  @Test
  void proposesAllPairsThatShareAKey() {
    assertThat(pairs(index(BY_TOWN))).containsExactly("ab", "ac", "ad", "bc", "bd", "cd");
  }

  @Test
  void aRuleForSomeRecordsProposesThePairsOfThese() {
    LinkageIndex<FieldRecord> index = index(BY_TOWN.asking(person -> person.id().equals("c")));

    assertThat(pairs(index)).containsExactly("ac", "bc", "cd");
    assertThat(candidates(index)).containsExactly("ac", "bc", "cd");
    assertThat(index.pairs().blocking().compared()).isEqualTo(3);
    assertThat(index.pairs().blocking().rows().get(0).found()).isEqualTo(3);
  }

  @Test
  void aRuleForNobodyProposesNothing() {
    LinkageIndex<FieldRecord> index = index(BY_TOWN.asking(person -> false));

    assertThat(pairs(index)).isEmpty();
    assertThat(candidates(index)).isEmpty();
  }

  @Test
  void aKeyIsNotTooCommonWhereNobodyAsksForItsPairs() {
    LinkageIndex<FieldRecord> index = index(BY_TOWN.asking(person -> false).upTo(3));

    assertThat(index.pairs().findings()).isEmpty();
    assertThat(index.pairs().blocking().rows().get(0).tooCommon()).isZero();
    assertThat(index.candidates(FOUR.get(0)).findings()).isEmpty();
  }

  @Test
  void aRuleForSomePairsProposesThese() {
    LinkageIndex<FieldRecord> index =
        index(BY_TOWN.between((a, b) -> a.values().equals(b.values())));

    assertThat(pairs(index)).containsExactly("ab", "ad", "bd");
    assertThat(candidates(index)).containsExactly("ab", "ad", "bd");
    assertThat(index.pairs().blocking().compared()).isEqualTo(3);
  }

  @Test
  void aSketchPassesOverPairsThatLookUnlike() {
    Sketch<FieldRecord> initial =
        new Sketch<>(person -> Term.of(person.values().getOrDefault("name", "")), (a, b) -> a == b);
    LinkageIndex<FieldRecord> index = index(BY_TOWN.sketched(initial));

    assertThat(pairs(index)).containsExactly("ab", "ad", "bd");
    assertThat(candidates(index)).containsExactly("ab", "ad", "bd");
    assertThat(index.pairs().blocking().compared()).isEqualTo(3);
    assertThat(index.pairs().blocking().rows().get(0).found()).isEqualTo(3);
  }

  @Test
  void aRuleMayHaveALimitOfItsOwn() {
    LinkageIndex<FieldRecord> tooCommon = index(BY_TOWN.upTo(3));

    assertThat(pairs(index(BY_TOWN.upTo(4)))).hasSize(6);
    assertThat(pairs(tooCommon)).isEmpty();
    assertThat(candidates(tooCommon)).isEmpty();
    assertThat(tooCommon.pairs().findings())
        .anyMatch(finding -> finding.code() == LinkageFinding.KEYS_TOO_COMMON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BY_TOWN.upTo(1))
        .withMessageContaining("largestBlock");
  }
}
