package vn.ocop.scoring.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.ocop.core.law.Decision;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.DecisionSets;
import vn.ocop.scoring.testing.ReferenceSet;
import vn.ocop.scoring.testing.Shared;

/** Holds every set of the catalogue against the reference reading of its decision. */
class ReferenceTest {

  @TestFactory
  Stream<DynamicContainer> everyDecisionEqualsItsReference() {
    return CriteriaCatalogue.standard().decisions().stream().map(ReferenceTest::tests);
  }

  private static DynamicContainer tests(DecisionSets sets) {
    Decision decision = sets.decision();
    String folder = "reference/decision-" + decision.shortNumber().replace('/', '-');
    if (Shared.find(folder).isEmpty()) {
      return dynamicContainer(
          decision.number(), List.of(dynamicTest("reference", () -> Shared.require(folder))));
    }
    Path reference = Shared.require(folder);
    List<ReferenceSet> expected =
        Shared.files(reference, "set-").stream().map(ReferenceSet::read).toList();
    DynamicTest numbers =
        dynamicTest(
            "has the same sets",
            () ->
                assertThat(sets.sets())
                    .map(set -> set.criteria())
                    .filteredOn(set -> set.status() != SetStatus.MISSING)
                    .extracting(CriteriaSet::number)
                    .containsExactlyElementsOf(
                        expected.stream().map(ReferenceSet::number).toList()));
    return dynamicContainer(
        decision.number(),
        Stream.concat(
            Stream.of(numbers),
            expected.stream()
                .map(
                    set ->
                        dynamicContainer("set " + set.number(), tests(set, sets, set.number())))));
  }

  private static Stream<DynamicTest> tests(ReferenceSet expected, DecisionSets sets, int number) {
    CriteriaSet actual = sets.set(number).criteria();
    return Stream.of(
        dynamicTest("name", () -> hasTheName(expected, actual)),
        dynamicTest("parts", () -> hasTheParts(expected, actual)),
        dynamicTest("groups", () -> hasTheGroups(expected, actual)),
        dynamicTest("criteria", () -> hasTheCriteria(expected, actual)),
        dynamicTest("points, marks and cases", () -> hasTheOptions(expected, actual)),
        dynamicTest("maxima", () -> hasTheMaxima(expected, actual)),
        dynamicTest("conditions", () -> hasTheConditions(expected, actual)),
        dynamicTest("misprints", () -> namesTheMisprints(expected, actual)));
  }

  private static void hasTheName(ReferenceSet expected, CriteriaSet actual) {
    assertThat(letters(actual.name().vi())).isEqualTo(letters(expected.name()));
  }

  private static String letters(String name) {
    return name.replace("...", "…").replaceAll("[\\s,]", "").toLowerCase(Locale.ROOT);
  }

  private static void hasTheParts(ReferenceSet expected, CriteriaSet actual) {
    assertThat(actual.partMaxima()).isEqualTo(expected.partMaxima());
  }

  private static void hasTheGroups(ReferenceSet expected, CriteriaSet actual) {
    expected
        .groups()
        .ifPresent(
            groups ->
                assertThat(actual.groups())
                    .map(
                        group ->
                            group.code() + " " + group.part() + " " + group.maximum().orElseThrow())
                    .isEqualTo(
                        // A heading over itself alone is the criterion's own line.
                        groups.stream()
                            .filter(g -> actual.criterion(g.split(" ", 2)[0]).isEmpty())
                            .toList()));
  }

  private static void hasTheCriteria(ReferenceSet expected, CriteriaSet actual) {
    assertThat(actual.criteria())
        .map(criterion -> criterion.code() + " " + criterion.part())
        .isEqualTo(
            expected.criteria(
                criterion ->
                    criterion.get("code").asText() + " " + criterion.get("part").asText()));
    assertThat(actual.criteria())
        .filteredOn(Criterion::yesNo)
        .allSatisfy(criterion -> assertThat(criterion.options()).hasSize(2))
        .extracting(Criterion::code)
        .isEqualTo(expected.yesNoCodes());
  }

