package vn.ocop.traceability.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;

class LotDatesTest {

  private static final String LEAF = lot(1, "L");
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private static EpcisEvent named(Action action, String time, String... namesAndTexts) {
    return object(at(time), action, "commissioning", place(1))
        .addQuantities(kg(LEAF, "5"))
        .instanceOrLotMasterData(lotData(namesAndTexts))
        .build();
  }

  private static TraceableObject leaf(Chain chain) {
    return chain.find(LEAF).orElseThrow();
  }

  private static Movement origin(Chain chain) {
    return leaf(chain).origin().orElseThrow();
  }

  @Test
  void the_first_date_of_each_meaning_counts() {
    Chain chain =
        Chain.of(
            List.of(
                named(Action.ADD, "2026-04-02T08:00", "expirationDate", "2027-02"),
                named(
                    Action.ADD,
                    "2026-04-01T08:00",
                    "itemExpirationDate",
                    "2027-01",
                    "bestBeforeDate",
                    "soon")));
    LotDates dates = chain.lotDates();

    assertThat(dates.given(DateMeaning.EXPIRY, leaf(chain)))
        .contains(new LotDates.Given("2027-01", PartialDate.parse("2027-01")));
    assertThat(dates.given(DateMeaning.BEST_BEFORE, leaf(chain)).orElseThrow().date()).isEmpty();
    assertThat(dates.given(DateMeaning.HARVEST, leaf(chain))).isEmpty();
  }

  @Test
  void only_where_a_lot_begins_is_it_given_dates() {
    Chain chain =
        Chain.of(List.of(named(Action.OBSERVE, "2026-04-01T08:00", "expiryDate", "2027-01-01")));

    assertThat(chain.lotDates().given(DateMeaning.EXPIRY, leaf(chain))).isEmpty();
  }

  @Test
  void without_a_date_the_day_of_its_first_event_counts() {
    Chain silent = Chain.of(List.of(named(Action.ADD, "2026-04-01T08:00")));
    Chain telling =
        Chain.of(
            List.of(
                named(
                    Action.ADD,
                    "2026-04-02T08:00",
                    "productionDate",
                    "2026-04-01",
                    "harvestDate",
                    "2026-03-31")));

    assertThat(silent.lotDates().made(leaf(silent), origin(silent)))
        .isEqualTo(PartialDate.of(FIRST));
    assertThat(silent.lotDates().harvested(origin(silent))).isEqualTo(PartialDate.of(FIRST));
    assertThat(telling.lotDates().made(leaf(telling), origin(telling)))
        .isEqualTo(PartialDate.of(FIRST));
    assertThat(telling.lotDates().harvested(origin(telling)))
        .isEqualTo(PartialDate.of(FIRST.minusDays(1)));
  }
}
