package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;
import static vn.ocop.traceability.trace.TeaTrail.find;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;

class OriginTracerTest {

  private static List<String> shares(Origin origin) {
    return origin.shares().stream()
        .map(
            s ->
                s.kind()
                    + " "
                    + s.name()
                    + " "
                    + s.percent().stripTrailingZeros().toPlainString()
                    + s.kilograms()
                        .map(kg -> " " + kg.stripTrailingZeros().toPlainString())
                        .orElse(""))
        .toList();
  }

  private static Origin origin(Chain chain, String id) {
    return new OriginTracer(chain).of(find(chain, id));
  }

  @Test
  void zonesAndBoughtInMaterialShareTheTeaByWhatWentIn() {
    assertThat(shares(origin(TeaTrail.chain(), TeaTrail.TEA)))
        .containsExactly("ZONE VN-LS-01 60 12", "ZONE VN-LS-02 30 6", "OUTSIDE chợ Đồng Đăng 10 2");
    assertThat(origin(TeaTrail.chain(), TeaTrail.TEA).knownPercent()).isEqualByComparingTo("100");
  }

  @Test
  void aUnitComesFromWhatItHeld() {
    assertThat(shares(origin(TeaTrail.chain(), TeaTrail.CARTON)))
        .containsExactly("ZONE VN-LS-01 60 6", "ZONE VN-LS-02 30 3", "OUTSIDE chợ Đồng Đăng 10 1");
  }

  @Test
  void withoutMasterDataTheUnknownSharesAreTold() {
    Chain chain = Chain.of(TeaTrail.events());
    assertThat(shares(origin(chain, TeaTrail.TEA)))
        .containsExactly("NO_ZONE  90 18", "NO_BEGINNING  10 2");
    assertThat(OriginKind.NO_ZONE.label().in(Locale.ENGLISH)).contains("outside every");
  }

  @Test
  void thirdsMakeExactlyTheWhole() {
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "1")),
                commission(at("2026-04-01T08:01"), place(1), kg(lot(1, "B"), "1")),
                commission(at("2026-04-01T08:02"), place(3), kg(lot(1, "C"), "1")),
                transform(
                    at("2026-04-01T14:00"),
                    "commingling",
                    place(2),
                    List.of(kg(lot(1, "A"), "1"), kg(lot(1, "B"), "1"), kg(lot(1, "C"), "1")),
                    List.of(kg(lot(2, "T"), "1")))),
            TeaTrail.masterData());
    assertThat(shares(origin(chain, lot(2, "T"))))
        .containsExactly("ZONE VN-LS-01 66.6667 0.667", "ZONE VN-LS-02 33.3333 0.333");
  }

  @Test
  void aMissingMassMakesTheWholeUndecidedRatherThanGuessed() {
    QuantityElement unweighed = QuantityElement.ofPieces(lot(1, "B"), 3);
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "60")),
                transform(
                    at("2026-04-01T14:00"),
                    "commingling",
                    place(2),
                    List.of(kg(lot(1, "A"), "60"), unweighed),
                    List.of(kg(lot(2, "T"), "60")))),
            TeaTrail.masterData());
    assertThat(shares(origin(chain, lot(2, "T")))).containsExactly("NO_MASS  100 60");
  }

  @Test
  void aRingEndsAndIsTold() {
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "50")),
                transform(
                    at("2026-04-01T14:00"),
                    "commingling",
                    place(2),
                    List.of(kg(lot(1, "A"), "50"), kg(lot(2, "S"), "50")),
                    List.of(kg(lot(2, "T"), "100"))),
                transform(
                    at("2026-04-01T15:00"),
                    "commingling",
                    place(2),
                    List.of(kg(lot(2, "T"), "50")),
                    List.of(kg(lot(2, "S"), "50")))),
            TeaTrail.masterData());
    assertThat(shares(origin(chain, lot(2, "T"))))
        .containsExactly("ZONE VN-LS-01 50 50", "RING  50 50");
    assertThat(origin(chain, lot(2, "S")).shares()).hasSize(2);
  }

  @Test
  void aTraceStoppedAtItsLimitSaysSo() {
    Chain chain = TeaTrail.chain();
    Origin origin = new OriginTracer(chain, 2).of(find(chain, TeaTrail.TEA));
    assertThat(origin.shares()).extracting(OriginShare::kind).containsExactly(OriginKind.TRUNCATED);
    Origin partly = new OriginTracer(chain, 3).of(find(chain, TeaTrail.TEA));
    assertThat(shares(partly)).containsExactly("ZONE VN-LS-01 60 12", "TRUNCATED  40 8");
  }

  @Test
  void aChainOfAHundredThousandStepsIsNoRecursion() {
    OffsetDateTime start = at("2026-01-01T00:00");
    String shed = place(2);
    List<EpcisEvent> events = new ArrayList<>();
    events.add(commission(start, place(1), kg("urn:x-lot:0", "9")));
    for (int i = 1; i <= 100_000; i++) {
      List<QuantityElement> input = List.of(kg("urn:x-lot:" + (i - 1), "9"));
      List<QuantityElement> output = List.of(kg("urn:x-lot:" + i, "9"));
      events.add(transform(start.plusSeconds(i), "commingling", shed, input, output));
    }
    Chain chain = Chain.of(events, TeaTrail.masterData());
    assertThat(shares(origin(chain, "urn:x-lot:100000"))).containsExactly("ZONE VN-LS-01 100 9");
    Trace forward = new Tracer(chain).forward(TraceStart.object(chain, "urn:x-lot:0"));
    assertThat(forward.objects()).hasSize(100_001);
    assertThat(forward.events()).hasSize(100_001);
  }

  @Test
  void aLotOfAHundredThousandSourcesIsSharedOut() {
    OffsetDateTime start = at("2026-01-01T00:00");
    List<EpcisEvent> events = new ArrayList<>();
    List<QuantityElement> inputs = new ArrayList<>();
    for (int i = 1; i <= 100_000; i++) {
      QuantityElement leaf = kg("urn:x-leaf:" + i, "1");
      inputs.add(leaf);
      events.add(commission(start.plusSeconds(i), place(i % 4 == 0 ? 3 : 1), leaf));
    }
    List<QuantityElement> tea = List.of(kg(TeaTrail.TEA, "100000"));
    events.add(transform(at("2026-03-01T00:00"), "commingling", place(2), inputs, tea));
    Chain chain = Chain.of(events, TeaTrail.masterData());
    assertThat(shares(origin(chain, TeaTrail.TEA)))
        .containsExactly("ZONE VN-LS-01 75 75000", "ZONE VN-LS-02 25 25000");
  }

  @Test
  void partsThatAreNotTheWholeAreRefused() {
    Chain chain = TeaTrail.chain();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Origin(find(chain, TeaTrail.TEA), Optional.of(BigDecimal.ONE), List.of()));
  }
}
