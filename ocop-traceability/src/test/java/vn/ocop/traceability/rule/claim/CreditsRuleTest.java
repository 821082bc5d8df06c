package vn.ocop.traceability.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class CreditsRuleTest {

  private static List<RuleFinding> found(String share, EpcisEvent... blends) {
    return Checked.by(new CreditsRule(), Blends.chain(share, ClaimModel.MASS_BALANCE, blends));
  }

  private static EpcisEvent good(String day, int batch) {
    return Blends.blend(day, batch, "20", Blends.kg(Blends.GOOD, "200"));
  }

  private static EpcisEvent plain(String day, int batch) {
    return Blends.blend(day, batch, "20", Blends.kg(Blends.PLAIN, "200"));
  }

  @Test
  void credits_of_an_earlier_batch_carry_a_later_one() {
    assertThat(found("50", good("2026-04-02", 1), plain("2026-04-03", 2))).isEmpty();
  }

  @Test
  void nothing_is_used_before_it_is_earned() {
    var findings = found("50", plain("2026-04-02", 1), good("2026-04-03", 2));

    assertThat(Sample.told(findings)).isEqualTo("CREDITS_OVERDRAWN VIOLATED");
    assertThat(findings.get(0).figure("used").orElseThrow().text().en()).isEqualTo("10 KGM");
    assertThat(findings.get(0).figure("available").orElseThrow().text().en()).isEqualTo("0 KGM");
  }

  @Test
  void credits_end_with_their_period() {
    assertThat(found("50", good("2026-04-02", 1), plain("2026-09-01", 2))).hasSize(1);
  }

  @Test
  void what_may_be_there_is_undecided() {
    EpcisEvent unknown = Blends.blend("2026-04-02", 1, "20", Blends.kg(Blends.NOWHERE, "200"));

    assertThat(Sample.told(found("50", unknown))).isEqualTo("CREDITS_OVERDRAWN UNDECIDED");
  }

  @Test
  void a_credit_is_used_once() {
    Credits credits = new Credits(Duration.ofDays(90));
    credits.earn(Instant.parse("2026-04-01T00:00:00Z"), BigDecimal.TEN);

    assertThat(credits.use(BigDecimal.valueOf(4))).isEqualByComparingTo("4");
    assertThat(credits.use(BigDecimal.valueOf(7))).isEqualByComparingTo("6");
    assertThat(credits.use(BigDecimal.ONE)).isEqualByComparingTo("0");
  }
}
