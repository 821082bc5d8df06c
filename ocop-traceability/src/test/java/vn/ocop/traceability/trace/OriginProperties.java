package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.traceability.testing.TestEvents.at;
import static vn.ocop.traceability.testing.TestEvents.commission;
import static vn.ocop.traceability.testing.TestEvents.kg;
import static vn.ocop.traceability.testing.TestEvents.place;
import static vn.ocop.traceability.testing.TestEvents.transform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.QuantityElement;
import vn.ocop.traceability.internal.Fraction;

/** The origin of random chains against the textbook's recursion in exact fractions. */
class OriginProperties {

  private static final int LEAVES = 4;

  /** Lots 0 to 3 are harvested in one of two zones; each further lot is mixed of earlier ones. */
  private record Mixing(List<EpcisEvent> events, List<Fraction> fromFirstZone) {

    static Mixing random(Random dice, int lots) {
      List<EpcisEvent> events = new ArrayList<>();
      List<Fraction> first = new ArrayList<>();
      for (int lot = 0; lot < LEAVES; lot++) {
        int zone = dice.nextBoolean() ? 1 : 3;
        events.add(
            commission(
                at("2026-04-01T08:00").plusMinutes(lot), place(zone), kg("urn:x-lot:" + lot, "9")));
        first.add(zone == 1 ? Fraction.ONE : Fraction.ZERO);
      }
      for (int lot = LEAVES; lot < lots; lot++) {
        List<QuantityElement> inputs = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        Fraction fromFirst = Fraction.ZERO;
        int kinds = 1 + dice.nextInt(3);
        for (int input = 0; input < kinds; input++) {
          int source = dice.nextInt(lot);
          int kilograms = 1 + dice.nextInt(7);
          inputs.add(kg("urn:x-lot:" + source, String.valueOf(kilograms)));
          sum = sum.plus(Fraction.of(kilograms));
          fromFirst = fromFirst.plus(first.get(source).times(Fraction.of(kilograms)));
        }
        events.add(
            transform(
                at("2026-04-02T08:00").plusMinutes(lot),
                "commingling",
                place(2),
                inputs,
                List.of(kg("urn:x-lot:" + lot, "5"))));
        first.add(fromFirst.over(sum));
      }
      return new Mixing(events, first);
    }
  }

  @Property(tries = 60)
  void theSharesAreThoseOfTheExactRecursion(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 25) int lots) {
    Mixing mixing = Mixing.random(new Random(seed), lots);
    Chain chain = Chain.of(mixing.events(), TeaTrail.masterData());
    Origin origin = new OriginTracer(chain).of(TeaTrail.find(chain, "urn:x-lot:" + (lots - 1)));
    BigInteger parts =
        origin.parts().stream()
            .filter(part -> part.name().equals("VN-LS-01"))
            .map(OriginPart::parts)
            .reduce(BigInteger.ZERO, BigInteger::add);
    Fraction exact = mixing.fromFirstZone().get(lots - 1);
    Fraction found = new Fraction(parts, Origin.WHOLE);
    Fraction error = found.minus(exact);
    // One part may be rounded at each of the objects and transformations passed.
    Fraction most = new Fraction(BigInteger.valueOf(4L * lots), Origin.WHOLE);
    assertThat(error).isBetween(Fraction.ZERO.minus(most), most);
  }

  @Property(tries = 60)
  void sharesMakeExactlyAHundredAndTheLotsMass(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 25) int lots) {
    Mixing mixing = Mixing.random(new Random(seed), lots);
    Chain chain = Chain.of(mixing.events());
    for (int lot = 0; lot < lots; lot++) {
      Origin origin = new OriginTracer(chain).of(TeaTrail.find(chain, "urn:x-lot:" + lot));
      assertThat(sum(origin.shares().stream().map(OriginShare::percent).toList()))
          .isEqualByComparingTo("100");
      assertThat(
              sum(origin.shares().stream().map(share -> share.kilograms().orElseThrow()).toList()))
          .isEqualByComparingTo(origin.kilograms().orElseThrow());
    }
  }

  private static BigDecimal sum(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
