package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.YieldBand;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class ConservationRuleTest {

  private static final MasterData NONE = MasterData.none();

  private static EpcisEvent step(String step, QuantityElement... inAndOut) {
    return transform(
        at("2026-04-01T08:00"),
        step,
        place(1),
        List.of(inAndOut).subList(0, inAndOut.length - 1),
        List.of(inAndOut[inAndOut.length - 1]));
  }

  private static List<RuleFinding> found(MasterData data, EpcisEvent event) {
    return Checked.by(new ConservationRule(), Chain.of(List.of(event), data));
  }

  private static QuantityElement in(String lot, String kilograms) {
    return kg(lot(1, lot), kilograms);
  }

  private static QuantityElement out(String kilograms) {
    return kg(lot(2, "M"), kilograms);
  }

  @Test
  void mixing_neither_makes_nor_loses_mass() {
    List<RuleFinding> findings =
        found(NONE, step("commingling", in("A", "55.79"), in("B", "55.79"), out("55.79")));

    assertThat(Sample.told(findings)).isEqualTo("MASS_NOT_CONSERVED VIOLATED");
    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo("111.58 KGM went in, 55.79 KGM came out");
    assertThat(findings.get(0).lots()).hasSize(1);
    assertThat(found(NONE, step("commingling", in("A", "55.79"), in("B", "55.79"), out("111.58"))))
        .isEmpty();
  }

  @Test
  void scales_may_differ_by_one_per_cent_of_what_went_in() {
    assertThat(found(NONE, step("repackaging", in("A", "100"), out("99")))).isEmpty();
    assertThat(found(NONE, step("repackaging", in("A", "100"), out("98.99")))).hasSize(1);
    assertThat(found(NONE, step("repackaging", in("A", "100"), out("101")))).isEmpty();
    assertThat(found(NONE, step("repackaging", in("A", "100"), out("101.01")))).hasSize(1);
  }

  @Test
  void the_profile_sets_steps_and_tolerance() {
    Chain chain = Chain.of(List.of(step("urn:x:sieving", in("A", "100"), out("97"))));
    Profile sieving = Profile.standard().with("MASS_NOT_CONSERVED", "steps", "sieving");
    ConservationRule rule = new ConservationRule();

    assertThat(Checked.by(rule, chain)).isEmpty();
    assertThat(Checked.by(rule, chain, sieving)).hasSize(1);
    assertThat(Checked.by(rule, chain, sieving.with("MASS_NOT_CONSERVED", "tolerance", "3")))
        .isEmpty();
  }

  @Test
  void a_missing_mass_is_undecided() {
    List<RuleFinding> findings =
        found(
            NONE,
            step(
                "commingling",
                in("A", "55.79"),
                QuantityElement.ofPieces(lot(1, "B"), 3),
                out("60")));

    assertThat(Sample.told(findings)).isEqualTo("MASS_NOT_CONSERVED UNDECIDED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("A mass is missing");
  }

  @Test
  void a_step_with_a_yield_of_its_own_is_not_looked_at() {
    MasterData data =
        MasterData.builder()
            .process(
                ProcessStep.builder()
                    .code("packing")
                    .addOutputs(itemClass(2))
                    .yieldBand(YieldBand.of("0.9", "1"))
                    .build())
            .build();

    assertThat(found(data, step("packing", in("A", "100"), out("92")))).isEmpty();
    assertThat(found(NONE, step("packing", in("A", "100"), out("92")))).hasSize(1);
    assertThat(found(NONE, step("creating_class_instance", in("A", "100"), out("22")))).isEmpty();
  }
}
