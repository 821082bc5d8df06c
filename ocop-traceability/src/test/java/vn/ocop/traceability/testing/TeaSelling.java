package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lotData;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.testing.ChainDiary.Way;

/** The second half of a random chain: tea is packed, sent and sold. */
final class TeaSelling {

  /** The length of the country takes a lorry two days. */
  private static final Duration FAR = Duration.ofDays(2);

  private final RandomChain chain;
  private final ChainDiary diary;

  TeaSelling(RandomChain chain, ChainDiary diary) {
    this.chain = chain;
    this.diary = diary;
  }

  /** Sells all of the tea, given in kilograms. */
  void sell(BigDecimal mixedTea, BigDecimal gardenTea) {
    fillPackets();
    BigDecimal rest = mixedTea.subtract(BigDecimal.ONE);
    BigDecimal half = rest.divide(BigDecimal.valueOf(2), 3, RoundingMode.DOWN);
    sellBox(0, kg(chain.mixed(), half.toPlainString()), way(chain.shop(), Duration.ZERO));
    sellBox(
        1, kg(chain.mixed(), rest.subtract(half).toPlainString()), way(chain.distantShop(), FAR));
    sellBox(2, kg(chain.gardenTea(), gardenTea.toPlainString()), way(chain.shop(), Duration.ZERO));
    sellPackets();
  }

  private Way way(String shop, Duration atLeast) {
    return new Way(
        chain.factory(),
        shop,
        chain.partyOf(RandomChain.MAKER),
        chain.partyOf(RandomChain.SELLER),
        atLeast);
  }

  private void sellBox(int number, QuantityElement tea, Way way) {
    String box = chain.box(number);
    diary.begin(box, chain.factory());
    diary.add(TestEvents.pack(diary.later(), chain.factory(), box, List.of(tea)));
    diary.send(way, box);
  }

  /** A kilogram of the mixed tea goes into four packets. */
  private void fillPackets() {
    OffsetDateTime time = diary.later();
    diary.add(
        TestEvents.transformation(time, "packing", chain.factory())
            .addInputQuantities(kg(chain.mixed(), "1"))
            .addAllOutputEpcs(packets())
            .instanceOrLotMasterData(
                lotData("itemExpirationDate", time.toLocalDate().plusDays(500).toString()))
            .build());
  }

  private List<Identifier> packets() {
    return IntStream.range(0, 4).mapToObj(number -> new Identifier(chain.packet(number))).toList();
  }

  /** The packets go to the shop in a carton on a pallet, and one of them to its user. */
  private void sellPackets() {
    List<Identifier> carton = List.of(new Identifier(chain.carton()));
    diary.begin(chain.carton(), chain.factory());
    diary.pack(chain.carton(), chain.factory(), packets());
    diary.begin(chain.pallet(), chain.factory());
    diary.pack(chain.pallet(), chain.factory(), carton);
    diary.send(way(chain.shop(), Duration.ZERO), chain.pallet());
    diary.unpack(chain.pallet(), chain.shop(), carton);
    diary.unpack(chain.carton(), chain.shop(), packets());
    diary.add(
        TestEvents.object(diary.later(), Action.OBSERVE, "retail_selling", chain.shop())
            .addEpcs(new Identifier(chain.packet(0)))
            .build());
  }
}
