package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ocop.core.internal.SharedFolder;

/** The taxonomy, name by name against the reference; letter case apart. */
class TaxonomyReferenceTest {

  private static final Pattern FIELD =
      Pattern.compile(
          "\"(code|no|name|sub|subgroup|setNo|setName)\": \"?([^\"\\n]*?)\"?,?\\n"
              + "|\"(Bộ [^\"]+)\"");

  @Test
  void all_levels_are_those_of_the_reference() {
    String text = SharedFolder.reference("decision-26-2026/taxonomy.json");
    String sectors = text.substring(text.indexOf("\"sectors\": ["));
    List<String> expected = new ArrayList<>();
    Matcher field = FIELD.matcher(sectors);
    while (field.find()) {
      String value = field.group(3) == null ? field.group(2) : field.group(3);
      if (!value.equals("null")) {
        expected.add(value.toLowerCase(Locale.ROOT));
      }
    }
    List<String> actual = new ArrayList<>();
    for (Sector sector : Taxonomy.standard().sectors()) {
      add(actual, sector.code(), sector.name().vi());
      for (ProductGroup group : sector.groups()) {
        add(actual, String.valueOf(group.number()), group.name().vi());
        for (ProductSet set : group.sets()) {
          set.subgroup().ifPresent(sub -> add(actual, sub.letter(), sub.name().vi()));
          add(actual, String.valueOf(set.number()), set.name().vi());
          set.ministries().forEach(ministry -> add(actual, ministry.name().vi()));
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(150);
    assertThat(actual).isEqualTo(expected);
  }

  private static void add(List<String> to, String... values) {
    for (String value : values) {
      to.add(value.toLowerCase(Locale.ROOT));
    }
  }
}
