package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.unit;
import static vn.ocop.traceability.trace.PackedGoods.TEA;
import static vn.ocop.traceability.trace.PackedGoods.begin;
import static vn.ocop.traceability.trace.PackedGoods.carton;
import static vn.ocop.traceability.trace.PackedGoods.fill;
import static vn.ocop.traceability.trace.PackedGoods.hour;
import static vn.ocop.traceability.trace.PackedGoods.packet;
import static vn.ocop.traceability.trace.PackedGoods.packets;
import static vn.ocop.traceability.trace.PackedGoods.put;
import static vn.ocop.traceability.trace.PackedGoods.tea;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.gs1.identity.CommonName;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.testing.TestEvents;

/** Every kilogram of a recall counts once, however it is packed and whatever is told of that. */
class RecallMassTest {

  private static Recall recall(String suspect, EpcisEvent... events) {
    return recall(PackedGoods.masterData(), suspect, events);
  }

  private static Recall recall(MasterData masterData, String suspect, EpcisEvent... events) {
    Chain chain = Chain.of(List.of(events), masterData);
    return new RecallTracer(chain, RecallScope.material()).of(TraceStart.object(chain, suspect));
  }

  private static AffectedLot lot(Recall recall, String id) {
    return recall.lots().stream()
        .filter(lot -> lot.object().name().equals(CommonName.of(id)))
        .findFirst()
        .orElseThrow();
  }

  /** A packet and nine more in a carton, all of one lot, and the rest of the lot. */
  private static Recall fullCarton(String suspect, EpcisEvent... then) {
    return recall(
        suspect,
        Stream.concat(
                Stream.of(
                    tea(),
                    fill(1, "10", packets(0, 10)),
                    begin(2, carton(1)),
                    put(3, Action.ADD, carton(1), packets(0, 10))),
                Stream.of(then))
            .toArray(EpcisEvent[]::new));
  }

  private static EpcisEvent sell(int hours, String thing) {
    return TestEvents.shipping(hour(hours), place(1), place(9))
        .addDestinations(SourceOrDestination.of("owning_party", PackedGoods.SHOP))
        .addEpcs(new Identifier(thing))
        .build();
  }

  private static EpcisEvent destroy(int hours, String thing) {
    return TestEvents.object(hour(hours), Action.DELETE, "destroying", place(1))
        .addEpcs(new Identifier(thing))
        .build();
  }

  @Test
  void a_full_carton_is_its_packets_and_not_ten_kilograms_more() {
    Recall recall = fullCarton(TEA);

    assertThat(recall.found()).isEqualByComparingTo("100");
    assertThat(lot(recall, carton(1)).made()).contains(BigDecimal.ZERO);
    assertThat(recall.unweighed()).isEmpty();
  }

  @Test
  void the_sale_of_a_full_carton_is_the_sale_of_its_packets() {
    Recall recall = fullCarton(TEA, sell(4, carton(1)));

    assertThat(recall.sold()).isEqualByComparingTo("10");
    assertThat(recall.found()).isEqualByComparingTo("90");
    assertThat(recall.customers())
        .singleElement()
        .satisfies(shop -> assertThat(shop.kilograms()).isEqualByComparingTo("10"));
  }

  @Test
  void a_carton_of_which_nobody_tells_what_is_in_it_counts_its_net_content() {
    Recall recall = recall(TEA, tea(), fill(1, "10", List.of(carton(1))), sell(2, carton(1)));

    assertThat(recall.sold()).isEqualByComparingTo("10");
    assertThat(recall.found()).isEqualByComparingTo("90");
  }

  @Test
  void a_suspect_carton_counts_what_is_not_told_of_its_content() {
    EpcisEvent[] events = {
      tea(),
      fill(1, "17", Stream.concat(Stream.of(carton(1)), packets(0, 7).stream()).toList()),
      put(2, Action.ADD, carton(1), packets(0, 7)),
      destroy(3, carton(1))
    };

    Recall byTea = recall(TEA, events);
    Recall byCarton = recall(carton(1), events);

    assertThat(lot(byTea, carton(1)).destroyed()).isEqualByComparingTo("3");
    assertThat(byTea.destroyed()).isEqualByComparingTo("10");
    assertThat(byCarton.destroyed()).isEqualByComparingTo("10");
  }

  @Test
  void a_carton_that_holds_one_suspect_packet_makes_no_other_suspect() {
    Recall recall =
        recall(
            packet(0),
            tea(),
            fill(1, "10", packets(0, 10)),
            begin(2, carton(1)),
            put(3, Action.ADD, carton(1), packets(0, 7)),
            sell(4, carton(1)));

    assertThat(recall.sold()).isEqualByComparingTo("1");
    assertThat(lot(recall, carton(1)).places()).contains(CommonName.ofPlace(place(1)));
  }

  @Test
  void an_amount_of_a_lot_in_a_carton_counts_as_packets_do() {
    EpcisEvent packed =
        TestEvents.aggregation(hour(2), Action.ADD, "packing", place(1), carton(1))
            .addChildQuantities(kg(TEA, "9.5"))
            .build();

    Recall byTea = recall(TEA, tea(), begin(1, carton(1)), packed, sell(3, carton(1)));
    Recall byCarton = recall(carton(1), tea(), begin(1, carton(1)), packed, sell(3, carton(1)));

    assertThat(byTea.sold()).isEqualByComparingTo("9.5");
    assertThat(byCarton.sold()).isEqualByComparingTo("10");
  }

