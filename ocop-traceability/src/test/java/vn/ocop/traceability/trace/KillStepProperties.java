package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.testing.RandomChain;

/** A kill step narrows a recall, the more it puts an end to. */
class KillStepProperties {

  private static final String DRYING = "tea-drying";

  private static Set<String> lots(Chain chain, RecallScope scope, String suspect) {
    return new RecallTracer(chain, scope)
        .of(TraceStart.object(chain, suspect)).lots().stream()
            .map(lot -> lot.object().name())
            .collect(Collectors.toSet());
  }

  @Property(tries = 20)
  void each_effect_reaches_no_more_than_the_weaker_one(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int hours) {
    RandomChain made = RandomChain.of(seed, 1);
    Chain chain = Chain.of(made.events(), RandomChain.masterData(made));
    RecallScope line = RecallScope.lineWithin(Duration.ofHours(hours));
    String suspect = made.leaf(0, 0);

    Set<String> none = lots(chain, line, suspect);
    Set<String> cross =
        lots(chain, line.withKillSteps(KillEffect.CROSS_CONTAMINATION, DRYING), suspect);
    Set<String> all =
        lots(chain, line.withKillSteps(KillEffect.ALL_CONTAMINATION, DRYING), suspect);

    assertThat(none).containsAll(cross);
    assertThat(cross).containsAll(all);
    assertThat(cross).containsAll(lots(chain, RecallScope.material(), suspect));
    assertThat(all).hasSize(1);
  }
}
