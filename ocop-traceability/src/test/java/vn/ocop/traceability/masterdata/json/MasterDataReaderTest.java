package vn.ocop.traceability.masterdata.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.epcis.Acceptance;
import vn.ocop.traceability.epcis.ReadPolicy;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Season;
import vn.ocop.traceability.masterdata.Zone;

class MasterDataReaderTest {

  private static final String ALL =
      """
      {
        "zones": [{
          "code": "VN-LSOR-0012", "places": ["urn:epc:id:sgln:8935001.00001.0"],
          "commune": "06463", "province": "20", "hectares": 12.5,
          "plantings": [{"crop": "tea", "products": ["8935001000013"], "yieldStandard": 8000,
            "seasons": [{"from": "03-01", "to": "11-30"}]}],
          "shape": {"type": "Polygon", "coordinates": [[[106.761234, 21.853456],
            [106.771234, 21.853456], [106.771234, 21.863456], [106.761234, 21.853456]]]},
          "certificates": [{"standard": "VIETGAP", "number": "VG-7", "issuer": "A",
            "issued": "2026-01-01", "uri": "https://cert.example.org/7"}],
          "contracts": [{"number": "LK-1", "from": "2026-01-01", "to": "2026-12-31"}],
          "treatments": [{"day": "2026-03-20", "substance": "abamectin", "preHarvestDays": 14}]
        }],
        "sites": [{"id": "8935001000020", "position": [106.76, 21.85]}],
        "parties": [{"id": "8935001000013", "activeFrom": "2020-01-01", "endCustomer": true}],
        "items": [{"id": "8935001000020", "netContent": {"amount": 100, "unit": "GRAM"},
          "shelfLife": "P24M", "image": "https://shop.example.org/tea.jpg", "brand": "Mẫu Sơn",
          "model": "T-100", "standards": ["TCVN 7975:2008"], "preHarvestDays": {"abamectin": 7},
          "claims": [{"kind": "CERTIFIED", "value": "VIETGAP"}]}],
        "processes": [{"code": "drying", "yield": {"least": 0.18, "most": 0.25}}],
        "outsideSupplies": [{"id": "urn:epc:class:lgtin:8935001.000001.X"}],
        "commitments": [{"product": "8935001000020", "kilograms": 500, "month": "2026-09"}],
        "borders": [
          {"province": "20", "shape": {"type": "Polygon", "coordinates": [[[106, 21], [107, 21],
            [107, 22], [106, 21]]]}},
          {"shape": {"type": "MultiPolygon", "coordinates": [[[[102, 8], [110, 8], [110, 24],
            [102, 8]]]]}}]
      }
      """;

