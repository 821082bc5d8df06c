package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Checked;

class QuantityRuleTest {

  @ParameterizedTest
  @CsvSource({
    "0.001, KGM, ''",
    "12, H87, ''",
    "0, KGM, zero",
    "0E-20, KGM, zero",
    "-5, KGM, negative",
    "1E+999, KGM, beyond all measure",
    "2.5, H87, no whole number",
    "2.50, DZN, no whole number",
    "2.5, QQQ, ''"
  })
  void what_no_scale_shows_is_found(String quantity, String unit, String expected) {
    var event =
        commission(
            at("2026-04-01T08:00"), place(1), QuantityElement.of(lot(1, "A"), quantity, unit));
    var findings = Checked.by(new QuantityRule(), event);

    assertThat(findings).hasSize(expected.isEmpty() ? 0 : 1);
    assertThat(findings).allMatch(f -> f.text(Locale.ENGLISH).contains(expected));
  }
}
