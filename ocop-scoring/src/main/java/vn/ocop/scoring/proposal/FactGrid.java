package vn.ocop.scoring.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.scoring.facts.Condition;
import vn.ocop.scoring.facts.Fact;
import vn.ocop.scoring.facts.FactKind;
import vn.ocop.scoring.facts.FactTest;
import vn.ocop.scoring.facts.FactValue;
import vn.ocop.scoring.facts.FactsOnDay;

/**
 * Every combination of facts that some conditions can tell apart: each number at, just under and
 * just over every bound, each flag, each word, each set of words.
 */
final class FactGrid {

  private static final int LIMIT = 20_000;

  /** So many words have more subsets than the limit: a rule with more is too wide as well. */
  private static final int WORDS_LIMIT = 15;

  private static final BigDecimal STEP = new BigDecimal("0.0001");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Map<Fact<?>, List<FactValue>> axes = new LinkedHashMap<>();
  private final int size;

  FactGrid(Collection<Condition> conditions) {
    Map<Fact<?>, Set<BigDecimal>> bounds = new LinkedHashMap<>();
    Map<Fact<?>, Set<String>> words = new HashMap<>();
    for (Condition condition : conditions) {
      condition.facts().forEach(fact -> bounds.computeIfAbsent(fact, f -> new TreeSet<>()));
      for (FactTest test : condition.alternatives().stream().flatMap(List::stream).toList()) {
        if (test instanceof FactTest.NumberTest number) {
          bounds.computeIfAbsent(number.of(), f -> new TreeSet<>()).add(number.bound());
        } else if (test instanceof FactTest.WordTest wordTest) {
          words.computeIfAbsent(wordTest.of(), f -> new LinkedHashSet<>()).addAll(wordTest.words());
        }
      }
    }
    bounds.forEach(
        (fact, ofFact) -> axes.put(fact, values(fact, ofFact, words.getOrDefault(fact, Set.of()))));
    long points = 1;
    for (List<FactValue> axis : axes.values()) {
      points = Math.min(LIMIT + 1L, points * axis.size());
    }
    this.size = (int) points;
  }

  private static List<FactValue> values(Fact<?> fact, Set<BigDecimal> bounds, Set<String> words) {
    return switch (fact.kind()) {
      case SHARE, COUNT -> numbers(fact, bounds);
      case FLAG, PAPER -> List.of(new FactValue.Flag(false), new FactValue.Flag(true));
      case CHOICE -> fact.words().stream().<FactValue>map(w -> words(List.of(w))).toList();
      case SET -> subsets(List.copyOf(words));
    };
  }

  private static List<FactValue> numbers(Fact<?> fact, Set<BigDecimal> bounds) {
    BigDecimal step = fact.kind() == FactKind.SHARE ? STEP : BigDecimal.ONE;
    Set<BigDecimal> numbers = new TreeSet<>();
    numbers.add(BigDecimal.ZERO);
    numbers.add(WHOLE);
    for (BigDecimal bound : bounds) {
      numbers.add(bound.subtract(step));
      numbers.add(bound);
      numbers.add(bound.add(step));
    }
    return numbers.stream()
        .filter(n -> n.signum() >= 0 && (fact.kind() == FactKind.COUNT || n.compareTo(WHOLE) <= 0))
        .<FactValue>map(FactValue.Quantity::new)
        .toList();
  }

  private static List<FactValue> subsets(List<String> words) {
    List<FactValue> subsets = new ArrayList<>();
    int count = 1 << Math.min(words.size(), WORDS_LIMIT);
    for (int bits = 0; bits < count; bits++) {
      List<String> subset = new ArrayList<>();
      for (int word = 0; word < words.size(); word++) {
        if ((bits >> word & 1) == 1) {
          subset.add(words.get(word));
        }
      }
      subsets.add(words(subset));
    }
    return subsets;
  }

  private static FactValue words(List<String> words) {
    return new FactValue.Words(words);
  }

  boolean isTooWide() {
    return size > LIMIT;
  }

  /** The number of points; the first fact varies slowest, and numbers rise. */
  int size() {
    return size;
  }

  /** The points at which a condition is met. */
  BitSet met(Condition condition) {
    BitSet met = new BitSet(size());
    for (List<FactTest> tests : condition.alternatives()) {
      BitSet joined = new BitSet(size());
      joined.set(0, size());
      tests.forEach(test -> joined.and(met(test)));
      met.or(joined);
    }
    return met;
  }

  private BitSet met(FactTest test) {
    Fact<?> fact = test.fact().orElseThrow();
    List<FactValue> values = axes.getOrDefault(fact, List.of());
    int stride = stride(fact);
    BitSet met = new BitSet(size());
    for (int value = 0; value < values.size(); value++) {
      FactsOnDay alone = FactsOnDay.of(LocalDate.EPOCH, Map.of(fact, values.get(value)));
      if (test.holds(alone).orElse(false)) {
        for (int at = value * stride; at < size(); at += values.size() * stride) {
          met.set(at, at + stride);
        }
      }
    }
    return met;
  }

  /** How many points lie between two neighbouring values of a fact. */
  private int stride(Fact<?> of) {
    int stride = size();
    for (Map.Entry<Fact<?>, List<FactValue>> axis : axes.entrySet()) {
      stride /= axis.getValue().size();
      if (axis.getKey().equals(of)) {
        break;
      }
    }
    return stride;
  }

  /** A point in words, for the message of a fault. */
  String describe(int point) {
    List<String> facts = new ArrayList<>();
    axes.forEach(
        (fact, values) -> facts.add(fact + " " + values.get(point / stride(fact) % values.size())));
    return String.join(", ", facts);
  }
}
