package vn.ocop.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ocop.core.internal.SharedFolder;

/** The register, unit by unit against the reference it was compiled from. */
class PlaceReferenceTest {

  private static final Pattern PROVINCE =
      Pattern.compile(
          "\"code\": \"(\\d\\d)\",\\s*\"name\": \"([^\"]+)\",\\s*\"fullName\": \"([^\"]+)\","
              + "\\s*\"communes\": (\\d+)");

  private static final PlaceRegister REGISTER = PlaceRegister.standard();

  private static String canonical(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @Test
  void all_provinces_are_those_of_the_reference() {
    Map<String, String> expected = new TreeMap<>();
    Matcher found = PROVINCE.matcher(SharedFolder.reference("administrative-units/provinces.json"));
    while (found.find()) {
      expected.put(
          found.group(1), canonical(found.group(2) + "|" + found.group(3) + "|" + found.group(4)));
    }
    Map<String, String> actual = new TreeMap<>();
    for (Province province : REGISTER.provinces()) {
      int communes = REGISTER.communesOf(province.code()).orElseThrow().size();
      actual.put(
          province.code().value(), province.name() + "|" + province.fullName() + "|" + communes);
    }
    assertThat(expected).hasSize(34);
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void all_communes_are_those_of_the_reference() {
    List<String> lines =
        SharedFolder.reference("administrative-units/communes-2026-07.csv")
            .lines()
            .skip(1)
            .toList();
    assertThat(lines).hasSize(3321);
    assertThat(REGISTER.communes())
        .extracting(
            commune ->
                String.join(
                    ",",
                    commune.province().value(),
                    commune.code().value(),
                    commune.fullName().replace(' ' + commune.name(), ""),
                    commune.name()))
        .containsExactlyInAnyOrderElementsOf(
            lines.stream().map(PlaceReferenceTest::canonical).toList());
  }
}
