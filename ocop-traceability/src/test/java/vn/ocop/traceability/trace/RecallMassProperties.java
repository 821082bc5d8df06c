package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.SourceOrDestination;
import vn.ocop.traceability.testing.TestEvents;

/** How goods are packed changes no kilogram of a recall, and no kilogram is lost. */
class RecallMassProperties {

  private static final int PACKETS = 20;
  private static final List<String> STORES = List.of(TestEvents.party(7), TestEvents.party(8));

  /** Twenty packets of tea, packed or not, and what becomes of them. */
  private static final class Goods {
    private final Random random;
    private final boolean packed;
    private final Map<String, List<String>> inside = new LinkedHashMap<>();
    private final List<EpcisEvent> events = new ArrayList<>();
    private int hours = 10;

    Goods(long seed, boolean packed) {
      this.random = new Random(seed);
      this.packed = packed;
      events.add(PackedGoods.tea());
      events.add(PackedGoods.fill(1, "20", PackedGoods.packets(0, PACKETS)));
      List<String> cartons = pack(PackedGoods.packets(0, PACKETS), 8, PackedGoods::carton);
      List<String> pallets = pack(cartons, 3, TestEvents::unit);
      for (int round = 0; round < 3; round++) {
        pallets.forEach(this::move);
      }
      pallets.forEach(this::end);
    }

    /** Puts most of the things into containers and gives back what is outermost then. */
    private List<String> pack(List<String> things, int most, IntFunction<String> container) {
      List<String> left = new ArrayList<>(things);
      Collections.shuffle(left, random);
      List<String> outermost = new ArrayList<>();
      List<EpcisEvent> packings = new ArrayList<>();
      for (int number = 1; left.size() > 2; number++) {
        int size = Math.min(left.size(), 1 + random.nextInt(most));
        List<String> some = List.copyOf(left.subList(0, size));
        left.subList(0, size).clear();
        String around = container.apply(number);
        inside.put(around, some);
        outermost.add(around);
        packings.add(PackedGoods.put(hours++, Action.ADD, around, some));
      }
      if (packed) {
        events.addAll(packings);
      }
      outermost.addAll(left);
      return outermost;
    }

    /** Between two stores, or only away from one. */
    private void move(String thing) {
      String to = STORES.get(random.nextInt(2));
      int kind = random.nextInt(4);
      if (kind < 2) {
        events.add(
            TestEvents.shipping(PackedGoods.hour(hours++), place(1), place(2))
                .addDestinations(SourceOrDestination.of("possessing_party", to))
                .addAllEpcs(PackedGoods.ids(named(thing)))
                .build());
      }
      if (kind == 1) {
        events.add(
            TestEvents.receiving(PackedGoods.hour(hours++), place(1), place(2))
                .addDestinations(SourceOrDestination.of("possessing_party", to))
                .addAllEpcs(PackedGoods.ids(named(thing)))
                .build());
      }
    }

    private void end(String thing) {
      int kind = random.nextInt(4);
      if (kind == 0) {
        events.add(
            TestEvents.shipping(PackedGoods.hour(hours++), place(2), place(9))
                .addDestinations(SourceOrDestination.of("owning_party", PackedGoods.SHOP))
                .addAllEpcs(PackedGoods.ids(named(thing)))
                .build());
      } else if (kind < 3) {
        String step = kind == 1 ? "destroying" : "retail_selling";
        events.add(
            TestEvents.object(PackedGoods.hour(hours++), Action.DELETE, step, place(2))
                .addAllEpcs(PackedGoods.ids(named(thing)))
                .build());
      }
    }

    /** The thing itself, or the packets in it where it is not packed. */
    private List<String> named(String thing) {
      if (packed) {
        return List.of(thing);
      }
      List<String> contents = inside.get(thing);
      return contents == null
          ? List.of(thing)
          : contents.stream().flatMap(content -> named(content).stream()).toList();
    }

    Recall recall() {
      Chain chain = Chain.of(events, PackedGoods.masterData());
      return new RecallTracer(chain, RecallScope.material())
          .of(TraceStart.object(chain, PackedGoods.TEA));
    }
  }

  private static BigDecimal sum(Stream<BigDecimal> masses) {
    return masses.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, BigDecimal> byParty(Recall recall) {
    Map<String, BigDecimal> masses = new LinkedHashMap<>();
    recall.recipients().forEach(r -> masses.put(r.party(), r.kilograms().stripTrailingZeros()));
    return masses;
  }

  @Property(tries = 60)
  void packing_changes_no_kilogram(@ForAll long seed) {
    Recall loose = new Goods(seed, false).recall();
    Recall packed = new Goods(seed, true).recall();

    assertThat(packed.found()).isEqualByComparingTo(loose.found());
    assertThat(packed.sold()).isEqualByComparingTo(loose.sold());
    assertThat(packed.destroyed()).isEqualByComparingTo(loose.destroyed());
    assertThat(packed.unknown()).isEqualByComparingTo(loose.unknown());
    assertThat(byParty(packed)).isEqualTo(byParty(loose));
    assertThat(packed.unweighed()).isEmpty();
  }

  @Property(tries = 60)
  void every_kilogram_is_somewhere(@ForAll long seed) {
    Recall recall = new Goods(seed, true).recall();

    BigDecimal somewhere =
        recall.found().add(recall.sold()).add(recall.destroyed()).add(recall.unknown());
    BigDecimal tooMuch = sum(recall.lots().stream().map(AffectedLot::overdrawn));
    assertThat(somewhere.subtract(tooMuch)).isEqualByComparingTo("100");
    assertThat(
            sum(
                recall.lots().stream()
                    .map(lot -> lot.made().orElseThrow().subtract(lot.processed()))))
        .isEqualByComparingTo("100");
    assertThat(sum(recall.customers().stream().map(Recipient::kilograms)))
        .isLessThanOrEqualTo(recall.sold());
  }
}
