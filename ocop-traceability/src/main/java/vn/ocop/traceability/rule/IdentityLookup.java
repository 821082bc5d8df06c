package vn.ocop.traceability.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.gs1.identity.Gs1Identity;

/**
 * Reads GS1 identifiers and remembers what came of it, for one run of one thread.
 *
 * <p>A chain names the same lots and places over and over, mostly soon after each other. Memory is
 * bounded: of two generations the older one is forgotten whenever the younger one is full.
 */
public final class IdentityLookup {

  private static final int GENERATION = 50_000;

  private final Deque<Map<Identifier, Outcome<Gs1Identity>>> generations = new ArrayDeque<>(2);

  /** Begins without anything remembered. */
  public IdentityLookup() {
    generations.add(new HashMap<>());
    generations.add(new HashMap<>());
  }

  /**
   * The identity of a GS1 identifier in any spelling.
   *
   * @param identifier the identifier as printed
   * @return the identity, or the findings of {@link Gs1Identity#parse(String)}
   */
  public Outcome<Gs1Identity> of(Identifier identifier) {
    Map<Identifier, Outcome<Gs1Identity>> young = generations.getFirst();
    Outcome<Gs1Identity> outcome = young.get(identifier);
    if (outcome == null) {
      Outcome<Gs1Identity> older = generations.getLast().get(identifier);
      outcome = older == null ? Gs1Identity.parse(identifier.text()) : older;
      if (young.size() >= GENERATION) {
        generations.removeLast();
        young = new HashMap<>();
        generations.addFirst(young);
      }
      young.put(identifier, outcome);
    }
    return outcome;
  }
}
