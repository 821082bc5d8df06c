package vn.ocop.scoring.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Bilingual;
import vn.ocop.scoring.testing.Sheets;
import vn.ocop.scoring.testing.SmallDecision;

class CriterionTest {

  private static final CriteriaSet SMALL = SmallDecision.valid().set().criteria();
  private static final Criterion ORIGIN = SMALL.criterion("1.1").orElseThrow();
  private static final Criterion SERVICE = SMALL.criterion("4").orElseThrow();

  @Test
  void composesTheSharedCriterionOfItsDecision() {
    assertThat(ORIGIN.id()).isEqualTo("origin");
    assertThat(ORIGIN.name()).isEqualTo(new Bilingual("Nguồn gốc", "Origin"));
    assertThat(ORIGIN.part()).isEqualTo(Part.A);
    assertThat(ORIGIN.evidence()).extracting(Evidence::code).containsExactly("PAPER");
    assertThat(ORIGIN.notes()).extracting(Note::code).containsExactly("DIRTY");
    assertThat(ORIGIN.option(2))
        .isEqualTo(new Option(2, 20, Optional.of(Star.THREE), 0, new Bilingual("Gần", "Near")));
  }

  @Test
  void readsItsMinimumsOffTheMarks() {
    assertThat(ORIGIN.minimums())
        .containsExactly(new Minimum(Star.THREE, 20), new Minimum(Star.FOUR, 40));
    assertThat(SMALL.criterion("2").orElseThrow().minimums()).isEmpty();
  }

  @Test
  void itsMaximumIsItsBestOption() {
    assertThat(ORIGIN.maximum()).isEqualTo(40);
    assertThat(SERVICE.maximum()).isEqualTo(35);
  }

  @Test
  void onlyAFirstOptionWithoutPointsSaysThatThereIsNothing() {
    assertThat(ORIGIN.statesAbsence(1)).isTrue();
    assertThat(ORIGIN.statesAbsence(2)).isFalse();
    assertThat(ORIGIN.statesAbsence(0)).isFalse();
    assertThat(SERVICE.statesAbsence(1)).isFalse();
  }

  @Test
  void alternativeCasesAreNumberedFromOne() {
    assertThat(SERVICE.options()).extracting(Option::caseNumber).containsExactly(1, 1, 2, 2);
    assertThat(SERVICE.cases())
        .extracting(Bilingual::en)
        .containsExactly("Community", "Organisation");
    assertThat(ORIGIN.options()).extracting(Option::caseNumber).containsOnly(0);
  }

  @Test
  void isWrittenAsTheFilesWriteIt() {
    assertThat(ORIGIN.notation()).isEqualTo("0 20*** 40****");
    assertThat(SERVICE.notation()).isEqualTo("5 35***** | 5 35");
  }

  @Test
  void hasNoOptionBeyondItsOwn() {
    assertThatThrownBy(() -> ORIGIN.option(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number is 0");
    assertThatThrownBy(() -> ORIGIN.option(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.1");
  }

  @Test
  void aGroupHoldsTheCodesBelowItsOwn() {
    CriterionGroup group =
        new CriterionGroup("6.1", Part.C, new Bilingual("a", "b"), OptionalInt.of(4));
    assertThat(group.contains("6.1.1")).isTrue();
    assertThat(group.contains("6.1")).isFalse();
    assertThat(group.contains("6.10.1")).isFalse();
    assertThat(group.contains("6.2.1")).isFalse();
  }

  @Test
  void theLabelsOfOneCriterionDifferInBothLanguages() {
    for (var set : Sheets.sets()) {
      for (Criterion criterion : set.criteria().criteria()) {
        // Alternative cases may repeat an option; within a case each is another.
        for (int c = 0; c <= criterion.cases().size(); c++) {
          int wanted = c;
          List<Bilingual> labels =
              criterion.options().stream()
                  .filter(option -> option.caseNumber() == wanted)
                  .map(Option::label)
                  .toList();
          assertThat(labels)
              .as("%s %s", set, criterion.code())
              .extracting(Bilingual::vi)
              .doesNotHaveDuplicates();
          assertThat(labels)
              .as("%s %s", set, criterion.code())
              .extracting(Bilingual::en)
              .doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void refusesNoOptionAtAll() {
    assertThatThrownBy(
            () ->
                new Criterion(
                    "1",
                    Part.A,
                    "x",
                    new Bilingual("a", "b"),
                    List.of(),
                    List.of(),
                    false,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("options");
  }
}
