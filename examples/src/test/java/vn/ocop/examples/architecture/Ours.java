package vn.ocop.examples.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Words of the rules that speak of our own packages. */
final class Ours {

  private static final String ALL = "vn.ocop";

  /** Holds for a class of an internal package that no class of another module uses. */
  static final ArchCondition<JavaClass> BE_USED_BY_THEIR_OWN_MODULE_ONLY =
      new ArchCondition<>("be used by their own module only") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          for (Dependency use : type.getDirectDependenciesToSelf()) {
            if (!module(use.getOriginClass()).equals(module(type))) {
              events.add(SimpleConditionEvent.violated(use, use.getDescription()));
            }
          }
        }
      };

  private Ours() {}

  /** A class of ours that lies in none of the given packages and below none of them. */
  static DescribedPredicate<JavaClass> outside(String... packages) {
    List<String> allowed = List.of(packages);
    return DescribedPredicate.describe(
        "are ours and outside " + String.join(", ", allowed),
        type ->
            isIn(type.getPackageName(), ALL)
                && allowed.stream().noneMatch(p -> isIn(type.getPackageName(), p)));
  }

  private static boolean isIn(String packageName, String parent) {
    return (packageName + ".").startsWith(parent + ".");
  }

  private static String module(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length < 3 ? type.getPackageName() : parts[2];
  }
}