  private static List<String> faults(MasterDataReport report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.code().name()
                    + " "
                    + finding.where().get(Where.Kind.LINE).orElse("")
                    + " "
                    + finding.where().get(Where.Kind.POINTER).orElse(""))
        .toList();
  }

  @Test
  void every_kind_of_record_is_read() {
    MasterDataReport report = MasterDataReader.standard().read(ALL);
    MasterData data = report.masterData();

    assertThat(faults(report)).isEmpty();
    Zone zone = data.zone("VN-LSOR-0012").orElseThrow();
    assertThat(zone.getPlantings().get(0).getSeasons())
        .containsExactly(Season.of("03-01", "11-30"));
    assertThat(zone.getShape().orElseThrow().polygons().get(0).rings().get(0)).hasSize(4);
    assertThat(zone.getTreatments().get(0).preHarvestDays()).hasValue(14);
    assertThat(data.certifications("https://cert.example.org/7")).hasSize(1);
    assertThat(zone.getContracts().get(0).period().contains(LocalDate.of(2026, 7, 1))).isTrue();
    assertThat(data.site("8935001000020").orElseThrow().getPosition()).isPresent();
    assertThat(data.party("8935001000013").orElseThrow().getEndCustomer()).isTrue();
    assertThat(data.item("8935001000020").orElseThrow().getPreHarvestDays())
        .containsEntry("abamectin", 7);
    assertThat(data.item("8935001000020").orElseThrow().getShelfLife())
        .contains(Period.ofMonths(24));
    assertThat(data.item("8935001000020").orElseThrow().getImage())
        .contains(URI.create("https://shop.example.org/tea.jpg"));
    assertThat(data.item("8935001000020").orElseThrow().getBrand()).contains("Mẫu Sơn");
    assertThat(data.item("8935001000020").orElseThrow().getModel()).contains("T-100");
    assertThat(data.item("8935001000020").orElseThrow().getStandards())
        .containsExactly("TCVN 7975:2008");
    assertThat(data.processes()).hasSize(1);
    assertThat(data.outsideSupply("urn:epc:class:lgtin:8935001.000001.X")).isPresent();
    assertThat(data.commitments()).hasSize(1);
    assertThat(data.border(ProvinceCode.of("20")).orElseThrow().shape().polygons()).hasSize(1);
    assertThat(data.border(ProvinceCode.of("22"))).isEmpty();
    assertThat(data.countryBorder()).isPresent();
  }

  @Test
  void a_bad_record_is_named_with_its_place_and_the_others_are_read() {
    String text =
        """
        {"zones": [
          {"code": "Z1", "hectares": "12"},
          {"name": "no code"},
          {"code": "Z3", "hectares": -1},
          {"code": "Z4", "colour": "green"},
          {"code": "Z5", "certificates": [{"standard": "NO_SUCH", "number": "1", "issuer": "A",
             "issued": "2026-13-01"}]},
          {"code": "Z6"}, {"code": "z6"}
        ], "farms": []}
        """;

    MasterDataReport report = MasterDataReader.standard().read(text);

    assertThat(faults(report))
        .containsExactly(
            "WRONG_TYPE 2 /zones/0/hectares",
            "MISSING_FIELD 3 /zones/1",
            "BAD_VALUE 4 /zones/2",
            "UNKNOWN_FIELD 5 /zones/3/colour",
            "BAD_VALUE 6 /zones/4/certificates/0/standard",
            "DUPLICATE_RECORD 8 /zones/6",
            "UNKNOWN_FIELD 9 /farms");
    assertThat(report.masterData().zones()).extracting(Zone::getCode).containsExactly("Z6");
    assertThat(report.refused()).isEqualTo(6);
    assertThat(report.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.message(Locale.forLanguageTag("vi"))).doesNotContain("{");
              assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
            });
  }

  @Test
  void what_a_product_cannot_have_is_named_with_its_place() {
    String text =
        """
        {"items": [
          {"id": "a", "shelfLife": "24 months"},
          {"id": "b", "shelfLife": "P0D"},
          {"id": "c", "shelfLife": "P101Y"},
          {"id": "d", "image": "tea.jpg"},
          {"id": "e", "image": "::"},
          {"id": "f", "standards": [" "]}
        ]}
        """;

    MasterDataReport report = MasterDataReader.standard().read(text);

    assertThat(faults(report))
        .containsExactly(
            "BAD_VALUE 2 /items/0/shelfLife",
            "BAD_VALUE 3 /items/1",
            "BAD_VALUE 4 /items/2",
            "BAD_VALUE 5 /items/3/image",
            "BAD_VALUE 6 /items/4/image",
            "BAD_VALUE 7 /items/5/standards/0");
    assertThat(report.masterData().items()).isEmpty();
  }

  @Test
  void a_border_encloses_land_and_stands_once() {
    String land = "{\"type\": \"Polygon\", \"coordinates\": [[[1, 1], [2, 1], [2, 2], [1, 1]]]}";
    String text =
        """
        {"borders": [
          {"province": "20"},
          {"province": "20", "shape": {"type": "Point", "coordinates": [1, 1]}},
          {"province": "200", "shape": LAND},
          {"province": "20", "shape": LAND},
          {"province": "20", "shape": LAND}
        ]}
        """
            .replace("LAND", land);

    MasterDataReport report = MasterDataReader.standard().read(text);

    assertThat(faults(report))
        .containsExactly(
            "MISSING_FIELD 2 /borders/0",
            "BAD_VALUE 3 /borders/1",
            "BAD_VALUE 4 /borders/2/province",
            "DUPLICATE_RECORD 6 /borders/4");
    assertThat(report.masterData().border(ProvinceCode.of("20"))).isPresent();
    assertThat(report.masterData().countryBorder()).isEmpty();
  }

  @Test
  void reject_all_takes_nothing_of_a_document_with_a_fault() {
    MasterDataReader strict =
        MasterDataReader.of(
            ReadPolicy.standard().with(Acceptance.REJECT_ALL), StandardVocabulary.standard());

    MasterDataReport report = strict.read("{\"zones\": [{\"code\": \"Z1\"}, {}]}");

    assertThat(report.rejected()).isTrue();
    assertThat(report.masterData().zones()).isEmpty();
    assertThat(strict.read("{\"zones\": [{\"code\": \"Z1\"}]}").masterData().zones()).hasSize(1);
  }

  @Test
  void hostile_input_gives_findings() {
    MasterDataReader reader = MasterDataReader.standard();
    String deep = "{\"zones\": [{\"code\": \"Z1\", \"shape\": " + "[".repeat(5000);

    assertThat(faults(reader.read(""))).containsExactly("NOT_MASTER_DATA 1 ");
    assertThat(faults(reader.read("[]"))).containsExactly("NOT_MASTER_DATA 1 ");
    assertThat(faults(reader.read("{\"zones\": [{\"code\": ")))
        .containsExactly("MALFORMED 1 /zones/0/code");
    assertThat(reader.read(deep + "]".repeat(5000) + "}]}").findings())
        .extracting(finding -> finding.code().name())
        .containsExactly("TOO_DEEP");
    assertThat(faults(reader.read("{\"zones\": [{\"code\": \"Z1\", \"code\": \"Z2\"}]}")))
        .containsExactly("DUPLICATE_KEY 1 /zones/0/code");
    assertThat(faults(reader.read("{\"zones\": [{\"code\": \"Z1\", \"hectares\": 1e999999999}]}")))
        .containsExactly("BAD_VALUE 1 /zones/0/hectares");
  }
}
