package vn.ocop.traceability.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.epcis.SharedFiles;
import vn.ocop.traceability.masterdata.ZoneShape;
import vn.ocop.traceability.masterdata.json.MasterDataReader;
import vn.ocop.traceability.masterdata.json.MasterDataReport;
import vn.ocop.traceability.rule.Checked;

class ShapeFormRuleTest {

  private final ShapeFormRule rule = new ShapeFormRule();

  private String text(ZoneShape shape) {
    var findings = Zones.check(rule, shape);
    return findings.isEmpty() ? "" : findings.get(0).text(Locale.ENGLISH);
  }

  @Test
  void a_square_is_sound() {
    assertThat(text(Zones.square("106.761234", "21.853456"))).isEmpty();
  }

  @Test
  void a_ring_that_does_not_close_is_short_or_crosses_itself_is_found() {
    assertThat(text(ZoneShape.polygon(Zones.ring("106", "21", "106.1", "21", "106.1", "21.1"))))
        .contains("does not end where it begins");
    assertThat(text(ZoneShape.polygon(Zones.ring("106", "21", "106.1", "21", "106", "21"))))
        .contains("fewer than four");
    assertThat(text(ZoneShape.polygon(List.of()))).contains("fewer than four");
    assertThat(
            text(
                ZoneShape.polygon(
                    Zones.ring(
                        "106", "21", "106.1", "21.1", "106.1", "21", "106", "21.1", "106", "21"))))
        .contains("cross");
  }

  @Test
  void a_line_and_a_hole_as_large_as_its_ring_have_no_area() {
    var square =
        Zones.ring("106", "21", "106.1", "21", "106.1", "21.1", "106", "21.1", "106", "21");
    ZoneShape hole =
        new ZoneShape(List.of(), List.of(new ZoneShape.Polygon(List.of(square, square))));

    assertThat(text(hole)).contains("no area");
    assertThat(
            text(
                ZoneShape.polygon(
                    Zones.ring("106", "21", "106.1", "21", "106.2", "21", "106", "21"))))
        .contains("no area");
  }

  @ParameterizedTest
  @CsvSource({
    "invalid/unclosed-ring, does not end where it begins",
    "invalid/self-intersecting-polygon, cross",
    "invalid/duplicate-ring, no area",
    "valid/multipolygon-farm, ''",
    "valid/point-under-4ha, ''"
  })
  void the_published_fixtures_are_judged_as_they_say(String name, String expected)
      throws IOException {
    Path file =
        SharedFiles.traceability()
            .resolve("eudr-geojson-fixtures/fixtures")
            .resolve(name + ".geojson");
    String json = Files.readString(file);
    String geometry = json.substring(json.indexOf("\"geometry\":") + "\"geometry\":".length());
    int end = geometry.lastIndexOf('}', geometry.lastIndexOf(']'));
    MasterDataReport report =
        MasterDataReader.standard()
            .read(
                "{\"zones\": [{\"code\": \"Z1\", \"shape\": " + geometry.substring(0, end) + "}]}");
    var findings = Checked.by(rule, Chain.of(List.of(), report.masterData()));

    assertThat(report.findings()).isEmpty();
    assertThat(Stream.concat(findings.stream().map(f -> f.text(Locale.ENGLISH)), Stream.of("")))
        .first()
        .asString()
        .contains(expected);
    assertThat(findings.isEmpty()).isEqualTo(expected.isEmpty());
  }
}
