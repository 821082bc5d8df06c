package vn.ocop.traceability.rule.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.rule.Sample;

class MerkleRootTest {

  private static List<EpcisEvent> events(int count) {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(
          Sample.object("e:" + i, "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
              .addQuantities(QuantityElement.of(Sample.TEA_L1, "" + i, "KGM"))
              .build());
    }
    return events;
  }

  @Property(tries = 30)
  void the_order_plays_no_part_and_a_removed_event_is_seen(
      @ForAll @IntRange(min = 1, max = 20) int count, @ForAll long seed) {
    List<EpcisEvent> events = events(count);
    MerkleRoot root = MerkleRoot.of(events);

    Collections.shuffle(events, new Random(seed));
    assertThat(MerkleRoot.of(events)).isEqualTo(root);

    events.remove(0);
    assertThat(MerkleRoot.of(events)).isNotEqualTo(root);
  }

  @Test
  void the_root_of_nothing_is_the_hash_of_nothing() {
    assertThat(MerkleRoot.of(List.of()).hexadecimal())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }
}
