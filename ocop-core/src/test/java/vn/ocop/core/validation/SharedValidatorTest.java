package vn.ocop.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;

class SharedValidatorTest {

  private static final Locale VI = Locale.forLanguageTag("vi");

  record Line(
      @Size(min = 2, max = 4) String text, @Min(value = 3, message = "own text") int count) {}

  record Sheet(@NotBlank @Nullable String name, List<@Valid Line> lines) {}

  record Foreign(@Range(min = 1, max = 2) int number) {}

  record Maybe(Optional<@HasText String> text) {}

  @Test
  void an_object_without_fault_has_no_findings_and_is_handed_on() {
    Line line = new Line("abc", 3);
    assertThat(SharedValidator.findings(line)).isEmpty();
    assertThat(SharedValidator.check(line).orElseThrow()).isSameAs(line);
  }

  @Test
  void a_finding_has_code_place_and_arguments() {
    List<Finding> findings = SharedValidator.findings(new Line("a", 3));
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(ValidationFinding.SIZE);
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.where()).isEqualTo(Where.of(Where.Kind.FIELD, "text"));
              assertThat(finding.arguments())
                  .containsOnlyKeys("constraint", "max", "min")
                  .containsEntry("constraint", "Size")
                  .containsEntry("min", 2)
                  .containsEntry("max", 4);
              assertThat(finding.message(Locale.ENGLISH))
                  .isEqualTo("The length must lie between 2 and 4");
              assertThat(finding.message(VI)).isEqualTo("Độ dài phải từ 2 đến 4");
            });
    assertThat(SharedValidator.check(new Line("a", 3)).findings()).isEqualTo(findings);
  }

  @Test
  void findings_come_in_a_fixed_order() {
    Sheet sheet = new Sheet(null, List.of(new Line("a", 1), new Line("abcde", 1)));
    List<Finding> first = SharedValidator.findings(sheet);
    assertThat(first)
        .extracting(finding -> finding.where() + " " + finding.code().name())
        .containsExactly(
            "field lines[0].count TOO_SMALL",
            "field lines[0].text SIZE",
            "field lines[1].count TOO_SMALL",
            "field lines[1].text SIZE",
            "field name MISSING");
    IntStream.range(0, 20)
        .forEach(i -> assertThat(SharedValidator.findings(sheet)).isEqualTo(first));
  }

  @Test
  void a_constraint_of_others_is_named() {
    assertThat(SharedValidator.findings(new Foreign(3)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(ValidationFinding.OTHER);
              assertThat(finding.message(Locale.ENGLISH))
                  .isEqualTo("Does not keep to the constraint Range");
            });
  }

  @Test
  void an_empty_optional_passes_where_not_blank_would_not_let_it() {
    assertThat(SharedValidator.findings(new Maybe(Optional.empty()))).isEmpty();
    assertThat(SharedValidator.findings(new Maybe(Optional.of("x")))).isEmpty();
    assertThat(SharedValidator.findings(new Maybe(Optional.of(" ")))).hasSize(1);
  }

  @Test
  void there_is_one_validator_a_language() {
    assertThat(SharedValidator.in(VI)).isSameAs(SharedValidator.in(Locale.forLanguageTag("vi-VN")));
    assertThat(SharedValidator.in(Locale.ENGLISH)).isSameAs(SharedValidator.in(Locale.GERMANY));
  }

  @Test
  void answers_many_threads_alike() {
    Line line = new Line("a", 1);
    List<Finding> expected = SharedValidator.findings(line);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> SharedValidator.findings(line))
                .distinct())
        .containsExactly(expected);
  }

  @Test
  void refuses_null_naming_the_argument() {
    assertThatNullPointerException()
        .isThrownBy(() -> SharedValidator.findings(nothing()))
        .withMessage("object");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
