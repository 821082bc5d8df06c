package vn.ocop.traceability.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.aggregation;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.destroy;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lot;
import static vn.ocop.traceability.testing.TestEvents.lotData;
import static vn.ocop.traceability.testing.TestEvents.object;
import static vn.ocop.traceability.testing.TestEvents.pack;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;
import static vn.ocop.traceability.testing.TestEvents.transformation;
import static vn.ocop.traceability.testing.TestEvents.unit;
import static vn.ocop.traceability.testing.TestEvents.unpackAll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.ocop.core.product.ContentUnit;
import vn.ocop.core.product.NetContent;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ErrorDeclaration;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.event.PersistentDisposition;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.testing.TestEvents;

class ChainTest {

  private static final String LEAF = lot(1, "LEAF-1");
  private static final String TEA = lot(2, "TEA-1");

  private static List<EpcisEvent> tea() {
    return List.of(
        commission(at("2026-04-01T08:00"), place(1), kg(LEAF, "100")),
        transform(
            at("2026-04-01T14:00"),
            "creating_class_instance",
            place(2),
            List.of(kg(LEAF, "90")),
            List.of(kg(TEA, "20"))),
        destroy(at("2026-04-02T08:00"), place(2), kg(LEAF, "10")),
        pack(at("2026-04-03T08:00"), place(2), unit(1), List.of(kg(TEA, "20"))));
  }

  private static List<String> ledger(Chain chain, String id) {
    return chain.find(id).orElseThrow().movements().stream()
        .map(m -> m.role() + " " + m.mass().inKilograms().map(String::valueOf).orElse("?"))
        .toList();
  }

  @Test
  void every_object_has_its_ledger_in_the_order_of_time() {
    Chain chain = Chain.of(tea());

    assertThat(ledger(chain, LEAF)).containsExactly("COMMISSIONED 100", "CONSUMED 90", "ENDED 10");
    assertThat(ledger(chain, TEA)).containsExactly("PRODUCED 20", "PACKED 20");
    assertThat(chain.find(unit(1)).orElseThrow().kind()).isEqualTo(ObjectKind.UNIT);
    assertThat(chain.find(TEA).orElseThrow().kind()).isEqualTo(ObjectKind.LOT);
    assertThat(chain.transformations()).hasSize(1);
    assertThat(chain.transformations().get(0).inputs())
        .extracting(m -> m.object().name())
        .containsExactly("https://id.gs1.org/01/08935001000013/10/LEAF-1");
  }

  @Property(tries = 20)
  void the_order_in_which_events_come_never_matters(@ForAll long seed) {
    List<EpcisEvent> shuffled = new ArrayList<>(tea());
    shuffled.addAll(tea());
    Collections.shuffle(shuffled, new Random(seed));
    Chain one = Chain.of(tea());
    Chain other = Chain.of(shuffled);

    assertThat(other.events()).extracting(ChainEvent::event).isEqualTo(events(one));
    assertThat(other.objects()).extracting(TraceableObject::name).isEqualTo(names(one));
    assertThat(other.excluded()).hasSize(tea().size());
  }

  private static List<EpcisEvent> events(Chain chain) {
    return chain.events().stream().map(ChainEvent::event).toList();
  }

  private static List<String> names(Chain chain) {
    return chain.objects().stream().map(TraceableObject::name).toList();
  }

