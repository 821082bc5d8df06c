package vn.ocop.scoring.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.ocop.core.product.HeldCertificate;
import vn.ocop.core.product.Standard;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.scoring.facts.Fact;
import vn.ocop.scoring.facts.FactKind;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.FactVocabulary;
import vn.ocop.scoring.facts.MaterialFacts;
import vn.ocop.scoring.facts.Paper;
import vn.ocop.scoring.facts.TestReport;

/** Fact sheets, from empty ones to those on which everything is known. */
public final class FactArbitraries {

  public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static final List<Standard> STANDARDS = StandardVocabulary.standard().all();
  private static final int[] SHARES = {0, 24, 25, 30, 49, 50, 51, 60, 61, 74, 75, 76, 90, 91, 100};

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** The share that each part lies in. */
  private static final Map<Fact<BigDecimal>, Fact<BigDecimal>> WHOLES =
      Map.of(
          MaterialFacts.COMMUNE_SHARE,
          MaterialFacts.PROVINCE_SHARE,
          MaterialFacts.INTERNATIONALLY_CERTIFIED_SHARE,
          MaterialFacts.CERTIFIED_SHARE);

  private FactArbitraries() {}

  /** Sheets of which a part of the facts is known. */
  public static Arbitrary<FactSheet> sheets() {
    return Arbitraries.of(0.2, 0.6, 0.9, 1.0)
        .flatMap(known -> Arbitraries.randomValue(random -> sheet(random, known)))
        .withoutEdgeCases();
  }

  /** Sheets on which every fact is known. */
  public static Arbitrary<FactSheet> completeSheets() {
    return Arbitraries.randomValue(random -> sheet(random, 1.0));
  }

  private static FactSheet sheet(Random random, double known) {
    Map<Fact<?>, Object> values = new LinkedHashMap<>();
    for (Fact<?> fact : FactVocabulary.standard().all()) {
      if (!fact.isDerived() && random.nextDouble() < known) {
        values.put(fact, value(random, fact));
      }
    }
    WHOLES.forEach((part, whole) -> swapIfAbove(values, part, whole));
    FactSheet.Builder sheet = FactSheet.builder();
    values.forEach((fact, value) -> put(sheet, fact, value));
    if (random.nextDouble() < known) {
      sheet.certificates(certificates(random));
    }
    if (random.nextDouble() < known) {
      sheet.tests(
          List.of(new TestReport("1", DAY.minusDays(9), Optional.empty(), random.nextInt(5))));
    }
    return sheet.build();
  }

  private static void swapIfAbove(Map<Fact<?>, Object> values, Fact<?> part, Fact<?> whole) {
    if (values.get(part) instanceof BigDecimal ofPart
        && values.get(whole) instanceof BigDecimal ofWhole
        && ofPart.compareTo(ofWhole) > 0) {
      values.put(part, ofWhole);
      values.put(whole, ofPart);
    }
  }

  /** The most that a share can be beside the others of a sheet. */
  public static BigDecimal most(FactSheet sheet, Fact<?> share) {
    Fact<BigDecimal> whole = WHOLES.get(share);
    return whole == null ? WHOLE : sheet.get(whole).orElse(WHOLE);
  }

  @SuppressWarnings("unchecked") // The values are made for the fact's kind.
  public static <T> FactSheet.Builder put(FactSheet.Builder sheet, Fact<T> fact, Object value) {
    return sheet.put(fact, (T) value);
  }

  private static Object value(Random random, Fact<?> fact) {
    return switch (fact.kind()) {
      case SHARE -> share(random);
      case COUNT -> random.nextBoolean() ? random.nextInt(8) : random.nextInt(60);
      case FLAG -> random.nextInt(4) > 0;
      case PAPER -> paper(random);
      case CHOICE -> words(fact).get(random.nextInt(words(fact).size()));
      case SET -> set(random, words(fact));
    };
  }

  private static BigDecimal share(Random random) {
    BigDecimal whole = BigDecimal.valueOf(SHARES[random.nextInt(SHARES.length)]);
    boolean between = random.nextBoolean() && whole.compareTo(WHOLE) < 0;
    return between ? whole.add(new BigDecimal("0.01")) : whole;
  }

  private static Paper paper(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Paper.none();
      case 1 -> Paper.undated();
      default -> Paper.of(DAY.minusYears(1), DAY.plusDays(random.nextInt(9) - 3L));
    };
  }

  /** The words of a choice or set as constants. */
  public static List<Object> words(Fact<?> fact) {
    return List.of(fact.type().getEnumConstants());
  }

  private static Set<Object> set(Random random, List<Object> words) {
    Set<Object> set = new HashSet<>(words);
    set.removeIf(word -> random.nextInt(3) == 0);
    return set;
  }

  private static List<HeldCertificate> certificates(Random random) {
    List<HeldCertificate> held = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      held.add(
          new HeldCertificate(
              STANDARDS.get(random.nextInt(STANDARDS.size())),
              "No " + i,
              "Issuer",
              DAY.minusYears(2),
              Optional.of(DAY.plusDays(random.nextInt(9) - 4L))));
    }
    return held;
  }

  /** Whether a fact is one of which more, or yes, speaks for the product. */
  public static boolean isBetterWithMore(Fact<?> fact) {
    return !fact.isDerived()
        && !Set.of("organisation", "tourismProvider", "protectedSign", "technicalRegulationExists")
            .contains(fact.name())
        && (fact.kind() != FactKind.CHOICE || fact.words().size() > 2);
  }
}
