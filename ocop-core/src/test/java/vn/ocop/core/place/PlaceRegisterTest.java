package vn.ocop.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;

class PlaceRegisterTest {

  private static final PlaceRegister REGISTER = PlaceRegister.standard();
  private static final ProvinceCode HANOI = ProvinceCode.of("01");
  private static final ProvinceCode THAI_NGUYEN = ProvinceCode.of("19");

  @Provide
  Arbitrary<Commune> communes() {
    return Arbitraries.of(REGISTER.communes());
  }

  @Test
  void holds_the_units_of_its_day() {
    assertThat(REGISTER.asOf()).isEqualTo(LocalDate.of(2026, 7, 25));
    assertThat(REGISTER.legalBasis()).isEqualTo("19/2025/QĐ-TTg; 202/2025/QH15; 30/2026/QH16");
    assertThat(REGISTER.provinces()).hasSize(34);
    Map<CommuneKind, Long> kinds =
        REGISTER.communes().stream()
            .collect(Collectors.groupingBy(Commune::kind, Collectors.counting()));
    assertThat(kinds)
        .isEqualTo(
            Map.of(
                CommuneKind.WARD, 697L,
                CommuneKind.COMMUNE, 2611L,
                CommuneKind.SPECIAL_ZONE, 13L));
  }

