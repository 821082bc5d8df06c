package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.itemClass;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Transformation;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.ProcessStep;

/**
 * Raw milk (item 1) is filtered beside other milk, both filtrates (item 2) are sterilised (item 3)
 * on one line, and a third batch is sterilised there, too.
 */
class KillStepTest {

  private static final String MILK = lot(1, "SUSPECT");
  private static final RecallScope LINE = RecallScope.lineWithin(Duration.ofHours(4));

  private static EpcisEvent step(String time, int place, String step, String from, String to) {
    return transform(at(time), step, place(place), List.of(kg(from, "5")), List.of(kg(to, "5")));
  }

  private static Chain chain() {
    MasterData data =
        MasterData.builder()
            .process(ProcessStep.builder().code("sterilising").addOutputs(itemClass(3)).build())
            .build();
    return Chain.of(
        List.of(
            commission(at("2026-04-01T06:00"), place(1), kg(MILK, "5")),
            step("2026-04-01T08:00", 2, "processing", MILK, lot(2, "F1")),
            step("2026-04-01T09:00", 2, "processing", lot(1, "OTHER"), lot(2, "F2")),
            step("2026-04-01T10:00", 3, "processing", lot(2, "F1"), lot(3, "S1")),
            step("2026-04-01T11:00", 3, "processing", lot(2, "F2"), lot(3, "S2")),
            step("2026-04-01T12:00", 3, "processing", lot(2, "F3"), lot(3, "S3"))),
        data);
  }

  private static Recall recall(RecallScope scope) {
    Chain chain = chain();
    return new RecallTracer(chain, scope).of(TraceStart.object(chain, MILK));
  }

  private static List<String> lots(Recall recall) {
    return recall.lots().stream()
        .map(lot -> lot.object().name())
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .toList();
  }

  private static List<String> stoppedAt(Recall recall) {
    return recall.stoppedAt().stream()
        .map(Transformation::last)
        .map(event -> event.event().localTime().toLocalTime().toString())
        .toList();
  }

  @Test
  void without_kill_steps_material_and_line_go_on() {
    assertThat(lots(recall(RecallScope.material()))).containsExactly("SUSPECT", "F1", "S1");
    assertThat(lots(recall(LINE))).containsExactly("SUSPECT", "F1", "S1", "F2", "S2", "S3");
    assertThat(recall(LINE).stoppedAt()).isEmpty();
  }

  @Test
  void a_kill_step_may_end_everything() {
    RecallScope all = LINE.withKillSteps(KillEffect.ALL_CONTAMINATION, "sterilising");

    assertThat(lots(recall(all))).containsExactly("SUSPECT", "F1", "F2");
    assertThat(stoppedAt(recall(all))).containsExactly("10:00", "11:00");
    assertThat(
            lots(
                recall(
                    RecallScope.material()
                        .withKillSteps(KillEffect.ALL_CONTAMINATION, "sterilising"))))
        .containsExactly("SUSPECT", "F1");
  }

  @Test
  void or_only_what_a_shared_line_carries_over() {
    Recall recall = recall(LINE.withKillSteps(KillEffect.CROSS_CONTAMINATION, "sterilising"));

    assertThat(lots(recall)).containsExactly("SUSPECT", "F1", "S1", "F2");
    assertThat(stoppedAt(recall)).containsExactly("11:00");
    assertThat(recall.lots().stream().filter(AffectedLot::byLine)).hasSize(1);
  }

  @Test
  void a_step_named_twice_counts_once() {
    RecallScope twice =
        RecallScope.material()
            .withKillSteps(KillEffect.ALL_CONTAMINATION, "sterilising", "sterilising");

    assertThat(twice.killSteps()).containsExactly("sterilising");
  }

  @Test
  void a_step_that_the_master_data_do_not_know_is_misuse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recall(LINE.withKillSteps(KillEffect.ALL_CONTAMINATION, "pasteurising")))
        .withMessageContaining("pasteurising");
  }
}
