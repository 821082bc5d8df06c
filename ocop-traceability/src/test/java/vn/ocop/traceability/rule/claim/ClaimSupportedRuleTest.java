package vn.ocop.traceability.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.ClaimModel;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Figure;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class ClaimSupportedRuleTest {

  private static List<RuleFinding> found(String share, EpcisEvent... blends) {
    return Checked.by(
        new ClaimSupportedRule(), Blends.chain(share, ClaimModel.CONTROLLED_BLENDING, blends));
  }

  @Test
  void the_share_by_mass_is_what_counts() {
    EpcisEvent blend =
        Blends.blend(
            "2026-04-02", 1, "20", Blends.kg(Blends.GOOD, "150"), Blends.kg(Blends.PLAIN, "50"));

    assertThat(found("75", blend)).isEmpty();
    assertThat(Sample.told(found("80", blend))).isEqualTo("CLAIM_NOT_SUPPORTED VIOLATED");
    assertThat(found("80", blend).get(0).figure("possible"))
        .contains(new Figure("possible", BigDecimal.valueOf(75), "%"));
  }

  @Test
  void material_of_unknown_origin_proves_nothing() {
    EpcisEvent blend =
        Blends.blend(
            "2026-04-02", 1, "20", Blends.kg(Blends.GOOD, "150"), Blends.kg(Blends.NOWHERE, "50"));

    assertThat(Sample.told(found("80", blend))).isEqualTo("CLAIM_NOT_SUPPORTED UNDECIDED");
    assertThat(found("75", blend)).isEmpty();
  }

  @Test
  void a_share_is_carried_through_several_steps() {
    EpcisEvent first =
        Blends.blend(
            "2026-04-02", 1, "20", Blends.kg(Blends.GOOD, "50"), Blends.kg(Blends.PLAIN, "50"));
    EpcisEvent second =
        Blends.blend(
            "2026-04-03", 2, "30", Blends.kg(Blends.tea(1), "20"), Blends.kg(Blends.GOOD, "20"));

    assertThat(found("50", first, second)).isEmpty();
    assertThat(found("75", first, second)).hasSize(1);
    assertThat(found("80", first, second)).hasSize(2);
  }

  @Test
  void in_controlled_blending_a_good_batch_does_not_make_up_for_a_poor_one() {
    EpcisEvent good = Blends.blend("2026-04-02", 1, "20", Blends.kg(Blends.GOOD, "200"));
    EpcisEvent poor =
        Blends.blend(
            "2026-04-03", 2, "20", Blends.kg(Blends.GOOD, "60"), Blends.kg(Blends.PLAIN, "140"));

    List<RuleFinding> findings = found("50", good, poor);

    assertThat(Sample.told(findings)).isEqualTo("CLAIM_NOT_SUPPORTED VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("50 %").contains("30 %");
    assertThat(findings.get(0).lots()).singleElement().asString().contains("/10/T2");
    assertThat(
            Checked.by(new CreditsRule(), Blends.chain("50", ClaimModel.MASS_BALANCE, good, poor)))
        .isEmpty();
  }

  @Property(tries = 30)
  void scaling_all_quantities_keeps_the_verdict(
      @ForAll @IntRange(min = 1, max = 300) int good,
      @ForAll @IntRange(min = 1, max = 300) int plain,
      @ForAll @IntRange(min = 1, max = 1000) int scale) {
    EpcisEvent one =
        Blends.blend(
            "2026-04-02",
            1,
            "20",
            Blends.kg(Blends.GOOD, "" + good),
            Blends.kg(Blends.PLAIN, "" + plain));
    EpcisEvent other =
        Blends.blend(
            "2026-04-02",
            1,
            "" + 20 * scale,
            Blends.kg(Blends.GOOD, "" + good * scale),
            Blends.kg(Blends.PLAIN, "" + plain * scale));

    assertThat(Sample.told(found("50", other))).isEqualTo(Sample.told(found("50", one)));
  }
}
