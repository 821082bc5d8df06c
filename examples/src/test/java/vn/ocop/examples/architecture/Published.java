package vn.ocop.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published modules, by the root of their packages. */
enum Published {
  CORE("vn.ocop.core"),
  SCORING("vn.ocop.scoring"),
  TRACEABILITY("vn.ocop.traceability");

  private final String root;

  Published(String root) {
    this.root = root;
  }

  /** The name of the module, which is that of its root package. */
  String root() {
    return root;
  }

  /** ArchUnit's pattern for every package of the module. */
  String packages() {
    return root + "..";
  }

  /** Patterns for every package of all published modules. */
  static String[] allPackages() {
    return Arrays.stream(values()).map(Published::packages).toArray(String[]::new);
  }

  /** The module's packages that hold classes, each with those classes. */
  Map<String, List<JavaClass>> byPackage(JavaClasses classes) {
    return classes.stream()
        .filter(type -> (type.getPackageName() + ".").startsWith(root + "."))
        .collect(
            Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.toList()));
  }

  /** True of a package that only its own module may use. */
  static boolean isInternal(String packageName) {
    return Arrays.asList(packageName.split("\\.", -1)).contains("internal");
  }
}
