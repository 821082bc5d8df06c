package vn.ocop.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BilingualTest {

  @Test
  void givesTheReadersLanguage() {
    Bilingual tea = new Bilingual("Chè", "Tea");
    assertThat(tea.in(new Locale("vi", "VN"))).isEqualTo("Chè");
    assertThat(tea.in(Locale.UK)).isEqualTo("Tea");
    assertThat(tea.in(Locale.JAPANESE)).isEqualTo("Tea");
  }

  @Test
  void refusesABlankTextAndNamesItsLanguage() {
    assertThatThrownBy(() -> new Bilingual(" ", "Tea"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("vi is blank");
    assertThatThrownBy(() -> new Bilingual("Chè", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("en is blank");
  }
}
