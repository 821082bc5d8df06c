package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.destroy;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.receiving;
import static vn.ocop.traceability.testing.TestEvents.shipping;
import static vn.ocop.traceability.testing.TestEvents.transform;
import static vn.ocop.traceability.testing.TestEvents.unit;
import static vn.ocop.traceability.trace.TeaTrail.TEA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.testing.TestEvents;

class RecallTracerTest {

  private static Recall recall(Chain chain, RecallScope scope, String id) {
    return new RecallTracer(chain, scope).of(TraceStart.object(chain, id));
  }

  private static AffectedLot lotOf(Recall recall, String id) {
    return recall.lots().stream()
        .filter(lot -> lot.object().name().equals(CommonName.of(id)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void halfTheTeaIsSoldInItsCartonAndHalfStillThere() {
    Recall recall = recall(TeaTrail.chain(), RecallScope.material(), TeaTrail.LEAF_A);
    AffectedLot tea = lotOf(recall, TEA);
    assertThat(tea.made()).hasValueSatisfying(made -> assertThat(made).isEqualByComparingTo("20"));
    assertThat(tea.sold()).isEqualByComparingTo("10");
    assertThat(tea.found()).isEqualByComparingTo("10");
    assertThat(tea.weighed()).isTrue();
    assertThat(lotOf(recall, TeaTrail.LEAF_A).processed()).isEqualByComparingTo("60");
    assertThat(recall.found()).isEqualByComparingTo("10");
    assertThat(recall.sold()).isEqualByComparingTo("10");
    assertThat(recall.unknown()).isZero();
    assertThat(recall.customers()).hasSize(1);
    Recipient shop = recall.customers().get(0);
    assertThat(shop.name()).isEqualTo("Cửa hàng");
    assertThat(shop.kilograms()).isEqualByComparingTo("10");
    assertThat(shop.lots()).containsExactly(CommonName.of(TEA));
    assertThat(recall.places()).contains(CommonName.of(place(9)), CommonName.of(place(2)));
  }

  @Test
  void whatWasSentAndNeverArrivedIsUnknown() {
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "60")),
                shipping(at("2026-04-02T08:00"), place(1), place(2))
                    .addQuantities(kg(lot(1, "A"), "25"))
                    .build(),
                receiving(at("2026-04-03T08:00"), place(1), place(2))
                    .addQuantities(kg(lot(1, "A"), "20"))
                    .build(),
                destroy(at("2026-04-04T08:00"), place(2), kg(lot(1, "A"), "4")),
                object(at("2026-04-05T08:00"), Action.OBSERVE, "retail_selling", place(2))
                    .addQuantities(kg(lot(1, "A"), "6"))
                    .build()));
    AffectedLot leaf = recall(chain, RecallScope.material(), lot(1, "A")).lots().get(0);
    assertThat(leaf.unknown()).isEqualByComparingTo("5");
    assertThat(leaf.destroyed()).isEqualByComparingTo("4");
    assertThat(leaf.sold()).isEqualByComparingTo("6");
    assertThat(leaf.found()).isEqualByComparingTo("45");
    assertThat(leaf.lastPlace()).contains(CommonName.ofPlace(place(2)));
  }

  @Test
  void recordsThatContradictThemselvesAreToldAsOverdrawn() {
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "9876")),
                transform(
                    at("2026-04-01T14:00"),
                    "commingling",
                    place(2),
                    List.of(kg(lot(1, "A"), "10000")),
                    List.of(kg(lot(2, "T"), "10000")))));
    AffectedLot lot = recall(chain, RecallScope.material(), lot(1, "A")).lots().get(0);
    assertThat(lot.overdrawn()).isEqualByComparingTo("124");
    assertThat(lot.found()).isZero();
  }

  @Test
  void theSharedLineIsAnOptionAndItsLotsAreMarked() {
    List<EpcisEvent> events = new ArrayList<>(TeaTrail.events());
    events.add(batch("2026-04-01T13:59", 2, "before"));
    events.add(batch("2026-04-01T16:00", 2, "after"));
    events.add(batch("2026-04-01T18:01", 2, "later"));
    events.add(batch("2026-04-01T15:00", 4, "elsewhere"));
    Chain chain = Chain.of(events, TeaTrail.masterData());
    assertThat(recall(chain, RecallScope.material(), TeaTrail.LEAF_A).lots()).hasSize(2);
    Recall wide = recall(chain, RecallScope.lineWithin(Duration.ofHours(4)), TeaTrail.LEAF_A);
    assertThat(wide.lots().stream().filter(AffectedLot::byLine).map(l -> l.object().name()))
        .containsExactly(CommonName.of(lot(3, "after")));
    assertThat(lotOf(wide, TEA).byLine()).isFalse();
  }

  private static EpcisEvent batch(String time, int place, String name) {
    return transform(
        at(time),
        "commingling",
        place(place),
        List.of(kg(lot(1, "leaf-" + name), "5")),
        List.of(kg(lot(3, name), "5")));
  }

  @Test
  void recallingAUnitRecallsWhatItHeld() {
    Recall recall = recall(TeaTrail.chain(), RecallScope.material(), TeaTrail.CARTON);
    assertThat(recall.lots())
        .extracting(l -> l.object().name())
        .containsExactly(CommonName.of(TEA));
  }

  @Test
  void misuseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecallScope.lineWithin(Duration.ofHours(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecallScope.material().withMostObjects(0));
  }

  @Test
  void theContentsOfARecalledUnitCountTowardsTheLimit() {
    List<EpcisEvent> events = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      events.add(
          pack(
              at("2026-04-01T08:00").plusDays(i),
              place(1),
              unit(1),
              List.of(kg(lot(1, "L" + i), "1"))));
    }
    Chain chain = Chain.of(events);

    Recall all = recall(chain, RecallScope.material(), unit(1));
    Recall some = recall(chain, RecallScope.material().withMostObjects(3), unit(1));

    assertThat(all.lots()).hasSize(5);
    assertThat(all.trace().truncated()).isFalse();
    assertThat(some.trace().objects()).hasSize(3);
    assertThat(some.trace().truncated()).isTrue();
  }

  /** A carton with a GTIN and serial holds pieces; a pallet holds the carton. */
  private static Chain pieceInCartonOnPallet() {
    String piece = TestEvents.piece(3, 1);
    String carton = TestEvents.piece(4, 1);
    return Chain.of(
        List.of(
            object(at("2026-04-01T08:00"), Action.ADD, "commissioning", place(2))
                .addEpcs(new Identifier(piece))
                .build(),
            TestEvents.aggregation(at("2026-04-01T09:00"), Action.ADD, "packing", place(2), carton)
                .addChildEpcs(new Identifier(piece))
                .build(),
            TestEvents.aggregation(at("2026-04-01T10:00"), Action.ADD, "packing", place(2), unit(1))
                .addChildEpcs(new Identifier(carton))
                .build(),
            receiving(at("2026-04-02T08:00"), place(2), place(5))
                .addEpcs(new Identifier(unit(1)))
                .build(),
            TestEvents.aggregation(
                    at("2026-04-02T09:00"), Action.DELETE, "unpacking", place(5), unit(1))
                .addChildEpcs(new Identifier(carton))
                .build(),
            receiving(at("2026-04-03T08:00"), place(5), place(9))
                .addDestinations(SourceOrDestination.of("owning_party", TeaTrail.SHOP))
                .addEpcs(new Identifier(carton))
                .build()),
        TeaTrail.masterData());
  }

  @Test
  void aPieceGoesWhereItsCartonGoesOnAPalletOrByItself() {
    Recall recall = recall(pieceInCartonOnPallet(), RecallScope.material(), TestEvents.piece(3, 1));

    AffectedLot piece = lotOf(recall, TestEvents.piece(3, 1));
    assertThat(piece.places())
        .containsExactly(
            CommonName.ofPlace(place(2)),
            CommonName.ofPlace(place(5)),
            CommonName.ofPlace(place(9)));
    assertThat(recall.customers())
        .singleElement()
        .matches(shop -> shop.lots().contains(CommonName.of(TestEvents.piece(3, 1))));
  }

  @Test
  void lotsWhoseMassIsNotToldAreNamedSoThatTheSumsMisleadNobody() {
    Recall unknown =
        recall(pieceInCartonOnPallet(), RecallScope.material(), TestEvents.piece(3, 1));
    Recall known = recall(TeaTrail.chain(), RecallScope.material(), TeaTrail.LEAF_A);

    assertThat(unknown.sold()).isZero();
    assertThat(unknown.unweighed())
        .extracting(lot -> lot.object().name())
        .containsExactly(CommonName.of(TestEvents.piece(3, 1)));
    assertThat(known.unweighed()).isEmpty();
  }

  @Test
  void aShipmentThatNamesACartonAndItsContentCountsTheContentOnce() {
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "60")),
                pack(at("2026-04-01T09:00"), place(1), unit(1), List.of(kg(lot(1, "A"), "25"))),
                TestEvents.aggregation(
                        at("2026-04-02T08:00"), Action.OBSERVE, "shipping", place(1), unit(1))
                    .addChildQuantities(kg(lot(1, "A"), "25"))
                    .build()));

    assertThat(recall(chain, RecallScope.material(), lot(1, "A")).unknown())
        .isEqualByComparingTo("25");
  }
}
