package vn.ocop.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

/** What no published module does: ask the machine for anything, print, or keep state. */
@AnalyzeClasses(
    packages = {"vn.ocop.core", "vn.ocop.scoring", "vn.ocop.traceability"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class PureRulesTest {

  @ArchTest
  static final ArchRule nothingReadsTheClock =
      published()
          .should()
          .callMethodWhere(
              target(owner(resideInAnyPackage("java.time.."))).and(target(nameMatching("now"))))
          .orShould()
          .callMethodWhere(to("java\\.time\\.(Clock|InstantSource)", "system.*|tick(?!$).*"))
          .orShould()
          .callMethodWhere(to("java\\.lang\\.System", "currentTimeMillis|nanoTime"));

  @ArchTest
  static final ArchRule nothingUsesTheOldDates =
      published()
          .should()
          .dependOnClassesThat(
              named(
                  "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)"
                      + "|java\\.text\\.(SimpleDateFormat|DateFormat)"
                      + "|java\\.sql\\..*"));

  @ArchTest
  static final ArchRule nothingAsksForTheMachinesLocaleOrZone =
      published()
          .should()
          .callMethodWhere(to("java\\.util\\.Locale", "getDefault|setDefault"))
          .orShould()
          .callMethodWhere(to("java\\.time\\.ZoneId", "systemDefault"))
          .orShould()
          .callMethodWhere(withoutLocale("java\\.lang\\.String", "toLowerCase|toUpperCase"))
          .orShould()
          .callMethodWhere(withoutLocale("java\\.lang\\.String", "format|formatted"))
          .orShould()
          .callMethodWhere(withoutLocale("java\\.text\\.(Collator|.*Format)", "get.*Instance"))
          .orShould()
          .callMethodWhere(withoutLocale("java\\.time\\.format\\.DateTimeFormatter", "ofPattern"));

  @ArchTest
  static final ArchRule nothingTouchesFilesNetworkEnvironmentOrThreads =
      published()
          .should()
          .dependOnClassesThat(
              named(
                  "java\\.io\\.(File|FileReader|FileWriter|FileInputStream|FileOutputStream"
                      + "|RandomAccessFile)"
                      + "|java\\.nio\\.file\\.(Files|Paths|Path|FileSystems)"
                      + "|java\\.net\\.(?!URI$|URISyntaxException$|URLDecoder$|URLEncoder$).*"
                      + "|java\\.lang\\.(Thread|ProcessBuilder|Runtime)"))
          .orShould()
          .callMethodWhere(to("java\\.lang\\.System", "getenv|getProperty|getProperties|exit"));

  @ArchTest
  static final ArchRule nothingThrowsDice =
      published()
          .should()
          .dependOnClassesThat(
              named(
                  "java\\.util\\.(Random|SplittableRandom)|java\\.security\\.SecureRandom"
                      + "|java\\.util\\.random\\..*|java\\.util\\.concurrent\\.ThreadLocalRandom"))
          .orShould()
          .callMethodWhere(to("java\\.util\\.UUID", "randomUUID"))
          .orShould()
          .callMethodWhere(to("java\\.lang\\.Math", "random"));

  @ArchTest static final ArchRule nothingPrints = published().should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule nothingLogs =
      published()
          .should()
          .dependOnClassesThat(
              named(
                  "java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*"
                      + "|org\\.slf4j\\..*|org\\.jboss\\.logging\\..*"));

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(Published.allPackages())
          .and()
          .areStatic()
          .should()
          .beFinal();

  private static GivenClassesConjunction published() {
    return noClasses().that().resideInAnyPackage(Published.allPackages());
  }

  private static DescribedPredicate<JavaClass> named(String pattern) {
    return are(
        DescribedPredicate.describe(
            "named " + pattern, type -> type.getBaseComponentType().getName().matches(pattern)));
  }

  private static DescribedPredicate<JavaCall<?>> to(String type, String methods) {
    return DescribedPredicate.describe(
        type + "." + methods,
        call -> call.getTargetOwner().getName().matches(type) && call.getName().matches(methods));
  }

  private static DescribedPredicate<JavaCall<?>> withoutLocale(String type, String methods) {
    return to(type, methods)
        .and(
            DescribedPredicate.describe(
                "without a locale",
                call ->
                    call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(p -> p.getName().equals("java.util.Locale"))));
  }
}
