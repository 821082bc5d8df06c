package vn.ocop.traceability.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

class KeysTest {

  private static final Locale VI = new Locale("vi");

  static <T> Finding fault(Outcome<T> outcome) {
    assertThat(outcome.toOptional()).as("should be refused").isEmpty();
    return outcome.findings().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"96385074", "614141000036", "8935001800019", "18935001800016"})
  void readsAGtinOfEachLength(String text) {
    assertThat(Gtin.of(text).asWritten()).isEqualTo(text);
    assertThat(Gtin.of(text).writtenLength()).isEqualTo(text.length());
    assertThat(Gtin.of(text).digits()).hasSize(14).endsWith(text);
  }

  @Test
  void aGtinIsTheSameHoweverItIsPadded() {
    assertThat(Stream.of("614141000036", "0614141000036", "00614141000036").map(Gtin::of))
        .containsOnly(Gtin.of("614141000036"));
    assertThat(Gtin.of("18935001800016")).isNotEqualTo(Gtin.of("8935001800019"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, 1",
    "8935001800010, WRONG_CHECK_DIGIT, 13",
    "893500180001X, NOT_A_DIGIT, 13",
    "' 8935001800019', NOT_A_DIGIT, 1",
    "8935-001800019, NOT_A_DIGIT, 5",
    "１935001800019, NOT_A_DIGIT, 1",
    "893500180, WRONG_LENGTH, 10",
    "893500180001912, WRONG_LENGTH, 15"
  })
  void saysWhereAGtinIsFaulty(String text, Gs1Code code, int position) {
    Finding fault = fault(Gtin.parse(text));
    assertThat(fault.code()).isEqualTo(code);
    assertThat(Place.of(fault)).isEqualTo(OptionalInt.of(position));
  }

  @Test
  void namesTheCheckDigitThatWouldBeRight() {
    Finding fault = fault(Gtin.parse("8935001800010"));
    assertThat(fault.arguments()).containsEntry("expected", 9).containsEntry("found", "0");
    assertThat(fault.message(Locale.ENGLISH))
        .isEqualTo("The check digit at position 13 is 0, but must be 9");
    assertThat(fault.message(VI)).contains("vị trí 13").contains("phải là 9");
  }

  @Test
  void spellsAGtinShorterOnlyWhereNothingIsLost() {
    Gtin gtin = Gtin.of("00614141000036");
    assertThat(gtin.spelled(12).orElseThrow()).isEqualTo("614141000036");
    Finding fault = fault(gtin.spelled(8));
    assertThat(fault.code()).isEqualTo(Gs1Code.SPELLING_TOO_SHORT);
    assertThat(Place.of(fault)).isEqualTo(OptionalInt.of(3));
    assertThatIllegalArgumentException().isThrownBy(() -> gtin.spelled(10));
  }

  @Test
  void vietnamsPrefixIsALicenceAndNoOrigin() {
    for (Gs1Prefix prefix :
        Arrays.asList(
            Gtin.of("8935001800019").gs1Prefix(),
            Gtin.of("18935001800016").gs1Prefix(),
            Gtin.of(CheckDigit.complete("8931234")).gs1Prefix(),
            Gln.of(CheckDigit.complete("893500180000")).gs1Prefix(),
            Sscc.of(CheckDigit.complete("38935001800000001")).gs1Prefix(),
            CompanyPrefix.of("8935001").gs1Prefix())) {
      assertThat(prefix.isLicensedByGs1Vietnam()).isTrue();
      assertThat(prefix.originRemark())
          .hasValueSatisfying(
              remark -> assertThat(remark.message(VI)).contains("do GS1 Việt Nam cấp"));
    }
    assertThat(Gtin.of("614141000036").gs1Prefix()).isEqualTo(new Gs1Prefix("061"));
    assertThat(Gtin.of("614141000036").gs1Prefix().originRemark()).isEmpty();
  }

  @Test
  void readsTheOtherNumericKeys() {
    assertThat(Gln.of("0614141000012").digits()).isEqualTo("0614141000012");
    assertThat(Sscc.of("006141411234567890").toString()).isEqualTo("006141411234567890");
    assertThat(Gsrn.of("061414112345678902").digits()).hasSize(18);
    assertThat(fault(Sscc.parse("006141411234567891")).code()).isEqualTo(Gs1Code.WRONG_CHECK_DIGIT);
    assertThat(fault(Gln.parse("061414100001")).code()).isEqualTo(Gs1Code.WRONG_LENGTH);
  }

  @Test
  void readsAReturnableAssetWithAndWithoutSerial() {
    Grai crate = Grai.of("00614141000012" + "C-7/a");
    assertThat(crate.assetType()).isEqualTo("0614141000012");
    assertThat(crate.serial()).isEqualTo("C-7/a");
    assertThat(crate.isSerialised()).isTrue();
    assertThat(crate).hasToString("00614141000012C-7/a");
    assertThat(Grai.of("00614141000012").isSerialised()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, 1",
    "0, WRONG_LENGTH, 2",
    "10614141000012, NOT_ZERO, 1",
    "00614141000013, WRONG_CHECK_DIGIT, 14",
    "0061414100001, WRONG_LENGTH, 14",
    "00614141000012C é, CHARACTER_NOT_ALLOWED, 16",
    "0061414100001212345678901234567, WRONG_LENGTH, 31"
  })
  void saysWhereAReturnableAssetIsFaulty(String text, Gs1Code code, int position) {
    Finding fault = fault(Grai.parse(text));
    assertThat(fault.code()).isEqualTo(code);
    assertThat(Place.of(fault)).isEqualTo(OptionalInt.of(position));
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, 1",
    "893, NO_COMPANY_PREFIX, 4",
    "89A5001, NO_COMPANY_PREFIX, 3",
    "8935001 7, CHARACTER_NOT_ALLOWED, 8",
    "8935001800012345678901234567890, WRONG_LENGTH, 31"
  })
  void saysWhereAnIndividualAssetIsFaulty(String text, Gs1Code code, int position) {
    Finding fault = fault(Giai.parse(text));
    assertThat(fault.code()).isEqualTo(code);
    assertThat(Place.of(fault)).isEqualTo(OptionalInt.of(position));
  }

  @Test
  void aLotIsUpToTwentyCharactersOfSet82() {
    assertThat(Lot.of("CHE-2026/09_a").value()).isEqualTo("CHE-2026/09_a");
    assertThat(Lot.of("0012")).isNotEqualTo(Lot.of("12"));
    assertThat(Place.of(fault(Lot.parse("LÔ-1")))).isEqualTo(OptionalInt.of(2));
    assertThat(Place.of(fault(Lot.parse("x".repeat(21))))).isEqualTo(OptionalInt.of(21));
    assertThat(Serial.parse("x".repeat(20)).toOptional()).isPresent();
  }

  @Test
  void misuseIsRefusedNamingTheArgument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gtin.of("8935001800010"))
        .withMessageStartingWith("text: WRONG_CHECK_DIGIT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gln("1"))
        .withMessageStartingWith("digits: WRONG_LENGTH");
    assertThatIllegalArgumentException().isThrownBy(() -> Grai.of("9"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Gs1Prefix("89"));
  }

  @Test
  void aCompanyPrefixHasFourToTwelveDigits() {
    assertThat(CompanyPrefix.parse("8935001").toOptional()).isPresent();
    assertThat(fault(CompanyPrefix.parse("893")).code()).isEqualTo(Gs1Code.WRONG_LENGTH);
    assertThat(fault(CompanyPrefix.parse("8935001234567")).code()).isEqualTo(Gs1Code.WRONG_LENGTH);
    assertThat(fault(CompanyPrefix.parse("89350o1")).code()).isEqualTo(Gs1Code.NOT_A_DIGIT);
  }

  @Test
  void everyCodeHasATextInBothLanguages() {
    for (Gs1Code code : Gs1Code.values()) {
      assertThat(code.template(Locale.ENGLISH)).isNotBlank();
      assertThat(code.template(VI)).isNotBlank().isNotEqualTo(code.template(Locale.ENGLISH));
    }
  }

  @Test
  void theCharacterSetsHaveTheSizeInTheirName() {
    assertThat(CharacterSet.CSET_82.characters()).hasSize(82);
    assertThat(CharacterSet.CSET_39.characters()).hasSize(39);
    assertThat(CharacterSet.CSET_64.characters()).hasSize(64);
    for (CharacterSet set : CharacterSet.values()) {
      assertThat(
              Stream.iterate(0, c -> c < 0x500, c -> c + 1)
                  .filter(c -> set.contains((char) (int) c)))
          .hasSize(set.characters().length());
    }
  }

  static final List<Function<String, Outcome<?>>> PARSERS =
      List.of(
          Gtin::parse,
          Gln::parse,
          Sscc::parse,
          Gsrn::parse,
          Grai::parse,
          Giai::parse,
          Lot::parse,
          Serial::parse,
          CompanyPrefix::parse);
}