  @Test
  void one_lot_in_two_spellings_is_one_object() {
    String link = "https://trace.example.org/01/08935001000013/10/LEAF-1";
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), kg(LEAF, "100")),
                destroy(at("2026-04-02T08:00"), place(1), kg(link, "100"))));

    assertThat(chain.objects()).hasSize(1);
    assertThat(chain.find(link)).isEqualTo(chain.find(LEAF)).isPresent();
  }

  @Test
  void an_event_declared_in_error_and_its_declaration_stand_aside() {
    ObjectEvent wrong = commission(at("2026-04-01T08:00"), place(1), kg(LEAF, "1000"));
    EpcisEvent declaration =
        ImmutableObjectEvent.copyOf(wrong)
            .withErrorDeclaration(
                new ErrorDeclaration(
                    at("2026-04-02T09:00"), Optional.empty(), List.of(), Extensions.none()));
    ObjectEvent right = commission(at("2026-04-01T08:00"), place(3), kg(LEAF, "100"));

    Chain chain = Chain.of(List.of(right, declaration, wrong));

    assertThat(ledger(chain, LEAF)).containsExactly("COMMISSIONED 100");
    assertThat(chain.excluded())
        .containsExactlyInAnyOrder(
            new SetAside(declaration, SetAside.Reason.ERROR_DECLARATION),
            new SetAside(wrong, SetAside.Reason.DECLARED_IN_ERROR));
  }

  @Test
  void two_bodies_under_one_identifier_both_stand() {
    ObjectEvent one = commission(at("2026-04-01T08:00"), place(1), kg(LEAF, "100"));
    ObjectEvent other = ImmutableObjectEvent.copyOf(one).withQuantities(kg(LEAF, "120"));

    assertThat(Chain.of(List.of(one, other)).events()).hasSize(2);
    assertThat(Chain.of(List.of(one, other)).excluded()).isEmpty();
  }

  @Test
  void events_of_one_long_transformation_belong_together() {
    EpcisEvent in =
        transformation(at("2026-04-01T08:00"), "creating_class_instance", place(2))
            .transformationId("urn:x:drying-7")
            .addInputQuantities(kg(LEAF, "90"))
            .build();
    EpcisEvent out =
        transformation(at("2026-04-02T08:00"), "creating_class_instance", place(2))
            .transformationId("urn:x:drying-7")
            .addOutputQuantities(kg(TEA, "20"))
            .build();

    Chain chain = Chain.of(List.of(out, in));

    assertThat(chain.transformations()).hasSize(1);
    Transformation drying = chain.transformations().get(0);
    assertThat(drying.inputs()).hasSize(1);
    assertThat(drying.outputs()).hasSize(1);
    assertThat(chain.transformation(chain.events().get(0))).contains(drying);
  }

  @Test
  void a_zone_is_found_by_place_and_by_code() {
    Zone hill = Zone.builder().code("VN-LSOR-0012").addPlaces(place(1)).build();
    Zone valley = Zone.builder().code("VN-LSOR-0013").build();
    MasterData data = MasterData.builder().zone(hill).zone(valley).build();
    EpcisEvent byPlace = commission(at("2026-04-01T08:00"), place(1), kg(LEAF, "100"));
    EpcisEvent byCode =
        object(at("2026-04-01T08:00"), Action.ADD, "commissioning", place(9))
            .instanceOrLotMasterData(lotData("plantingAreaCode", "vn-lsor-0013"))
            .addQuantities(kg(lot(1, "LEAF-2"), "5"))
            .build();

    Chain chain = Chain.of(List.of(byPlace, byCode), data);

    assertThat(chain.zones(chain.find(LEAF).orElseThrow())).containsExactly(hill);
    assertThat(chain.zones(chain.find(lot(1, "LEAF-2")).orElseThrow())).containsExactly(valley);
  }

  @Test
  void a_container_holds_what_was_put_in_and_not_taken_out() {
    List<EpcisEvent> events = new ArrayList<>();
    events.add(
        pack(
            at("2026-04-03T08:00"),
            place(2),
            unit(1),
            List.of(kg(TEA, "20"), kg(lot(2, "TEA-2"), "5"))));
    events.add(
        aggregation(at("2026-04-04T08:00"), Action.DELETE, "unpacking", place(2), unit(1))
            .addChildQuantities(kg(TEA, "15"))
            .build());
    Chain chain = Chain.of(events);
    TraceableObject box = chain.find(unit(1)).orElseThrow();

    assertThat(chain.contents(box))
        .extracting(c -> c.object().name().replaceAll(".*/", "") + " " + c.quantity().orElseThrow())
        .containsExactly("TEA-1 5", "TEA-2 5");

    events.add(unpackAll(at("2026-04-05T08:00"), place(2), unit(1)));
    Chain emptied = Chain.of(events);
    assertThat(emptied.contents(emptied.find(unit(1)).orElseThrow())).isEmpty();
  }

  @Test
  void pieces_weigh_what_their_class_holds() {
    MasterData data =
        MasterData.builder()
            .item(
                TradeItem.builder()
                    .id("8935001000020")
                    .netContent(NetContent.of("100", ContentUnit.GRAM))
                    .build())
            .build();
    EpcisEvent made =
        object(at("2026-04-01T08:00"), Action.ADD, "commissioning", place(2))
            .addQuantities(QuantityElement.ofPieces(TEA, 30))
            .addEpcs(new Identifier(TestEvents.piece(2, 7)))
            .build();

    Chain chain = Chain.of(List.of(made), data);

    assertThat(chain.events().get(0).movements())
        .extracting(m -> m.mass().inKilograms().map(BigDecimal::stripTrailingZeros))
        .containsExactly(Optional.of(new BigDecimal("0.1")), Optional.of(new BigDecimal("3")));
  }

  @Test
  void a_hundred_thousand_inputs_and_as_many_steps_need_no_recursion() {
    List<EpcisEvent> events = new ArrayList<>();
    List<QuantityElement> inputs = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      inputs.add(kg("urn:x:in:" + i, "1"));
    }
    events.add(
        transform(
            at("2026-04-01T08:00"), "commingling", place(2), inputs, List.of(kg("urn:x:0", "9"))));
    for (int i = 0; i < 20_000; i++) {
      events.add(
          transform(
              at("2026-04-01T08:00").plusMinutes(1 + i),
              "processing",
              place(2),
              List.of(kg("urn:x:" + i, "9")),
              List.of(kg("urn:x:" + (i + 1), "9"))));
    }

    Chain chain = Chain.of(events);

    assertThat(chain.objects()).hasSize(120_001);
    assertThat(chain.transformations()).hasSize(20_001);
  }

  @Test
  void what_happens_to_an_object_is_known_without_going_through_it() {
    Chain chain =
        Chain.of(
            List.of(
                commission(at("2026-04-01T08:00"), place(1), kg(lot(1, "A"), "5")),
                commission(at("2026-04-01T09:00"), place(1), kg(lot(1, "B"), "5")),
                transform(
                    at("2026-04-02T08:00"),
                    "creating_class_instance",
                    place(2),
                    List.of(kg(lot(1, "A"), "5")),
                    List.of(kg(lot(2, "T"), "1")))));
    TraceableObject leaf = chain.find(lot(1, "A")).orElseThrow();
    TraceableObject tea = chain.find(lot(2, "T")).orElseThrow();
    ChainEvent first = chain.events().get(0);
    ChainEvent second = chain.events().get(1);
    ChainEvent last = chain.events().get(2);

    assertThat(leaf.has(Role.CONSUMED)).isTrue();
    assertThat(leaf.has(Role.SHIPPED)).isFalse();
    assertThat(leaf.origin().orElseThrow().event()).isSameAs(first);
    assertThat(leaf.isNamedBy(first)).isTrue();
    assertThat(leaf.isNamedBy(second)).isFalse();
    assertThat(leaf.isNamedBy(last)).isTrue();
    assertThat(last.has(Role.PRODUCED)).isTrue();
    assertThat(chain.events(Role.COMMISSIONED)).containsExactly(first, second);
    assertThat(chain.events(Role.SOLD)).isEmpty();
    assertThat(chain.genealogy().order()).containsSubsequence(leaf, tea).hasSize(3);
    assertThat(chain.genealogy().unordered()).isEmpty();
  }

  @Test
  void events_know_their_instant_and_the_day_of_their_place() {
    EpcisEvent here = commission(at("2026-04-01T00:30"), place(1), kg(LEAF, "1"));
    ImmutableObjectEvent moved = (ImmutableObjectEvent) here;
    OffsetDateTime zulu = here.getEventTime().withOffsetSameInstant(ZoneOffset.UTC);
    EpcisEvent same = moved.withEventId("same").withEventTime(zulu);
    EpcisEvent later = moved.withEventTime(here.getEventTime().plusNanos(1));
    EpcisEvent west = moved.withEventId("west").withEventTimeZoneOffset("-05:00");
    List<ChainEvent> events = Chain.of(List.of(later, same, here, west)).events();

    assertThat(events).hasSize(4);
    assertThat(events.get(3).event()).isEqualTo(later);
    for (ChainEvent event : events) {
      assertThat(event.instant()).isEqualTo(event.event().instant());
      assertThat(event.day()).isEqualTo(event.event().localTime().toLocalDate());
      assertThat(event.isAtOnceWith(events.get(0))).isEqualTo(event.index() < 3);
      assertThat(event.isBefore(events.get(3))).isEqualTo(event.index() < 3);
      assertThat(events.get(3).isBefore(event)).isFalse();
    }
    assertThat(events)
        .extracting(ChainEvent::day)
        .doesNotContainNull()
        .contains(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1));
  }

  @Test
  void events_that_name_certificates_are_found_at_once() {
    ImmutableObjectEvent plain =
        (ImmutableObjectEvent) commission(at("2026-04-01T08:00"), place(1), kg(LEAF, "1"));
    EpcisEvent certified =
        plain
            .withEventTime(plain.getEventTime().plusDays(1))
            .withCertificationInfo("https://example.vn/certificates/1");

    assertThat(Chain.of(List.of(certified, plain)).certifiedEvents())
        .extracting(ChainEvent::event)
        .containsExactly(certified);
    assertThat(Chain.of(List.of(plain)).certifiedEvents()).isEmpty();
  }

  @Test
  void events_are_found_by_what_they_do_and_say() {
    EpcisEvent recall =
        object(at("2026-04-05T08:00"), Action.OBSERVE, "holding", place(2))
            .disposition(VocabularyTerm.of(Vocabulary.DISPOSITION, "recalled"))
            .addQuantities(kg(TEA, "20"))
            .build();
    EpcisEvent lasting =
        object(at("2026-04-06T08:00"), Action.OBSERVE, "holding", place(2))
            .persistentDisposition(
                new PersistentDisposition(
                    List.of(VocabularyTerm.of(Vocabulary.DISPOSITION, "recalled")), List.of()))
            .addQuantities(kg(TEA, "20"))
            .build();
    List<EpcisEvent> events = new ArrayList<>(tea());
    events.addAll(List.of(lasting, recall));
    Chain chain = Chain.of(events);

    assertThat(chain.events("recalled"))
        .extracting(ChainEvent::event)
        .containsExactly(recall, lasting);
    assertThat(chain.events("damaged")).isEmpty();
    assertThat(chain.events(Role.CONSUMED)).hasSize(1);
    assertThat(chain.events(Role.SHIPPED)).isEmpty();
  }

  @Test
  void an_event_knows_without_a_look_at_its_movements_what_it_names() {
    Chain chain = Chain.of(tea());
    ChainEvent making = chain.events().get(1);

    assertThat(making.names(ObjectKind.LOT)).isTrue();
    assertThat(making.names(ObjectKind.UNIT)).isFalse();
    assertThat(making.hasSource()).isFalse();
    assertThat(making.hasDestination()).isFalse();
    assertThat(making.movements(Role.PRODUCED))
        .extracting(Movement::role)
        .containsOnly(Role.PRODUCED);
    assertThat(making.movements(Role.SOLD)).isEmpty();
    assertThat(chain.find(LEAF).orElseThrow().movements(Role.CONSUMED)).hasSize(1);
  }

  @Test
  void an_event_that_names_source_and_destination_says_so() {
    ChainEvent sent =
        Chain.of(
                List.of(
                    TestEvents.shipping(at("2026-04-01T08:00"), place(1), place(2))
                        .addQuantities(kg(TEA, "20"))
                        .build()))
            .events()
            .get(0);

    assertThat(sent.hasSource()).isTrue();
    assertThat(sent.hasDestination()).isTrue();
  }
}
