package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;

class OneToOneTest {

  @Test
  void linksTheHeaviestPairAndNoRecordTwice() {
    List<FieldRecord> lefts =
        List.of(
            People.person("a1", "Hoàng Thị Lan", "19800412", "Kỳ Lừa"),
            People.person("a2", "Hoàng Thị Lan", "19800413", "Kỳ Lừa"));
    List<FieldRecord> rights =
        List.of(
            People.person("b1", "Hoàng Thị Lan", "19800413", "Kỳ Lừa"),
            People.person("b2", "Nông Văn Dền", "19551101", "Bắc Sơn"));
    List<LinkedPair<FieldRecord>> links = OneToOne.link(People.model(), lefts, rights);
    assertThat(links).hasSize(1);
    assertThat(links.get(0).left().id()).isEqualTo("a2");
    assertThat(links.get(0).right().id()).isEqualTo("b1");
  }

  @Test
  void estimatesFromPairsAcrossTheTables() {
    List<FieldRecord> people = People.many(300);
    List<FieldRecord> lefts = people.stream().filter(p -> p.id().startsWith("p")).toList();
    List<FieldRecord> rights = people.stream().filter(p -> p.id().startsWith("q")).toList();
    LinkageModel<FieldRecord> model =
        OneToOne.estimate(People.scheme(200), lefts, rights, EstimationPolicy.standard());
    assertThat(OneToOne.link(model, lefts, rights))
        .hasSize(rights.size())
        .allMatch(link -> link.left().id().substring(1).equals(link.right().id().substring(1)));
  }
}
