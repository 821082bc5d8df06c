package vn.ocop.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What callers can hold cannot change under them. */
@AnalyzeClasses(
    packages = {"vn.ocop.core", "vn.ocop.scoring", "vn.ocop.traceability"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class ImmutableApiTest {

  /**
   * A public class of an exported package; builders and counters are made to change until they are
   * read.
   */
  private static final DescribedPredicate<JavaClass> VALUES =
      DescribedPredicate.describe(
          "are public and exported, and no builders or counters",
          type ->
              type.getModifiers().contains(JavaModifier.PUBLIC)
                  && !Published.isInternal(type.getPackageName())
                  && !type.getSimpleName().equals("Builder")
                  && !type.getSimpleName().endsWith("Counter"));

  @ArchTest
  static final ArchRule fieldsOfPublicClassesAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat(VALUES)
          // Immutables works out defaults with this one, inside the constructor only.
          .and()
          .doNotHaveName("initShim")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule fieldsOfPublicClassesAreHidden =
      fields()
          .that()
          .areDeclaredInClassesThat(VALUES)
          .and()
          .areNotStatic()
          .should()
          .notBePublic()
          .andShould()
          .notBeProtected();

  @ArchTest
  static final ArchRule noFieldIsAnArrayThatCallersCouldReach =
      noFields()
          .that()
          .areDeclaredInClassesThat(VALUES)
          .and()
          .arePublic()
          .should()
          .haveRawType(DescribedPredicate.describe("array", JavaClass::isArray));

  @ArchTest
  static final ArchRule noPublicMethodIsASetter =
      noMethods()
          .that()
          .areDeclaredInClassesThat(VALUES)
          .and()
          .arePublic()
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule publicClassesCannotBeExtendedByStrangers =
      classes()
          .that(VALUES)
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .areNotAssignableTo(Throwable.class)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .orShould()
          .haveOnlyPrivateConstructors();
}
