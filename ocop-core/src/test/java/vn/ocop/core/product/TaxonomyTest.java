package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.result.Bilingual;

class TaxonomyTest {

  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  @Test
  void has_the_counts_of_the_decision() {
    assertThat(TAXONOMY.decision()).isEqualTo("26/2026/QĐ-TTg");
    assertThat(TAXONOMY.sectors()).hasSize(6);
    assertThat(TAXONOMY.groups()).hasSize(17);
    assertThat(TAXONOMY.sets())
        .extracting(ProductSet::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 26).boxed().toList());
    assertThat(TAXONOMY.sectors())
        .extracting(sector -> sector.groups().size())
        .containsExactly(6, 2, 3, 2, 3, 1);
    assertThat(TAXONOMY.sets().stream().filter(set -> set.subgroup().isPresent())).hasSize(16);
    assertThat(TAXONOMY.sets().stream().mapToInt(set -> set.ministries().size()).sum())
        .isEqualTo(31);
  }

  @Test
  void finds_a_set_with_its_group_and_sector() {
    ProductSet tea = TAXONOMY.set(11).orElseThrow();
    assertThat(tea.name().en()).isEqualTo("Fresh and processed tea");
    assertThat(tea.subgroup().orElseThrow().letter()).isEqualTo("a");
    assertThat(tea.ministries()).extracting(Ministry::code).containsExactly("AGRICULTURE");
    assertThat(TAXONOMY.groupOf(11).orElseThrow().name()).isEqualTo(new Bilingual("Chè", "Tea"));
    assertThat(TAXONOMY.sectorOf(11).orElseThrow().code()).isEqualTo("I");
    assertThat(TAXONOMY.sectorOf(20).orElseThrow().code()).isEqualTo("III");
  }

  @Test
  void knows_no_set_outside_1_to_26() {
    for (int number : new int[] {-1, 0, 27}) {
      assertThat(TAXONOMY.set(number)).isEmpty();
      assertThat(TAXONOMY.groupOf(number)).isEmpty();
      assertThat(TAXONOMY.sectorOf(number)).isEmpty();
    }
  }

  @Test
  void the_set_of_tourism_is_the_one_of_the_tourism_sector() {
    assertThat(TAXONOMY.sectorOf(Taxonomy.TOURISM_SET).orElseThrow().name().en())
        .contains("tourism".toLowerCase(Locale.ROOT));
    assertThat(TAXONOMY.set(Taxonomy.TOURISM_SET).orElseThrow().ministries())
        .extracting(Ministry::code)
        .containsExactly("TOURISM", "AGRICULTURE");
  }

  @Test
  void refuses_sets_with_a_gap_or_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Taxonomy.of("x", List.of(sector(1, 3))))
        .withMessage("sectors hold no set 2");
    assertThatIllegalStateException().isThrownBy(() -> Taxonomy.of("x", List.of(sector(1, 1))));
  }

  private static Sector sector(int... sets) {
    Bilingual name = new Bilingual("v", "e");
    List<ProductSet> members =
        IntStream.of(sets)
            .mapToObj(set -> new ProductSet(set, Optional.empty(), name, List.of()))
            .toList();
    return new Sector("I", name, List.of(new ProductGroup(1, name, members)));
  }

  private static Taxonomy read(String rows) throws IOException {
    String head = "# decision: x\nlevel\tnumber\tministries\tvi\ten\n";
    return TaxonomyReader.read(
        TsvTable.read("t", new StringReader(head + rows)),
        TsvTable.read("m", new StringReader("code\tvi\ten\nM\tb\tm\n")));
  }

  @Test
  void refuses_a_broken_file_with_line_and_cause() throws IOException {
    String sector = "SECTOR\tI\t\tv\te\n";
    String group = "GROUP\t1\t\tv\te\n";
    assertThat(read(sector + group + "SET\t1\tM\tv\te\n").sets()).hasSize(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> read(sector + "SET\t1\tM\tv\te\n"))
        .withMessage("t, line 4 stands outside a sector or group");
    assertThatIllegalStateException()
        .isThrownBy(() -> read(sector + group + "SUBGROUP\ta\t\tv\te\n"))
        .withMessage("t, line 5 is a subgroup without a set");
    assertThatIllegalStateException()
        .isThrownBy(() -> read(sector + group + "SET\t1\tN\tv\te\n"))
        .withMessage("t, line 5 names an unknown ministry: N");
    assertThatIllegalStateException()
        .isThrownBy(() -> read(sector + group + "SET\tone\tM\tv\te\n"))
        .withMessage("t, line 5 has a number that is none: one");
    assertThatIllegalStateException()
        .isThrownBy(() -> read(sector + group + "SET\t1\tM\tv\t\n"))
        .withMessage("t, line 5 lacks en");
  }
}
