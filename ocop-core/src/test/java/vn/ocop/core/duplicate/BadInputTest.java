package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;

class BadInputTest {

  private static final String HERE = "xã Tân Lập/huyện Mộc Châu/Sơn La";

  private static List<String> codes(RegistryRecord record) {
    return RecordCheck.of(record).stream().map(finding -> finding.code().name()).toList();
  }

  private static RegistryRecord named(String id, String name) {
    return Records.of(id, name, "HTX Hòa Phát", HERE, 2025);
  }

  @Test
  void namesWithoutWordsAreReportedAndMatchNothing() {
    assertThat(codes(named("1", ""))).containsExactly("EMPTY_NAME");
    assertThat(codes(named("1", " \u200B…"))).contains("EMPTY_NAME");
    assertThat(codes(named("1", "Đặc sản OCOP 5 sao"))).containsExactly("FILLER_NAME");
    assertThat(
            ProductRegistry.of(
                    List.of(
                        named("1", ""),
                        named("2", ""),
                        named("3", "Đặc sản"),
                        named("4", "Đặc sản")))
                .pairs()
                .pairs())
        .isEmpty();
  }

  @Test
  void longNamesAreReadToTheBoundAndReported() {
    String name = "Kẹo dừa Hòa Phát " + "đặc sản ".repeat(2_000);

    assertThat(codes(named("1", name))).containsExactly("TEXT_CUT");
    assertThat(ProductRegistry.of(List.of(named("1", name), named("2", name))).pairs().pairs())
        .hasSize(1);
  }

  @Test
  void aCharacterIsNeverCutInTwo() {
    String name = "x".repeat(RecordReader.LONGEST_TEXT - 1) + "\uD83C\uDF75";

    assertThat(codes(named("1", name))).containsExactly("TEXT_CUT");
  }

  @Test
  void strangeCharactersAreReportedAndReadPast() {
    RegistryRecord strange = named("1", "Kẹo\u202E dừa\u0007 sáp\u200B Hòa Phát");

    assertThat(codes(strange)).containsExactly("STRANGE_CHARACTERS");
    assertThat(
            ProductRegistry.of(List.of(strange, named("2", "Kẹo dừa sáp Hòa Phát")))
                .pairs()
                .pairs())
        .singleElement()
        .matches(pair -> pair.relation() == Relation.DUPLICATE);
  }

  @Test
  void placesThatAreMissingOrUnknownAreReported() {
    assertThat(codes(Records.of("1", "Kẹo dừa", "", "//", 2025))).containsExactly("NO_PLACE");
    assertThat(codes(Records.of("1", "Kẹo dừa", "", "//Atlantis", 2025)))
        .containsExactly("UNKNOWN_PLACE");
  }

  @Test
  void equalIdentifiersAreReportedAndNoRecordIsDropped() {
    List<RegistryRecord> records =
        List.of(named("1", "Kẹo dừa Hòa Phát"), named("1", "Keo dua Hoa Phat"));

    assertThat(RecordCheck.ofAll(records))
        .singleElement()
        .satisfies(finding -> assertThat(finding.code()).isEqualTo(DuplicateFinding.EQUAL_IDS));
    assertThat(ProductRegistry.of(records).size()).isEqualTo(2);
    assertThat(ProductRegistry.of(records).pairs().pairs()).hasSize(1);
  }

  @Test
  void oneNameManyTimesTakesBoundedTimeAndIsReported() {
    List<RegistryRecord> records = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      records.add(named("r" + i, "Kẹo dừa Hòa Phát"));
    }

    DuplicateAnswer answer = ProductRegistry.of(records).pairs();

    assertThat(answer.blocking().compared()).isLessThan(1_000);
    assertThat(answer.findings()).isNotEmpty();
  }

  @Test
  void everyFindingSpeaksBothLanguages() {
    for (DuplicateFinding code : DuplicateFinding.values()) {
      Finding finding = Finding.of(code, vn.ocop.core.result.Where.nowhere());
      assertThat(finding.message(Locale.forLanguageTag("vi"))).isNotBlank();
      assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
    }
  }
}
