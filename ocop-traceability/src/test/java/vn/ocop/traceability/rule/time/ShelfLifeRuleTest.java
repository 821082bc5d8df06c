package vn.ocop.traceability.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Verdict;

class ShelfLifeRuleTest {

  /** A lot made on 1 April of a product that keeps 30 days. */
  private static List<Verdict> bestBefore(String field, String date) {
    return verdicts(Period.ofDays(30), "2026-04-01T08:00", field, date);
  }

  private static List<Verdict> verdicts(Period life, String made, String field, String date) {
    MasterData data =
        MasterData.builder()
            .item(TradeItem.builder().id(itemClass(1)).shelfLife(life).build())
            .build();
    Chain chain =
        Chain.of(
            List.of(
                object(at(made), Action.ADD, "commissioning", place(1))
                    .instanceOrLotMasterData(lotData(field, date))
                    .addQuantities(kg(lot(1, "A"), "5"))
                    .build()),
            data);
    return Checked.by(new ShelfLifeRule(), chain).stream().map(f -> f.verdict()).toList();
  }

  @Test
  void a_lot_keeps_no_longer_than_its_product() {
    assertThat(bestBefore("bestBeforeDate", "2026-05-01")).isEmpty();
    assertThat(bestBefore("bestBeforeDate", "2026-05-02")).containsExactly(Verdict.VIOLATED);
    assertThat(bestBefore("itemExpirationDate", "2026-06")).containsExactly(Verdict.VIOLATED);
  }

  @Test
  void months_are_counted_by_the_calendar() {
    Period twoYears = Period.ofMonths(24);

    assertThat(verdicts(twoYears, "2027-03-01T08:00", "bestBeforeDate", "2029-03-01")).isEmpty();
    assertThat(verdicts(twoYears, "2027-03-01T08:00", "bestBeforeDate", "2029-03-02"))
        .containsExactly(Verdict.VIOLATED);
  }

  @Test
  void a_lot_without_a_date_is_undecided() {
    assertThat(bestBefore("colour", "green")).containsExactly(Verdict.UNDECIDED);
  }
}
