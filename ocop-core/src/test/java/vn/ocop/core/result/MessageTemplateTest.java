package vn.ocop.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

  @Test
  void fillsEveryGapByItsName() {
    assertThat(
            MessageTemplate.fill("{set} of {decision}, {set}", Map.of("set", 27, "decision", "D")))
        .isEqualTo("27 of D, 27");
  }

  @Test
  void leavesAGapWithoutAValueToBeSeen() {
    assertThat(MessageTemplate.fill("No set {set}", Map.of("other", 1))).isEqualTo("No set {set}");
  }

  @Test
  void takesBracesThatAreNoGapAsTheyAre() {
    assertThat(MessageTemplate.fill("{} { a } {1} {a-b} {", Map.of("a", "x")))
        .isEqualTo("{} { a } {1} {a-b} {");
  }

  @Property(tries = 500)
  void putsAnyValueInAsItIs(@ForAll String value) {
    assertThat(MessageTemplate.fill("<{gap}>", Map.of("gap", value))).isEqualTo("<" + value + ">");
  }

  @Test
  void doesNotFillGapsThatAValueBrings() {
    assertThat(MessageTemplate.fill("{a}{b}", Map.of("a", "{b}", "b", "$1\\")))
        .isEqualTo("{b}$1\\");
  }
}
