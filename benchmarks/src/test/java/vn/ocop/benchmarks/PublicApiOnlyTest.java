package vn.ocop.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The benchmarks measure what a caller can call. */
@AnalyzeClasses(packages = "vn.ocop.benchmarks")
class PublicApiOnlyTest {

  @ArchTest
  static final ArchRule benchmarksUseExportedPackagesOnly =
      noClasses().should().dependOnClassesThat().resideInAPackage("vn.ocop..internal..");
}
