package vn.ocop.traceability.testing;

import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.lotData;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.testing.ChainDiary.Way;

/** The first half of a random chain: leaf of the zones becomes tea in the factory. */
final class TeaMaking {

  private static final int BATCHES = 2;

  private final RandomChain chain;
  private final ChainDiary diary;
  private final Random random;
  private final BigDecimal mixedTea;
  private final BigDecimal gardenTea;

  TeaMaking(RandomChain chain, ChainDiary diary, Random random) {
    this.chain = chain;
    this.diary = diary;
    this.random = random;
    List<QuantityElement> teas = new ArrayList<>();
    for (int batch = 0; batch < BATCHES; batch++) {
      teas.add(dry(harvest(batch, chain.zones()), chain.tea(batch)));
    }
    this.mixedTea = mix(teas);
    inspect();
    this.gardenTea = mass(dry(harvest(BATCHES, 1), chain.gardenTea()));
  }

  /** How much tea was mixed, in kilograms. */
  BigDecimal mixedTea() {
    return mixedTea;
  }

  /** How much tea the single garden gave, in kilograms. */
  BigDecimal gardenTea() {
    return gardenTea;
  }

  private static BigDecimal mass(QuantityElement amount) {
    return amount.quantity().orElseThrow();
  }

  /** Leaf of some zones arrives at the factory. */
  private List<QuantityElement> harvest(int batch, int zones) {
    List<QuantityElement> leaves = new ArrayList<>();
    for (int zone = 0; zone < zones; zone++) {
      BigDecimal kilograms = BigDecimal.valueOf(1000 + random.nextInt(9000), 1);
      QuantityElement leaf = kg(chain.leaf(batch, zone), kilograms.toString());
      diary.add(
          TestEvents.object(diary.later(), Action.ADD, "commissioning", chain.zone(zone))
              .disposition(ChainDiary.disposition("active"))
              .addCertificationInfo(chain.certificate(zone))
              .addQuantities(leaf)
              .build());
      diary.send(
          new Way(
              chain.zone(zone),
              chain.factory(),
              chain.partyOf(RandomChain.GROWERS),
              chain.partyOf(RandomChain.MAKER),
              Duration.ZERO),
          leaf);
      leaves.add(leaf);
    }
    return leaves;
  }

  /** Leaf becomes one lot of tea. */
  private QuantityElement dry(List<QuantityElement> leaves, String tea) {
    BigDecimal yield = BigDecimal.valueOf(190 + random.nextInt(50), 3);
    BigDecimal kilograms = sum(leaves).multiply(yield).setScale(2, RoundingMode.HALF_UP);
    QuantityElement output = kg(tea, kilograms.toString());
    OffsetDateTime time = diary.later();
    LocalDate day = time.toLocalDate();
    diary.add(
        TestEvents.transformation(time, "creating_class_instance", chain.factory())
            .disposition(ChainDiary.disposition("active"))
            .addAllInputQuantities(leaves)
            .addOutputQuantities(output)
            .instanceOrLotMasterData(
                lotData(
                    "productionDate",
                    day.toString(),
                    "itemExpirationDate",
                    day.plusDays(700).toString()))
            .build());
    return output;
  }

  private static BigDecimal sum(List<QuantityElement> amounts) {
    return amounts.stream().map(TeaMaking::mass).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal mix(List<QuantityElement> teas) {
    BigDecimal mass = sum(teas);
    OffsetDateTime time = diary.later();
    diary.add(
        TestEvents.transformation(
                time, "https://trace.example.org/steps/commingling", chain.factory())
            .addAllInputQuantities(teas)
            .addOutputQuantities(kg(chain.mixed(), mass.toString()))
            .instanceOrLotMasterData(
                lotData("itemExpirationDate", time.toLocalDate().plusDays(600).toString()))
            .build());
    return mass;
  }

  /** A gram of the mixed tea is examined, and next to nothing found. */
  private void inspect() {
    diary.add(
        TestEvents.object(diary.later(), Action.OBSERVE, "inspecting", chain.factory())
            .addQuantities(kg(chain.mixed(), "0.001"))
            .addSensorElements(LabResult.of("0.01"))
            .build());
  }
}
