package vn.ocop.core.duplicate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ocop.core.duplicate.linkage.comparison.ComparisonKind;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;
import vn.ocop.core.result.Bilingual;

/** Records of made-up persons, and a scheme to link them by. */
final class People {

  private static final List<String> FIRST =
      List.of("an", "binh", "chi", "dung", "giang", "hanh", "khanh", "lan", "minh", "ngoc");
  private static final List<String> LAST =
      List.of("nguyen", "tran", "le", "pham", "hoang", "phan", "vu", "dang", "bui", "do", "ho");

  private People() {}

  static LinkageScheme<FieldRecord> scheme(int largestBlock) {
    LinkageScheme.Builder<FieldRecord> scheme = LinkageScheme.of(FieldRecord::id);
    scheme.largestBlock(largestBlock).thresholds(Thresholds.ofBits(8, 3));
    add(scheme, ComparisonKind.TEXT, "name");
    add(scheme, ComparisonKind.DIGITS, "born");
    add(scheme, ComparisonKind.SPELLING, "town");
    return scheme.build();
  }

  private static void add(
      LinkageScheme.Builder<FieldRecord> scheme, ComparisonKind kind, String name) {
    kind.addTo(scheme, name, new Bilingual(name, name), FieldRecord.reading(List.of(name)));
  }

  static LinkageModel<FieldRecord> model() {
    return scheme(200).defaults();
  }

  static FieldRecord person(String id, String name, String born, String town) {
    return new FieldRecord(id, Map.of("name", name, "born", born, "town", town));
  }

  /** So many different persons, every tenth of them twice with one letter more. */
  static List<FieldRecord> many(int persons) {
    List<FieldRecord> people = new ArrayList<>();
    for (int i = 0; i < persons; i++) {
      String name = FIRST.get(i % 10) + " " + LAST.get(i % 11) + " " + LAST.get(i / 7 % 11);
      String born = String.valueOf(19000101 + i * 7919 % 990000);
      String town = "town" + i % 13;
      people.add(person("p" + i, name, born, town));
      if (i % 10 == 0) {
        people.add(person("q" + i, name + "g", born, town));
      }
    }
    return people;
  }
}