  private static void hasTheOptions(ReferenceSet expected, CriteriaSet actual) {
    assertThat(actual.criteria())
        .map(
            criterion ->
                criterion.code()
                    + ": "
                    + (expected.knowsMarks()
                        ? criterion.notation()
                        : ReferenceSet.pointsOf(criterion)))
        .isEqualTo(expected.notations());
    assertThat(actual.criteria())
        .allSatisfy(
            criterion ->
                assertThat(criterion.options())
                    .extracting(Option::number)
                    .isEqualTo(
                        Stream.iterate(1, n -> n + 1).limit(criterion.options().size()).toList()));
  }

  private static void hasTheMaxima(ReferenceSet expected, CriteriaSet actual) {
    // Where the reference says that a set does not add up, its printed maxima cannot be reached.
    if (actual.status() == SetStatus.COMPLETE) {
      assertThat(actual.criteria())
          .map(Criterion::maximum)
          .isEqualTo(expected.criteria(criterion -> criterion.get("max").asInt()));
    } else {
      assertThat(expected.anomalies()).as("why set %s is not complete", actual).isNotEmpty();
    }
  }

  private static void hasTheConditions(ReferenceSet expected, CriteriaSet actual) {
    assertThat(actual.criteria())
        .filteredOn(criterion -> criterion.appliesWith().isPresent())
        .map(criterion -> criterion.code() + " with " + criterion.appliesWith().orElseThrow())
        .isEqualTo(expected.conditions());
  }

  private static void namesTheMisprints(ReferenceSet expected, CriteriaSet actual) {
    for (ReferenceSet.Misprinted place : expected.misprintedPoints()) {
      assertThat(actual.criterion(place.code()).orElseThrow().misprints())
          .as("misprints of %s", place.code())
          .anySatisfy(
              misprint -> {
                assertThat(misprint.option()).hasValue(place.option());
                assertThat(misprint.printed()).isEqualTo(place.printed());
                assertThat(misprint.applied()).isEqualTo(place.applied());
              });
    }
    for (String code : expected.codesWithAnomalies()) {
      assertThat(actual.criterion(code).orElseThrow().misprints())
          .as("misprints of %s, for %s", code, expected.anomalies())
          .isNotEmpty();
    }
    if (!expected.anomalies().isEmpty()) {
      boolean said =
          actual.status() != SetStatus.COMPLETE
              || !actual.misprints().isEmpty()
              || actual.criteria().stream().anyMatch(c -> !c.misprints().isEmpty());
      assertThat(said).as("%s speaks of %s", actual, expected.anomalies()).isTrue();
    }
    // What is applied in place of what is printed must be what the reference applies, too.
    for (Criterion criterion : actual.criteria()) {
      for (Misprint misprint : criterion.misprints()) {
        misprint
            .option()
            .ifPresent(
                option ->
                    assertThat(misprint.applied())
                        .as("misprint of %s, option %s", criterion.code(), option)
                        .isIn(ReferenceSet.readings(criterion.option(option))));
      }
    }
  }

  @Test
  void decision26Of2026HasTheTotalsOfItsReference() {
    Path folder = Shared.require("reference/decision-26-2026");
    int sets = 0;
    int criteria = 0;
    int options = 0;
    int marks = 0;
    for (Path file : Shared.files(folder, "set-")) {
      sets++;
      for (JsonNode criterion : Shared.json(file).get("criteria")) {
        criteria++;
        for (JsonNode option : criterion.get("options")) {
          options++;
          marks += option.has("minimumForStars") ? 1 : 0;
        }
      }
    }
    assertThat(List.of(sets, criteria, options, marks)).containsExactly(26, 787, 2579, 575);
    assertThat(ChecksumTest.counts("26/2026")).containsExactly(26, 787, 2579, 575);
  }
}
