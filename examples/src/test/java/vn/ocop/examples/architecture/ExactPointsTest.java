package vn.ocop.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Points and quantities are exact: no binary fraction in scoring. */
@AnalyzeClasses(packages = "vn.ocop.scoring", importOptions = ImportOption.DoNotIncludeTests.class)
class ExactPointsTest {

  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  @ArchTest
  static final ArchRule noFieldIsABinaryFraction =
      noFields()
          .should()
          .haveRawType(DescribedPredicate.describe("inexact", ExactPointsTest::inexact));

  @ArchTest
  static final ArchRule noMethodTakesOrGivesABinaryFraction =
      codeUnits().should(new ExactSignature());

  private static boolean inexact(JavaClass type) {
    return INEXACT.contains(type.getBaseComponentType().getName());
  }

  /** Neither a parameter nor the result is inexact. */
  private static final class ExactSignature extends ArchCondition<JavaCodeUnit> {
    ExactSignature() {
      super("take and give exact numbers only");
    }

    @Override
    public void check(JavaCodeUnit unit, ConditionEvents events) {
      boolean found =
          Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
              .anyMatch(ExactPointsTest::inexact);
      if (found) {
        events.add(SimpleConditionEvent.violated(unit, unit.getDescription() + " is inexact"));
      }
    }
  }
}
