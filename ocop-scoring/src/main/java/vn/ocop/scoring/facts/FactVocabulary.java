package vn.ocop.scoring.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts by their names.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactVocabulary {

  private final Map<String, Fact<?>> facts;

  private FactVocabulary(Map<String, Fact<?>> facts) {
    this.facts = facts;
  }

  /** Loads on first use. */
  private static final class Shipped {
    static final FactVocabulary VOCABULARY =
        of(
            Stream.of(
                    MaterialFacts.ALL,
                    ProducerFacts.ALL,
                    MarketFacts.ALL,
                    StoryFacts.ALL,
                    QualityFacts.ALL,
                    TourismFacts.ALL,
                    TourismServiceFacts.ALL,
                    ChannelFacts.ALL)
                .<Fact<?>>flatMap(List::stream)
                .toList());
  }

  /**
   * The facts that the library knows.
   *
   * @return the shared vocabulary
   */
  public static FactVocabulary standard() {
    return Shipped.VOCABULARY;
  }

  /**
   * A vocabulary of the caller's own.
   *
   * @param facts the facts
   * @return the vocabulary, in the same order
   * @throws IllegalArgumentException if a name occurs twice
   */
  public static FactVocabulary of(List<Fact<?>> facts) {
    Map<String, Fact<?>> byName = new LinkedHashMap<>();
    for (Fact<?> fact : facts) {
      if (byName.put(fact.name(), fact) != null) {
        throw new IllegalArgumentException("facts holds " + fact.name() + " twice");
      }
    }
    return new FactVocabulary(byName);
  }

  /**
   * This vocabulary with further facts.
   *
   * @param more the caller's own facts
   * @return a vocabulary of both
   * @throws IllegalArgumentException if a name occurs twice
   */
  public FactVocabulary and(List<Fact<?>> more) {
    List<Fact<?>> all = new ArrayList<>(facts.values());
    all.addAll(more);
    return of(all);
  }

  /**
   * All facts.
   *
   * @return in the vocabulary's order
   */
  public List<Fact<?>> all() {
    return List.copyOf(facts.values());
  }

  /**
   * The fact of a name.
   *
   * @param name the name, exact
   * @return the fact, or empty if there is none of this name
   */
  public Optional<Fact<?>> find(String name) {
    return Optional.ofNullable(facts.get(name));
  }
}
