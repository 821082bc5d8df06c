package vn.ocop.traceability.supply.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.internal.Fraction;
import vn.ocop.traceability.supply.internal.VertexSearch.Arc;

class GainNetworkTest {

  private static final int SINK = 4;

  @Test
  void theBetterWorkshopIsUsedFirstAndTheOtherTakesTheRest() {
    GainNetwork network = new GainNetwork();
    int source = network.addNode();
    int leaf = network.addNode();
    int tea = network.addNode();
    network.addArc(source, leaf, Fraction.ONE, Fraction.of(100));
    int poor = network.addArc(leaf, tea, Fraction.of(1, 5), Fraction.of(80));
    int good = network.addArc(leaf, tea, Fraction.of(1, 4), Fraction.of(60));
    assertThat(network.maximise(source, tea)).isEqualTo(Fraction.of(60 / 4 + 40 / 5));
    assertThat(network.flow(good)).isEqualTo(Fraction.of(60));
    assertThat(network.flow(poor)).isEqualTo(Fraction.of(40));
  }

  @Test
  void aLaterSinkMovesWhatAnEarlierOneTookWithoutTakingItAway() {
    GainNetwork network = new GainNetwork();
    int source = network.addNode();
    int north = network.addNode();
    int south = network.addNode();
    int first = network.addNode();
    int second = network.addNode();
    network.addArc(source, north, Fraction.ONE, Fraction.of(10));
    network.addArc(source, south, Fraction.ONE, Fraction.of(10));
    network.addArc(north, first, Fraction.ONE, Fraction.of(10));
    network.addArc(south, first, Fraction.ONE, Fraction.of(10));
    network.addArc(north, second, Fraction.ONE, Fraction.of(10));
    int promise = network.addNode();
    int kept = network.addArc(first, promise, Fraction.ONE, Fraction.of(10));
    assertThat(network.maximise(source, promise)).isEqualTo(Fraction.of(10));
    assertThat(network.maximise(source, second)).isEqualTo(Fraction.of(10));
    assertThat(network.flow(kept)).isEqualTo(Fraction.of(10));
  }

  @Test
  void afterwardsNoOpenWayLeadsFromTheSourceToTheSink() {
    GainNetwork network = new GainNetwork();
    int source = network.addNode();
    int leaf = network.addNode();
    int tea = network.addNode();
    network.addArc(source, leaf, Fraction.ONE, Fraction.of(100));
    network.addArc(leaf, tea, Fraction.of(1, 5), Fraction.of(80));
    network.maximise(source, tea);
    OpenWays ways = new OpenWays(network);
    assertThat(ways.reachedFrom(source).stream()).containsExactly(source, leaf);
    assertThat(ways.reaching(tea).stream()).containsExactly(tea);
  }

  @Test
  void refusesWhatIsNoNetwork() {
    GainNetwork network = new GainNetwork();
    int source = network.addNode();
    int sink = network.addNode();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.addArc(source, sink, Fraction.ZERO, Fraction.ONE))
        .withMessageContaining("gain");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.addArc(source, sink, Fraction.ONE, Fraction.of(-1)))
        .withMessageContaining("capacity");
    network.addArc(source, sink, Fraction.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.maximise(source, sink))
        .withMessageContaining("nothing limits");
  }

  @Property(tries = 150)
  void bruteForceAgreesOnSmallNetworks(@ForAll("smallNetworks") List<Arc> arcs) {
    GainNetwork network = new GainNetwork();
    for (int node = 0; node <= SINK; node++) {
      network.addNode();
    }
    for (Arc arc : arcs) {
      network.addArc(arc.from(), arc.to(), arc.gain(), Fraction.of(arc.capacity()));
    }
    assertThat(network.maximise(0, SINK)).isEqualTo(VertexSearch.greatest(SINK, arcs));
  }

  @Provide
  Arbitrary<List<Arc>> smallNetworks() {
    Arbitrary<Fraction> gains =
        Arbitraries.of(
            Fraction.ONE, Fraction.of(1, 2), Fraction.of(2, 3), Fraction.of(1, 4), Fraction.of(2));
    Arbitrary<Integer> capacities = Arbitraries.integers().between(0, 6);
    Arbitrary<Integer> tails = Arbitraries.integers().between(0, SINK - 1);
    return tails
        .flatMap(
            tail ->
                Combinators.combine(
                        Arbitraries.integers().between(tail + 1, SINK), capacities, gains)
                    .as((head, capacity, gain) -> new Arc(tail, head, capacity, gain)))
        .list()
        .ofMinSize(3)
        .ofMaxSize(7);
  }
}
