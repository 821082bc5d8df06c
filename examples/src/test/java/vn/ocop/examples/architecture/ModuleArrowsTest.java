package vn.ocop.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the modules, and between the rooms of core and of traceability. */
@AnalyzeClasses(packages = "vn.ocop", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleArrowsTest {

  @ArchTest
  static final ArchRule coreUsesNothingOfOursButItself =
      noClasses()
          .that()
          .resideInAPackage("vn.ocop.core..")
          .should()
          .dependOnClassesThat(Ours.outside("vn.ocop.core"));

  @ArchTest
  static final ArchRule scoringUsesOnlyCoreOfOurs =
      noClasses()
          .that()
          .resideInAPackage("vn.ocop.scoring..")
          .should()
          .dependOnClassesThat(Ours.outside("vn.ocop.scoring", "vn.ocop.core"));

  @ArchTest
  static final ArchRule traceabilityUsesOnlyCoreOfOurs =
      noClasses()
          .that()
          .resideInAPackage("vn.ocop.traceability..")
          .should()
          .dependOnClassesThat(Ours.outside("vn.ocop.traceability", "vn.ocop.core"));

  @ArchTest
  static final ArchRule noModuleUsesTheInternalsOfAnother =
      classes()
          .that()
          .resideInAPackage("vn.ocop..internal..")
          .should(Ours.BE_USED_BY_THEIR_OWN_MODULE_ONLY);

  @ArchTest
  static final ArchRule resultsKnowNoOtherRoomOfCore =
      noClasses()
          .that()
          .resideInAPackage("vn.ocop.core.result..")
          .should()
          .dependOnClassesThat(Ours.outside("vn.ocop.core.result"));

  @ArchTest
  static final ArchRule lawKnowsOnlyResultsAndInternals =
      noClasses()
          .that()
          .resideInAPackage("vn.ocop.core.law..")
          .should()
          .dependOnClassesThat(
              Ours.outside("vn.ocop.core.law", "vn.ocop.core.result", "vn.ocop.core.internal"));

  @ArchTest
  static final ArchRule theRoomsOfCoreAreFreeOfCycles =
      slices().matching("vn.ocop.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theRoomsOfTraceabilityAreFreeOfCycles =
      slices()
          .matching("vn.ocop.traceability.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theDeskIsFreeOfCyclesBetweenItsParts =
      slices().matching("vn.ocop.examples.(**)").should().beFreeOfCycles();
}