  @Test
  void has_not_changed_since_it_was_compared_with_its_source() throws NoSuchAlgorithmException {
    StringBuilder text = new StringBuilder();
    REGISTER.provinces().forEach(p -> text.append(p.code() + p.fullName() + "\n"));
    REGISTER
        .communes()
        .forEach(c -> text.append(c.province() + "" + c.code() + c.fullName() + "\n"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(text.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo("be66dd3d62610c335608f73510514ac32ad20158c1b8bd1d8e30e464f4c4d147");
  }

  @Property(tries = 500)
  void finds_every_commune_by_code_name_and_spelling(@ForAll("communes") Commune commune) {
    ProvinceCode province = commune.province();
    assertThat(REGISTER.commune(commune.code())).contains(commune);
    assertThat(REGISTER.locate(province, commune.code()).orElseThrow()).isEqualTo(commune);
    assertThat(REGISTER.communeNamed(province, commune.name())).contains(commune);
    assertThat(REGISTER.communesOf(province).orElseThrow()).contains(commune);
    String decomposed = Normalizer.normalize(commune.name(), Normalizer.Form.NFD);
    assertThat(REGISTER.communeNamed(province, decomposed)).contains(commune);
    for (String written : List.of(decomposed, commune.fullName())) {
      assertThat(REGISTER.communeSpelt(province, written)).contains(commune);
      assertThat(REGISTER.communeSpelt(province, written.toUpperCase(Locale.ROOT)))
          .contains(commune);
    }
  }

  @Test
  void names_are_exact_and_spellings_are_not() {
    assertThat(REGISTER.communeNamed(HANOI, "Hòa Lạc")).isEmpty();
    assertThat(REGISTER.communeSpelt(HANOI, "xã Hòa Lạc").map(Commune::code))
        .contains(CommuneCode.of("09988"));
    assertThat(REGISTER.communeNamed(HANOI, "Ba Đình phường")).isEmpty();
    assertThat(REGISTER.communeSpelt(ProvinceCode.of("66"), "Cư M\u2019gar").map(Commune::code))
        .contains(CommuneCode.of("24280"));
  }

  @Test
  void neighbours_that_differ_in_one_mark_stay_apart() {
    assertThat(REGISTER.communeSpelt(THAI_NGUYEN, "Văn Lang").map(Commune::code))
        .contains(CommuneCode.of("02143"));
    assertThat(REGISTER.communeSpelt(THAI_NGUYEN, "Văn Lăng").map(Commune::code))
        .contains(CommuneCode.of("05665"));
    assertThat(REGISTER.communeSpelt(THAI_NGUYEN, "Van Lang")).isEmpty();
  }

  @Test
  void a_name_is_looked_for_in_its_province_only() {
    assertThat(REGISTER.communeNamed(HANOI, "Văn Lang")).isEmpty();
    assertThat(REGISTER.communeNamed(ProvinceCode.of("99"), "Văn Lang")).isEmpty();
  }

  @Test
  void finds_provinces_by_code_and_name() {
    Province dongNai = REGISTER.provinceNamed("Đồng Nai").orElseThrow();
    assertThat(dongNai.fullName()).isEqualTo("Thành phố Đồng Nai");
    assertThat(REGISTER.province(dongNai.code())).contains(dongNai);
    assertThat(REGISTER.province(ProvinceCode.of("99"))).isEmpty();
    assertThat(REGISTER.provinceNamed("Hà Giang")).isEmpty();
  }

  @Test
  void every_commune_belongs_to_exactly_one_province() {
    assertThat(REGISTER.provinces())
        .flatExtracting(p -> REGISTER.communesOf(p.code()).orElseThrow())
        .containsExactlyElementsOf(REGISTER.communes());
  }

  @Test
  void says_which_code_is_unknown() {
    ProvinceCode noProvince = ProvinceCode.of("99");
    CommuneCode noCommune = CommuneCode.of("99999");
    assertThat(REGISTER.commune(noCommune)).isEmpty();
    assertThat(REGISTER.communesOf(noProvince).findings())
        .extracting(Finding::code)
        .containsExactly(PlaceFinding.UNKNOWN_PROVINCE);
    List<Finding> both = REGISTER.locate(noProvince, noCommune).findings();
    assertThat(both)
        .extracting(Finding::code)
        .containsExactly(PlaceFinding.UNKNOWN_PROVINCE, PlaceFinding.UNKNOWN_COMMUNE);
    assertThat(both)
        .extracting(finding -> finding.where().get(Where.Kind.FIELD).orElseThrow())
        .containsExactly("province", "commune");
    assertThat(REGISTER.locate(noProvince, CommuneCode.of("00004")).findings())
        .extracting(Finding::code)
        .containsExactly(PlaceFinding.UNKNOWN_PROVINCE);
  }

  @Test
  void says_that_a_commune_lies_in_another_province() {
    Finding finding = REGISTER.locate(THAI_NGUYEN, CommuneCode.of("00004")).findings().get(0);
    assertThat(finding.code()).isEqualTo(PlaceFinding.COMMUNE_NOT_IN_PROVINCE);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Commune 00004 (Phường Ba Đình) lies in province 01, not in 19");
    assertThat(finding.message(Locale.forLanguageTag("vi")))
        .isEqualTo("Phường Ba Đình (mã 00004) thuộc tỉnh, thành phố mã 01, không thuộc 19");
  }

  private static PlaceRegister register(List<Province> provinces, List<Commune> communes) {
    return PlaceRegister.of(LocalDate.of(2026, 1, 1), "x", provinces, communes);
  }

  private static Province province(String code, String name) {
    return new Province(ProvinceCode.of(code), ProvinceKind.PROVINCE, name);
  }

  private static Commune commune(String province, String code, String name) {
    return new Commune(CommuneCode.of(code), ProvinceCode.of(province), CommuneKind.COMMUNE, name);
  }

  @Test
  void sorts_what_a_caller_brings() {
    PlaceRegister own =
        register(
            List.of(province("02", "B"), province("01", "A")),
            List.of(
                commune("02", "00001", "U"),
                commune("01", "00003", "W"),
                commune("01", "00002", "V")));
    assertThat(own.provinces()).extracting(Province::name).containsExactly("A", "B");
    assertThat(own.communes()).extracting(Commune::name).containsExactly("V", "W", "U");
  }

  @Test
  void refuses_a_register_that_contradicts_itself() {
    List<Province> a = List.of(province("01", "A"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(List.of(province("01", "A"), province("01", "B")), List.of()))
        .withMessage("province code 01 occurs twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(List.of(province("01", "A"), province("02", "A")), List.of()))
        .withMessage("province name A occurs twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> register(a, List.of(commune("01", "00001", "U"), commune("01", "00001", "V"))))
        .withMessage("commune code 00001 occurs twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> register(a, List.of(commune("01", "00001", "U"), commune("01", "00002", "U"))))
        .withMessage("commune name U occurs twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                register(a, List.of(commune("01", "00001", "Hoà"), commune("01", "00002", "Hòa"))))
        .withMessage("commune spelling Hòa occurs twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register(a, List.of(commune("02", "00001", "U"))))
        .withMessage("commune 00001 lies in unknown province 02");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> province("01", " "))
        .withMessage("name is blank");
  }

  @Test
  void refuses_lists_of_two_days() throws IOException {
    TsvTable provinces =
        TsvTable.read("p", new StringReader("# as-of: 2026-07-25\ncode\tkind\tname\n"));
    TsvTable communes =
        TsvTable.read("c", new StringReader("# as-of: 2026-07-26\nprovince\tcode\tkind\tname\n"));
    assertThatIllegalStateException()
        .isThrownBy(() -> PlaceReader.read(provinces, communes))
        .withMessageContaining("different dates");
    TsvTable undated = TsvTable.read("c", new StringReader("# as-of: July\ncode\n"));
    assertThatIllegalStateException()
        .isThrownBy(() -> PlaceReader.read(provinces, undated))
        .withMessage("as-of is not a date: July");
  }
}
