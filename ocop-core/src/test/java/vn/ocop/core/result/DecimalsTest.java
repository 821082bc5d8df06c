package vn.ocop.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25.00 | 25,00 | 25.00",
        "-0.5 | -0,5 | -0.5",
        "9876.5 | 9876,5 | 9876.5",
        "1E+3 | 1000 | 1000",
        "1E-7 | 0,0000001 | 0.0000001",
        "0 | 0 | 0",
        "0.00 | 0,00 | 0.00"
      })
  void everyDigitIsWrittenAsGiven(String number, String vietnamese, String english) {
    assertThat(Decimals.of(new BigDecimal(number))).isEqualTo(new Bilingual(vietnamese, english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25.00 | 25 | 25",
        "12.50 | 12,5 | 12.5",
        "-12.50 | -12,5 | -12.5",
        "100 | 100 | 100",
        "0.00 | 0 | 0"
      })
  void theShortestHasNoZerosAtTheEnd(String number, String vietnamese, String english) {
    assertThat(Decimals.shortest(new BigDecimal(number)))
        .isEqualTo(new Bilingual(vietnamese, english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9876.50 | 9876,5 | 9876.5",
        "1E+38 | 100000000000000000000000000000000000000 | 100000000000000000000000000000000000000",
        "1.5E+999999999 | 1,5E+999999999 | 1.5E+999999999",
        "-1E-999999999 | -1E-999999999 | -1E-999999999"
      })
  void aNumberOfAnySizeIsWrittenInBoundedSpace(String number, String vietnamese, String english) {
    assertThat(Decimals.ofAnySize(new BigDecimal(number)))
        .isEqualTo(new Bilingual(vietnamese, english));
  }

  @Property(tries = 200)
  void whatIsWrittenIsTheNumber(
      @ForAll long unscaled, @ForAll @IntRange(min = -15, max = 15) int scale) {
    BigDecimal number = BigDecimal.valueOf(unscaled, scale);

    for (Bilingual text :
        new Bilingual[] {
          Decimals.of(number), Decimals.shortest(number), Decimals.ofAnySize(number)
        }) {
      assertThat(new BigDecimal(text.en())).isEqualByComparingTo(number);
      assertThat(text.vi().replace(',', '.')).isEqualTo(text.en());
      assertThat(text.vi()).doesNotContain("E", ".");
    }
  }
}
