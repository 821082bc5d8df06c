package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.place.PlaceFinding;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;

class ProductCodeTest {

  @Provide
  Arbitrary<ProductCode> codes() {
    return Combinators.combine(
            Arbitraries.strings().numeric().ofLength(2).map(ProvinceCode::of),
            Arbitraries.strings().numeric().ofLength(5).map(CommuneCode::of),
            Arbitraries.integers().between(1, 999_999_999),
            Arbitraries.integers().between(2000, 2099))
        .as(ProductCode::new);
  }

  private static List<Finding> faults(String text) {
    Outcome<ProductCode> outcome = ProductCode.parse(text);
    assertThat(outcome.toOptional()).isEmpty();
    return outcome.findings();
  }

  private static void assertFault(
      String text, FindingCode code, String field, int position, String given) {
    List<Finding> faults = faults(text);
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).code()).isEqualTo(code);
    assertThat(faults.get(0).where()).isEqualTo(Where.of(Where.Kind.FIELD, field));
    assertThat(faults.get(0).arguments())
        .containsEntry("position", position)
        .containsEntry("given", given);
  }

  @Property(tries = 500)
  void reads_back_what_it_prints(@ForAll("codes") ProductCode code) {
    Outcome<ProductCode> outcome = ProductCode.parse(code.format());
    assertThat(outcome.orElseThrow()).isEqualTo(code);
    assertThat(outcome.findings()).isEmpty();
    assertThat(ProductCode.of(code.toString())).isEqualTo(code);
  }

  @Property(tries = 1000)
  void one_character_changed_gives_another_code_or_a_fault_in_that_part(
      @ForAll("codes") ProductCode code, @ForAll @IntRange(max = 22) int at, @ForAll char other) {
    StringBuilder text = new StringBuilder(code.format());
    int place = at % text.length();
    char before = text.charAt(place);
    if (other == before || Character.isSurrogate(other)) {
      return;
    }
    text.setCharAt(place, other);
    Outcome<ProductCode> outcome = ProductCode.parse(text.toString());
    boolean digitForDigit = before != '-' && other >= '0' && other <= '9';
    if (outcome.toOptional().isPresent()) {
      assertThat(digitForDigit).isTrue();
      assertThat(outcome.orElseThrow()).isNotEqualTo(code);
    } else if (before == '-' || other == '-') {
      assertThat(outcome.findings().get(0).code()).isEqualTo(ProductFinding.CODE_PARTS);
    } else if (digitForDigit) {
      assertThat(outcome.findings().get(0).code()).isEqualTo(ProductFinding.CODE_RANGE);
    } else {
      Finding fault = outcome.findings().get(0);
      assertThat(fault.code()).isEqualTo(ProductFinding.CODE_CHARACTER);
      assertThat(fault.arguments()).containsEntry("position", place + 1);
      assertThat(outcome.findings()).hasSize(1);
    }
  }

  @Property(tries = 1000)
  void never_throws_and_never_fails_without_a_reason(@ForAll String text) {
    Outcome<ProductCode> outcome = ProductCode.parse(text);
    assertThat(outcome.toOptional().isPresent() || !outcome.findings().isEmpty()).isTrue();
  }

  @Test
  void names_the_part_and_the_place_of_each_fault() {
    assertFault("79-26734-12", ProductFinding.CODE_PARTS, "code", 1, "3");
    assertFault("79-26734-12-2026-1", ProductFinding.CODE_PARTS, "code", 1, "5");
    assertFault("79267341 2 2026", ProductFinding.CODE_PARTS, "code", 1, "1");
    assertFault("", ProductFinding.CODE_PARTS, "code", 1, "1");
    assertFault("7-26734-12-2026", ProductFinding.CODE_LENGTH, "province", 1, "7");
    assertFault("x9-26734-12-2026", ProductFinding.CODE_CHARACTER, "province", 1, "x");
    assertFault("79-2673-12-2026", ProductFinding.CODE_LENGTH, "commune", 4, "2673");
    assertFault("79-267O4-12-2026", ProductFinding.CODE_CHARACTER, "commune", 7, "O");
    assertFault("79-26734--2026", ProductFinding.CODE_LENGTH, "serial", 10, "");
    assertFault("79-26734-0-2026", ProductFinding.CODE_RANGE, "serial", 10, "0");
    assertFault("79-26734-1234567890-2026", ProductFinding.CODE_LENGTH, "serial", 10, "1234567890");
    assertFault("79-26734-12-26", ProductFinding.CODE_LENGTH, "year", 13, "26");
    assertFault("79-26734-12-1999", ProductFinding.CODE_RANGE, "year", 13, "1999");
    assertFault("79-26734-12-2100", ProductFinding.CODE_RANGE, "year", 13, "2100");
    assertFault("79-26734-12-2026 ", ProductFinding.CODE_CHARACTER, "year", 17, " ");
    assertFault("79-26734-+1-2026", ProductFinding.CODE_CHARACTER, "serial", 10, "+");
  }

  @Test
  void reports_a_fault_of_every_part_from_left_to_right() {
    assertThat(faults("7-2673-0-26"))
        .extracting(fault -> fault.where().get(Where.Kind.FIELD).orElseThrow())
        .containsExactly("province", "commune", "serial", "year");
  }

  @Test
  void says_that_it_dropped_leading_zeros() {
    Outcome<ProductCode> outcome = ProductCode.parse("79-26734-007-2026");
    assertThat(outcome.orElseThrow()).isEqualTo(ProductCode.of("79-26734-7-2026"));
    assertThat(outcome.findings())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.code()).isEqualTo(ProductFinding.SERIAL_PADDED);
              assertThat(remark.severity()).isEqualTo(Severity.INFO);
              assertThat(remark.arguments()).containsEntry("canonical", "79-26734-7-2026");
            });
  }

  @Test
  void speaks_both_languages() {
    Finding fault = faults("79-267O4-12-2026").get(0);
    assertThat(fault.message(Locale.ENGLISH))
        .isEqualTo(
            "Product code “79-267O4-12-2026” has “O” in place 7, where a digit should be (commune)");
    assertThat(fault.message(Locale.forLanguageTag("vi")))
        .isEqualTo("Mã số sản phẩm “79-267O4-12-2026” có ký tự “O” ở vị trí 7, nơi phải là chữ số");
  }

  @Test
  void refuses_misuse_naming_the_argument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProductCode.of("1"))
        .withMessageStartingWith("text is not a product code: Product code “1” has 1 parts");
    ProvinceCode province = ProvinceCode.of("79");
    CommuneCode commune = CommuneCode.of("26734");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProductCode(province, commune, 0, 2026))
        .withMessageStartingWith("serial");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProductCode(province, commune, 1_000_000_000, 2026))
        .withMessageStartingWith("serial");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProductCode(province, commune, 1, 1999))
        .withMessageStartingWith("year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProductCode(province, commune, 1, 2100))
        .withMessageStartingWith("year");
  }

  @Test
  void asks_the_register_as_a_question_apart() {
    PlaceRegister register = PlaceRegister.standard();
    assertThat(ProductCode.of("01-00004-1-2026").placeIn(register).map(Commune::name).orElseThrow())
        .isEqualTo("Ba Đình");
    assertThat(ProductCode.of("01-99999-1-2026").placeIn(register).findings())
        .extracting(Finding::code)
        .containsExactly(PlaceFinding.UNKNOWN_COMMUNE);
    assertThat(ProductCode.of("02-00004-1-2026").placeIn(register).findings())
        .extracting(Finding::code)
        .containsExactly(PlaceFinding.UNKNOWN_PROVINCE);
    assertThat(ProductCode.of("04-00004-1-2026").placeIn(register).findings())
        .extracting(Finding::code)
        .containsExactly(PlaceFinding.COMMUNE_NOT_IN_PROVINCE);
  }
}
