package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ocop.traceability.testing.TestEvents.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.Site;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.testing.TestEvents;

class TracerTest {

  private final Chain chain = TeaTrail.chain();
  private final Tracer tracer = new Tracer(chain);

  private static List<String> names(List<TraceableObject> objects) {
    return objects.stream().map(TraceableObject::name).toList();
  }

  private static String name(String id) {
    return CommonName.of(id);
  }

  @Test
  void backwardGoesToEveryLeafAndKeepsTheCartonAsAHolder() {
    Trace trace = tracer.backward(TraceStart.object(chain, TeaTrail.TEA));
    assertThat(names(trace.objects()))
        .containsExactly(
            name(TeaTrail.TEA),
            name(TeaTrail.LEAF_A),
            name(TeaTrail.LEAF_B),
            name(TeaTrail.BOUGHT));
    assertThat(names(trace.holders())).containsExactly(name(TeaTrail.CARTON));
    assertThat(names(trace.beginnings())).hasSize(3).doesNotContain(name(TeaTrail.TEA));
    assertThat(trace.events()).hasSize(6);
    assertThat(trace.links()).hasSize(3).allMatch(link -> link.kind() == Trace.Kind.MADE_OF);
    assertThat(trace.truncated()).isFalse();
  }

  @Test
  void aCartonWhoseContentIsKnownIsNoBeginning() {
    Trace trace = tracer.backward(TraceStart.object(chain, TeaTrail.CARTON));

    assertThat(names(trace.beginnings()))
        .containsExactly(name(TeaTrail.LEAF_A), name(TeaTrail.LEAF_B), name(TeaTrail.BOUGHT));
  }

  @Test
  void forwardGoesToTheTeaAndItsCarton() {
    Trace trace = tracer.forward(TraceStart.object(chain, TeaTrail.LEAF_B));
    assertThat(names(trace.objects()))
        .containsExactly(name(TeaTrail.LEAF_B), name(TeaTrail.TEA), name(TeaTrail.CARTON));
  }

  @Test
  void aTraceBeginsAtAZoneAPartyOrAPeriod() {
    assertThat(names(TraceStart.zone(chain, "vn-ls-02"))).containsExactly(name(TeaTrail.LEAF_B));
    assertThat(names(TraceStart.party(chain, TeaTrail.SHOP)))
        .containsExactly(name(TeaTrail.CARTON));
    assertThat(
            names(
                TraceStart.period(
                    chain, at("2026-04-01T09:00").toInstant(), at("2026-04-01T14:00").toInstant())))
        .containsExactly(name(TeaTrail.LEAF_B));
    assertThat(names(TraceStart.object(chain, TeaTrail.TEA))).containsExactly(name(TeaTrail.TEA));
    assertThat(TraceStart.object(chain, "no such lot")).isEmpty();
    assertThat(TraceStart.zone(chain, "no such zone")).isEmpty();
    assertThat(TraceStart.party(chain, "no such party")).isEmpty();
    assertThat(tracer.backward(List.of()).objects()).isEmpty();
  }

  @Test
  void aPartyHandlesWhatItHasAtItsPlacesAndInItsZones() {
    MasterData data =
        MasterData.builder()
            .site(Site.builder().id(TestEvents.place(2)).operator(TeaTrail.MAKER).build())
            .zone(
                Zone.builder()
                    .code("Z3")
                    .addPlaces(TestEvents.place(3))
                    .holder(TestEvents.party(3))
                    .build())
            .build();
    Chain known = Chain.of(TeaTrail.events(), data);

    assertThat(names(TraceStart.party(known, TestEvents.party(3))))
        .containsExactly(name(TeaTrail.LEAF_B));
    assertThat(names(TraceStart.party(known, TeaTrail.MAKER)))
        .containsExactly(
            name(TeaTrail.LEAF_A),
            name(TeaTrail.LEAF_B),
            name(TeaTrail.BOUGHT),
            name(TeaTrail.TEA),
            name(TeaTrail.CARTON));
  }

  @Test
  void aPeriodHoldsItsFirstInstantAndNotItsEnd() {
    Instant nine = at("2026-04-01T09:00").toInstant();

    assertThat(names(TraceStart.period(chain, nine, nine.plusSeconds(1))))
        .containsExactly(name(TeaTrail.LEAF_B));
    assertThat(TraceStart.period(chain, nine.minusSeconds(1), nine)).isEmpty();
  }

  @Test
  void aLimitCutsTheTraceAndSaysSo() {
    Trace trace = new Tracer(chain, 2).backward(TraceStart.object(chain, TeaTrail.TEA));
    assertThat(trace.objects()).hasSize(2);
    assertThat(trace.truncated()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new Tracer(chain, 0));
  }
}