  @Test
  void packets_that_change_places_in_a_carton_do_not_fill_it_twice() {
    Recall recall =
        recall(
            carton(1),
            tea(),
            fill(1, "7", packets(0, 7)),
            begin(2, carton(1)),
            put(3, Action.ADD, carton(1), packets(0, 6)),
            put(4, Action.DELETE, carton(1), packets(0, 1)),
            put(5, Action.ADD, carton(1), packets(6, 7)));

    assertThat(lot(recall, carton(1)).found()).isEqualByComparingTo("4");
    assertThat(recall.found()).isEqualByComparingTo("11");
  }

  @Test
  void a_carton_emptied_and_filled_again_never_held_more_than_it_holds() {
    Recall recall =
        recall(
            carton(1),
            tea(),
            fill(1, "12", packets(0, 12)),
            begin(2, carton(1)),
            put(3, Action.ADD, carton(1), packets(0, 6)),
            put(4, Action.DELETE, carton(1), List.of()),
            put(5, Action.ADD, carton(1), packets(6, 12)));

    assertThat(lot(recall, carton(1)).found()).isEqualByComparingTo("4");
  }

  @Test
  void what_is_taken_out_of_a_carton_was_in_it_though_nobody_told_of_the_packing() {
    Recall recall =
        recall(
            TEA,
            tea(),
            fill(1, "10", Stream.concat(Stream.of(carton(1)), packets(0, 10).stream()).toList()),
            put(2, Action.DELETE, carton(1), packets(0, 10)));

    assertThat(recall.found()).isEqualByComparingTo("100");
  }

  @Test
  void packets_named_in_the_shipment_of_their_carton_are_in_it() {
    EpcisEvent shipment =
        TestEvents.aggregation(hour(2), Action.OBSERVE, "shipping", place(1), carton(1))
            .addAllChildEpcs(PackedGoods.ids(packets(0, 10)))
            .build();
    Recall recall =
        recall(
            TEA,
            tea(),
            fill(1, "10", Stream.concat(Stream.of(carton(1)), packets(0, 10).stream()).toList()),
            shipment);

    assertThat(recall.unknown()).isEqualByComparingTo("10");
    assertThat(recall.found()).isEqualByComparingTo("90");
  }

  @Test
  void a_shipment_that_names_a_pallet_and_its_carton_moves_the_packets_once() {
    EpcisEvent shipment =
        TestEvents.shipping(hour(5), place(1), place(2))
            .addEpcs(new Identifier(unit(1)), new Identifier(carton(1)))
            .build();
    Recall recall = fullCarton(TEA, put(4, Action.ADD, unit(1), List.of(carton(1))), shipment);

    assertThat(recall.unknown()).isEqualByComparingTo("10");
    assertThat(recall.found()).isEqualByComparingTo("90");
  }

  @Test
  void packets_are_used_up_with_their_carton() {
    EpcisEvent mixing =
        TestEvents.transformation(hour(4), "commingling", place(1))
            .addInputEpcs(new Identifier(carton(1)))
            .addOutputQuantities(kg(TestEvents.lot(5, "M"), "10"))
            .build();
    Recall recall = fullCarton(TEA, mixing);

    assertThat(lot(recall, packet(0)).processed()).isEqualByComparingTo("1");
    assertThat(recall.found()).isEqualByComparingTo("100");
  }

  @Test
  void cartons_in_cartons_count_from_the_inside_outwards() {
    Recall recall =
        recall(
            unit(1),
            tea(),
            fill(1, "4", packets(0, 4)),
            begin(2, carton(1)),
            begin(2, carton(2)),
            put(3, Action.ADD, carton(2), List.of(carton(1))),
            put(4, Action.ADD, carton(1), packets(0, 4)),
            put(5, Action.ADD, unit(1), List.of(carton(2))));

    assertThat(lot(recall, carton(1)).found()).isEqualByComparingTo("6");
    assertThat(lot(recall, carton(2)).found()).isZero();
    assertThat(recall.found()).isEqualByComparingTo("10");
  }

  @Test
  void cartons_in_each_other_come_to_an_end() {
    Recall recall =
        recall(
            carton(1),
            begin(1, carton(1)),
            begin(1, carton(2)),
            put(2, Action.ADD, carton(1), List.of(carton(2))),
            put(3, Action.ADD, carton(2), List.of(carton(1))));

    assertThat(recall.found()).isEqualByComparingTo("10");
  }

  @Test
  void packets_whose_mass_nobody_tells_are_named_and_their_carton_still_counts() {
    MasterData cartonsOnly =
        MasterData.builder()
            .item(PackedGoods.masterData().item(TestEvents.itemClass(4)).orElseThrow())
            .build();
    Recall recall =
        recall(
            cartonsOnly,
            carton(1),
            begin(1, carton(1)),
            put(2, Action.ADD, carton(1), packets(0, 10)));

    assertThat(recall.found()).isEqualByComparingTo("10");
    assertThat(recall.unweighed()).hasSize(10);
  }
}
