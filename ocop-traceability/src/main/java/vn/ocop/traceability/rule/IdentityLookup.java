package vn.ocop.traceability.rule;

import java.util.HashMap;
import java.util.Map;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.gs1.identity.Gs1Identity;

/**
 * Reads GS1 identifiers and remembers what came of it, for one run of one thread.
 *
 * <p>A chain names the same lots and places over and over; memory is bounded all the same.
 */
public final class IdentityLookup {

  private static final int REMEMBERED = 100_000;

  private final Map<Identifier, Outcome<Gs1Identity>> known = new HashMap<>();

  /** Begins without anything remembered. */
  public IdentityLookup() {}

  /**
   * The identity of a GS1 identifier in any spelling.
   *
   * @param identifier the identifier as printed
   * @return the identity, or the findings of {@link Gs1Identity#parse(String)}
   */
  public Outcome<Gs1Identity> of(Identifier identifier) {
    Outcome<Gs1Identity> outcome = known.get(identifier);
    if (outcome == null) {
      outcome = Gs1Identity.parse(identifier.text());
      if (known.size() < REMEMBERED) {
        known.put(identifier, outcome);
      }
    }
    return outcome;
  }

  /**
   * One spelling for everything that is the same thing.
   *
   * @param identifier the identifier as printed
   * @return the canonical Digital Link of a GS1 identifier; any other text as printed
   */
  public String sameFor(Identifier identifier) {
    return of(identifier).toOptional().map(Gs1Identity::canonicalUri).orElse(identifier.text());
  }
}
