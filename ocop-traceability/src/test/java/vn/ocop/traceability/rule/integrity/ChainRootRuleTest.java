package vn.ocop.traceability.rule.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Sample;

class ChainRootRuleTest {

  private static EpcisEvent event(String time) {
    return Sample.object("e:" + time, time, Action.OBSERVE, "shipping").build();
  }

  @Test
  void a_removed_event_is_seen_by_the_root() {
    EpcisEvent first = event("2026-09-01T07:30:00+07:00");
    EpcisEvent second = event("2026-09-02T07:30:00+07:00");
    String root = MerkleRoot.of(List.of(first, second)).hexadecimal();
    Profile kept = Profile.standard().with("CHAIN_ROOT_CHANGED", "root", root);

    assertThat(Checked.by(new ChainRootRule(), Capture.of(List.of(second, first)), kept)).isEmpty();
    assertThat(Checked.by(new ChainRootRule(), Capture.of(List.of(first)), kept)).hasSize(1);
  }

  @Test
  void without_a_root_there_is_nothing_to_compare() {
    assertThat(Checked.by(new ChainRootRule(), Capture.of(List.of()))).isEmpty();
  }
}
