package vn.ocop.traceability.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class ExpiryOrderRuleTest {

  /** A lot made on 1 April. */
  private static List<RuleFinding> found(String... namesAndTexts) {
    return Checked.by(
        new ExpiryOrderRule(),
        Chain.of(
            List.of(
                object(at("2026-04-01T08:00"), Action.ADD, "commissioning", place(1))
                    .instanceOrLotMasterData(lotData(namesAndTexts))
                    .addQuantities(kg(lot(1, "A"), "5"))
                    .build())));
  }

  @Test
  void a_lot_does_not_expire_before_it_is_made() {
    List<RuleFinding> findings = found("itemExpirationDate", "2026-03-31");

    assertThat(Sample.told(findings)).isEqualTo("EXPIRY_BEFORE_PRODUCTION VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .endsWith("expires on 2026-03-31, before it was made on 2026-04-01");
    assertThat(found("itemExpirationDate", "2026-04-01")).isEmpty();
    assertThat(Sample.told(found("bestBeforeDate", "2025")))
        .isEqualTo("EXPIRY_BEFORE_PRODUCTION VIOLATED");
  }

  @Test
  void the_stated_day_of_production_counts_before_that_of_the_event() {
    assertThat(found("productionDate", "2026-03-01", "expiryDate", "2026-03-02")).isEmpty();
    assertThat(found("productionDate", "2026-05-01", "expiryDate", "2026-04-30")).hasSize(1);
  }

  @Test
  void a_date_without_its_day_is_undecided_where_it_may_be_before_or_after() {
    List<RuleFinding> findings = found("productionDate", "2026-04-15", "expiryDate", "2026-04");

    assertThat(Sample.told(findings)).isEqualTo("EXPIRY_BEFORE_PRODUCTION UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("its day is missing");
    assertThat(found("expiryDate", "2026-04")).isEmpty();
    assertThat(Sample.told(found("productionDate", "2026", "expiryDate", "2026-12-31"))).isEmpty();
    assertThat(Sample.told(found("productionDate", "2026", "expiryDate", "2026-12-30")))
        .isEqualTo("EXPIRY_BEFORE_PRODUCTION UNDECIDED");
  }

  @Test
  void both_dates_are_looked_at_and_a_text_that_is_none_is_undecided() {
    assertThat(found("itemExpirationDate", "2026-03-31", "bestBeforeDate", "2026-03-01"))
        .hasSize(2);
    List<RuleFinding> findings = found("expiryDate", "next year");
    assertThat(Sample.told(findings)).isEqualTo("EXPIRY_BEFORE_PRODUCTION UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("next year").contains("is no date");
  }

  @Test
  void a_lot_without_dates_is_not_looked_at() {
    assertThat(found("colour", "green")).isEmpty();
  }
}
