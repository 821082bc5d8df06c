package vn.ocop.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Within scoring, data flows one way: criteria, sheet, scorecard, council, and what tells of them.
 */
@AnalyzeClasses(packages = "vn.ocop.scoring", importOptions = ImportOption.DoNotIncludeTests.class)
class ScoringDirectionTest {

  private static final String ROOT = "vn.ocop.scoring";

  /** A room may use the rooms before it; rooms in one line may not use each other. */
  private static final List<List<String>> ROOMS_IN_ORDER =
      List.of(
          List.of("internal.text"),
          List.of("criteria"),
          List.of("internal.json"),
          List.of("internal.reader"),
          List.of("sheet", "facts"),
          List.of("internal.condition"),
          List.of("proposal", "evidence", "market"),
          List.of("scorecard"),
          List.of("council"),
          List.of("explanation", "plan", "receipt"),
          List.of("report"));

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static void aRoomUsesOnlyTheRoomsBeforeIt(JavaClasses classes) {
    List<String> allowed = new ArrayList<>(List.of("vn.ocop.core"));
    for (List<String> line : ROOMS_IN_ORDER) {
      for (String room : line) {
        List<String> own = new ArrayList<>(allowed);
        own.add(ROOT + "." + room);
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + room)
            .should()
            .dependOnClassesThat(Ours.outside(own.toArray(String[]::new)))
            .check(classes);
      }
      line.forEach(room -> allowed.add(ROOT + "." + room));
    }
  }

  @ArchTest
  static void everyRoomHasItsPlaceInTheOrder(JavaClasses classes) {
    List<String> named = new ArrayList<>(List.of(ROOT));
    ROOMS_IN_ORDER.forEach(line -> line.forEach(room -> named.add(ROOT + "." + room)));
    assertThat(Published.SCORING.byPackage(classes).keySet())
        .as("packages of scoring; give a new one its place in the order")
        .containsExactlyInAnyOrderElementsOf(named);
  }
}
