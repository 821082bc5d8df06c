package vn.ocop.traceability.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.masterdata.ImmutableProcessStep;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.ProcessStep;
import vn.ocop.traceability.masterdata.YieldBand;
import vn.ocop.traceability.rule.Checked;

class YieldRuleTest {

  private static final String DUST = lot(3, "DUST");

  private static final ProcessStep DRYING =
      ProcessStep.builder()
          .code("drying")
          .addInputs(itemClass(1))
          .addOutputs(itemClass(2))
          .addByProducts(itemClass(3))
          .yieldBand(YieldBand.of("0.18", "0.25"))
          .build();

  /** What is found when 100 kg of leaf and a carton become tea and dust. */
  private static String found(ProcessStep step, QuantityElement... outputs) {
    Chain chain =
        Chain.of(
            List.of(
                transform(
                    at("2026-04-01T08:00"),
                    "processing",
                    place(1),
                    List.of(kg(lot(1, "LEAF"), "100"), kg(lot(9, "CARTON"), "50")),
                    List.of(outputs))),
            MasterData.builder().process(step).build());
    var findings = Checked.by(new YieldRule(), chain);
    return findings.isEmpty() ? "" : findings.get(0).text(Locale.ENGLISH);
  }

  private static QuantityElement tea(String kilograms) {
    return kg(lot(2, "TEA"), kilograms);
  }

  @Test
  void the_band_holds_on_both_sides_and_counts_neither_dust_nor_cartons() {
    assertThat(found(DRYING, tea("18"))).isEmpty();
    assertThat(found(DRYING, tea("25"), kg(DUST, "30"))).isEmpty();
    assertThat(found(DRYING, tea("17"))).contains("a yield of 17 %");
    assertThat(found(DRYING, tea("26"))).contains("a yield of 26 %");
  }

  @Test
  void growing_may_yield_more_than_went_in() {
    ProcessStep growing =
        ImmutableProcessStep.copyOf(DRYING).withYieldBand(YieldBand.of("0.5", "20"));

    assertThat(found(growing, tea("1500"))).isEmpty();
    assertThat(found(growing, tea("2500"))).contains("2500 %");
  }

  @Test
  void losses_beyond_the_declared_and_gains_are_found() {
    ProcessStep cutting =
        ImmutableProcessStep.copyOf(DRYING)
            .withYieldBand(Optional.empty())
            .withGreatestLoss(new BigDecimal("0.10"));

    assertThat(found(cutting, tea("60"), kg(DUST, "30"))).isEmpty();
    assertThat(found(cutting, tea("60"), kg(DUST, "20"))).contains("at most 10 % may be lost");
    assertThat(found(cutting, tea("90"), kg(DUST, "20"))).contains("more than went in");
  }

  @Test
  void a_mass_that_is_not_known_leaves_it_undecided() {
    assertThat(found(DRYING, QuantityElement.ofPieces(lot(2, "TEA"), 30))).contains("missing");
  }
}
