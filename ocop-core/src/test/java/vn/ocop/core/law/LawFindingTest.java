package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.core.result.Severity;

class LawFindingTest {

  @ParameterizedTest
  @EnumSource(LawFinding.class)
  void hasATextInBothLanguages(LawFinding code) {
    assertThat(code.severity()).isEqualTo(Severity.ERROR);
    assertThat(code.template(new Locale("vi"))).isNotBlank();
    assertThat(code.template(Locale.ENGLISH))
        .isNotBlank()
        .isNotEqualTo(code.template(new Locale("vi")));
  }
}
