package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;

class LinkageProperties {

  private static final LinkageModel<FieldRecord> MODEL =
      People.scheme(200).estimate(People.many(400), EstimationPolicy.standard());

  @Provide
  Arbitrary<Map<String, String>> values() {
    Arbitrary<String> name =
        Combinators.combine(
                Arbitraries.of("lan", "an", "minh", "ngoc", "ngocc"),
                Arbitraries.of("nguyen", "tran", "le", "bui"))
            .as((first, last) -> first + " " + last);
    Arbitrary<String> born = Arbitraries.of("", "19000101", "19000102", "19900101");
    Arbitrary<String> town = Arbitraries.of("", "town1", "town2", "lang son");
    return Combinators.combine(name, born, town)
        .as((n, b, t) -> Map.of("name", n, "born", b, "town", t));
  }

  @Provide
  Arbitrary<List<FieldRecord>> registries() {
    return values()
        .list()
        .ofMaxSize(25)
        .map(
            values -> {
              List<FieldRecord> records = new ArrayList<>();
              values.forEach(v -> records.add(new FieldRecord("r" + records.size(), v)));
              return records;
            });
  }

  @Property(tries = 150)
  void comparisonIsSymmetricAndEvidenceAddsUp(
      @ForAll("values") Map<String, String> a, @ForAll("values") Map<String, String> b) {
    LinkedPair<FieldRecord> pair = MODEL.compare(new FieldRecord("a", a), new FieldRecord("b", b));
    LinkedPair<FieldRecord> turned =
        MODEL.compare(new FieldRecord("b", b), new FieldRecord("a", a));
    assertThat(turned).hasToString(pair.toString());
    assertThat(turned.evidence()).isEqualTo(pair.evidence());
    int sum = pair.evidence().stream().mapToInt(e -> e.weight().hundredths()).sum();
    assertThat(sum).isEqualTo(pair.weight().hundredths());
  }

  @Property(tries = 150)
  void moreAgreementNeverLowersTheWeight(
      @ForAll("values") Map<String, String> a, @ForAll("values") Map<String, String> b) {
    FieldRecord record = new FieldRecord("a", a);
    MatchWeight before = MODEL.compare(record, new FieldRecord("b", b)).weight();
    for (String field : List.of("name", "born", "town")) {
      if (!a.getOrDefault(field, "").isEmpty() && !b.getOrDefault(field, "").isEmpty()) {
        Map<String, String> nearer = new HashMap<>(b);
        nearer.put(field, a.getOrDefault(field, ""));
        assertThat(MODEL.compare(record, new FieldRecord("b", nearer)).weight())
            .isGreaterThanOrEqualTo(before);
      }
    }
  }

  @Property(tries = 40)
  void neitherOrderNorArrivalMatters(
      @ForAll("registries") List<FieldRecord> records, @ForAll Random chance) {
    Found<FieldRecord> batch = LinkageIndex.of(MODEL, records).pairs();
    List<FieldRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, chance);
    LinkageIndex<FieldRecord> grown = LinkageIndex.of(MODEL, List.of());
    for (FieldRecord record : shuffled) {
      grown = grown.with(record);
    }
    assertThat(grown.pairs()).hasToString(batch.toString());
  }

  @Property(tries = 40)
  void candidatesAreThePairsOfTheRecord(@ForAll("registries") List<FieldRecord> records) {
    LinkageIndex<FieldRecord> index = LinkageIndex.of(MODEL, records);
    List<LinkedPair<FieldRecord>> pairs = index.pairs().pairs();
    for (FieldRecord record : records) {
      List<LinkedPair<FieldRecord>> its =
          pairs.stream()
              .filter(p -> p.left().id().equals(record.id()) || p.right().id().equals(record.id()))
              .toList();
      assertThat(index.candidates(record).pairs()).hasToString(its.toString());
    }
  }

  @Property(tries = 40)
  void groupsArePartsOfTheRegistryJoinedByLinksOnly(
      @ForAll("registries") List<FieldRecord> records) {
    List<LinkedPair<FieldRecord>> pairs = LinkageIndex.of(MODEL, records).pairs().pairs();
    List<NavigableSet<String>> groups = Clusters.of(pairs, Verdicts.none());
    List<String> members = groups.stream().flatMap(NavigableSet::stream).toList();
    assertThat(members).doesNotHaveDuplicates();
    for (LinkedPair<FieldRecord> pair : pairs) {
      boolean together =
          groups.stream()
              .anyMatch(g -> g.contains(pair.left().id()) && g.contains(pair.right().id()));
      assertThat(together || pair.decision() != Decision.LINK).isTrue();
    }
    for (NavigableSet<String> group : groups) {
      for (String id : group) {
        assertThat(pairs)
            .anyMatch(
                pair ->
                    pair.decision() == Decision.LINK
                        && (pair.left().id().equals(id) || pair.right().id().equals(id)));
      }
    }
  }
}
