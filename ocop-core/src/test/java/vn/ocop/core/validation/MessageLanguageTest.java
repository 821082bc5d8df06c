package vn.ocop.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The language of messages is the caller's choice. The build runs this class three times: in the
 * computer's own language, with {@code user.language} vi and with de.
 */
class MessageLanguageTest {

  record Request(
      @NotBlank @Nullable String name,
      @Size(min = 2, max = 4) String text,
      @DecimalMin("0.5") BigDecimal least,
      @DecimalMax("0.5") BigDecimal most,
      @ProductCode String code,
      @ProvinceCode String province,
      @CommuneCode String commune,
      @CriteriaSetNumber int set,
      @Gtin String gtin,
      @HasText String note,
      @Size(max = 1, message = "at most {max}") String own) {}

  private static Map<String, String> messages(Locale locale) {
    Request request =
        new Request(null, "a", BigDecimal.ZERO, BigDecimal.ONE, "1", "1", "1", 0, "1", " ", "two");
    Map<String, String> messages = new TreeMap<>();
    for (ConstraintViolation<Request> violation : SharedValidator.in(locale).validate(request)) {
      messages.put(violation.getPropertyPath().toString(), violation.getMessage());
    }
    return messages;
  }

  @Test
  void messages_are_vietnamese_for_a_vietnamese_reader() {
    assertThat(messages(Locale.forLanguageTag("vi-VN")))
        .containsOnly(
            Map.entry("name", "Phải có giá trị"),
            Map.entry("text", "Độ dài phải từ 2 đến 4"),
            Map.entry("least", "Không đạt cận dưới 0.5"),
            Map.entry("most", "Vượt cận trên 0.5"),
            Map.entry(
                "code",
                "Không phải mã số sản phẩm: mã tỉnh (2 chữ số)-mã xã (5 chữ số)-số thứ tự-năm"
                    + " (20YY)"),
            Map.entry("province", "Mã tỉnh gồm 2 chữ số"),
            Map.entry("commune", "Mã xã gồm 5 chữ số"),
            Map.entry("set", "Bộ tiêu chí được đánh số từ 1 đến 26"),
            Map.entry(
                "gtin", "Không phải mã GTIN gồm 8, 12, 13 hoặc 14 chữ số với số kiểm tra đúng"),
            Map.entry("note", "Không được chỉ gồm khoảng trắng"),
            Map.entry("own", "at most 1"));
  }

  @Test
  void messages_are_english_for_any_other_reader() {
    assertThat(messages(Locale.ENGLISH))
        .isEqualTo(messages(Locale.GERMANY))
        .containsOnly(
            Map.entry("name", "Must be given"),
            Map.entry("text", "The length must lie between 2 and 4"),
            Map.entry("least", "Does not keep to the lower bound 0.5"),
            Map.entry("most", "Does not keep to the upper bound 0.5"),
            Map.entry(
                "code",
                "Is not a product code: province (2 digits)-commune (5 digits)-serial number-year"
                    + " (20YY)"),
            Map.entry("province", "A province code has 2 digits"),
            Map.entry("commune", "A commune code has 5 digits"),
            Map.entry("set", "Criteria sets are numbered 1 to 26"),
            Map.entry("gtin", "Is not a GTIN of 8, 12, 13 or 14 digits with a right check digit"),
            Map.entry("note", "Must not consist of white space only"),
            Map.entry("own", "at most 1"));
  }
}
