package vn.ocop.traceability.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Verdict;

class UseAfterExpiryRuleTest {

  private static List<Verdict> soldOn20May(String expiry, String step) {
    Chain chain =
        Chain.of(
            List.of(
                object(at("2026-04-01T08:00"), Action.ADD, "commissioning", place(1))
                    .instanceOrLotMasterData(lotData("itemExpirationDate", expiry))
                    .addQuantities(kg(lot(1, "A"), "5"))
                    .build(),
                object(at("2026-05-20T08:00"), Action.DELETE, step, place(1))
                    .addQuantities(kg(lot(1, "A"), "5"))
                    .build()));
    return Checked.by(new UseAfterExpiryRule(), chain).stream().map(f -> f.verdict()).toList();
  }

  @Test
  void what_has_expired_is_destroyed_not_sold() {
    assertThat(soldOn20May("2026-05-20", "retail_selling")).isEmpty();
    assertThat(soldOn20May("2026-05-19", "retail_selling")).containsExactly(Verdict.VIOLATED);
    assertThat(soldOn20May("2026-05-19", "destroying")).isEmpty();
  }

  @Test
  void a_month_is_undecided_until_it_is_over() {
    assertThat(soldOn20May("2026-05", "retail_selling")).containsExactly(Verdict.UNDECIDED);
    assertThat(soldOn20May("2026-04", "retail_selling")).containsExactly(Verdict.VIOLATED);
  }
}
