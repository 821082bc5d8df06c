package vn.ocop.traceability.gs1.element;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.Gs1Code;

/** The code lists that parts of values must come from. */
final class CodeLists {

  private static final CodeLists STANDARD = load();

  private final Map<String, Set<String>> lists;

  private CodeLists(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  static CodeLists standard() {
    return STANDARD;
  }

  Optional<Finding> check(String list, String code) {
    Set<String> codes = lists.get(list);
    if (codes == null) {
      throw new IllegalArgumentException("list is unknown: " + list);
    }
    return codes.contains(code)
        ? Optional.empty()
        : NumberChecks.whole(code, Gs1Code.NOT_IN_CODE_LIST, list);
  }

  private static CodeLists load() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (TableRow row : TableRow.read("code-lists.tsv")) {
      lists.put(row.cell(0), Set.of(row.cell(1).split(" ", -1)));
    }
    return new CodeLists(Map.copyOf(lists));
  }
}
