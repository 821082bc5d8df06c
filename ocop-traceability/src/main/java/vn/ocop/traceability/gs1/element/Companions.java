package vn.ocop.traceability.gs1.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.Gs1Code;

/** Which identifiers may and must stand together. */
final class Companions {

  private Companions() {}

  static List<Finding> check(List<Element> elements) {
    List<Finding> findings = new ArrayList<>();
    Map<ApplicationIdentifier, String> values = new LinkedHashMap<>();
    for (Element element : elements) {
      String earlier = values.putIfAbsent(element.identifier(), element.value());
      if (earlier != null && !earlier.equals(element.value())) {
        findings.add(about(Gs1Code.REPEATED, element.identifier()));
      }
    }
    Set<String> codes =
        values.keySet().stream()
            .map(ApplicationIdentifier::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (ApplicationIdentifier identifier : values.keySet()) {
      for (List<List<String>> choices : identifier.needs()) {
        if (choices.stream().noneMatch(choice -> isMet(choice, codes))) {
          findings.add(
              about(Gs1Code.COMPANION_MISSING, identifier).with("expected", spell(choices)));
        }
      }
      for (String other : codes) {
        if (identifier.excludes(other)) {
          findings.add(about(Gs1Code.COMPANION_EXCLUDED, identifier).with("other", other));
        }
      }
    }
    return List.copyOf(findings);
  }

  private static boolean isMet(List<String> choice, Set<String> codes) {
    return choice.stream()
        .allMatch(
            pattern ->
                codes.stream().anyMatch(code -> ApplicationIdentifier.matches(pattern, code)));
  }

  private static String spell(List<List<String>> choices) {
    return choices.stream()
        .map(choice -> choice.stream().map(c -> "(" + c + ")").collect(Collectors.joining("+")))
        .collect(Collectors.joining(", "));
  }

  private static Finding about(Gs1Code code, ApplicationIdentifier identifier) {
    return Finding.of(code, Where.of(Where.Kind.FIELD, identifier.toString()))
        .with("ai", identifier.code());
  }
}
