package vn.ocop.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the module descriptors export, and that every package says what lives in it. */
@AnalyzeClasses(
    packages = {"vn.ocop.core", "vn.ocop.scoring", "vn.ocop.traceability"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleDescriptorTest {

  @ArchTest
  static void everyPackageIsExportedButTheInternalOnes(JavaClasses classes) {
    for (Published module : Published.values()) {
      Set<String> expected =
          module.byPackage(classes).entrySet().stream()
              .filter(entry -> !Published.isInternal(entry.getKey()))
              .filter(entry -> entry.getValue().stream().anyMatch(ModuleDescriptorTest::isPublic))
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      assertThat(exports(descriptor(module, classes)))
          .as("exports of " + module.root())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ArchTest
  static void noModuleIsOpenAsAWhole(JavaClasses classes) {
    for (Published module : Published.values()) {
      ModuleDescriptor descriptor = descriptor(module, classes);
      assertThat(descriptor.isOpen()).as(module.root()).isFalse();
      assertThat(descriptor.opens())
          .as("packages of " + module.root() + " opened to everyone")
          .allMatch(ModuleDescriptor.Opens::isQualified);
    }
  }

  @ArchTest
  static void annotationsForTheCompilerAreNeverPassedOn(JavaClasses classes) {
    for (Published module : Published.values()) {
      for (ModuleDescriptor.Requires need : descriptor(module, classes).requires()) {
        if (Set.of("io.jstach.jstache", "org.immutables.value", "org.jspecify")
            .contains(need.name())) {
          assertThat(need.modifiers())
              .as(module.root() + " requires " + need.name())
              .containsExactly(ModuleDescriptor.Requires.Modifier.STATIC);
        }
      }
    }
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    Set<String> unmarked =
        Stream.of(Published.values())
            .flatMap(module -> module.byPackage(classes).values().stream())
            .map(types -> types.get(0).getPackage())
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());
    assertThat(unmarked).as("packages without @NullMarked in their package-info").isEmpty();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static Set<String> exports(ModuleDescriptor descriptor) {
    return descriptor.exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  /** The descriptor of the jar or folder that the module's classes were read from. */
  private static ModuleDescriptor descriptor(Published module, JavaClasses classes) {
    JavaClass any = module.byPackage(classes).values().iterator().next().get(0);
    String uri = any.getSource().orElseThrow().getUri().toString();
    String inside = any.getName().replace('.', '/') + ".class";
    String place =
        uri.startsWith("jar:")
            ? uri.substring("jar:".length(), uri.indexOf("!/"))
            : uri.substring(0, uri.length() - inside.length());
    return ModuleFinder.of(Path.of(URI.create(place)))
        .find(module.root())
        .orElseThrow()
        .descriptor();
  }
}
