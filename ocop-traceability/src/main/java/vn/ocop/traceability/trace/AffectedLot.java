package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.traceability.chain.TraceableObject;

/**
 * A lot or item that a recall concerns, and where its mass is. All masses in kilograms.
 *
 * @param object the lot or item
 * @param byLine whether only the shared line makes it suspect
 * @param made how much of it came into being or first arrived; empty where that is not known; of an
 *     item in which others of the recall lie, only what is not told of its net content, zero where
 *     they are all that counts
 * @param processed how much was used up for other lots
 * @param sold how much was sold or sent to customers
 * @param destroyed how much was destroyed or taken out of use
 * @param found how much should lie at {@link #lastPlace()}
 * @param unknown how much is neither: on its way with no arrival recorded, or at no known place
 * @param overdrawn how much more left it than was made, where the records contradict themselves
 * @param weighed whether every mass was told; where not, the figures hold only what was
 * @param places every place it was at, in the order of time, each once
 * @param lastPlace the place it was at last before any customer's, or empty where none is known
 */
public record AffectedLot(
    TraceableObject object,
    boolean byLine,
    Optional<BigDecimal> made,
    BigDecimal processed,
    BigDecimal sold,
    BigDecimal destroyed,
    BigDecimal found,
    BigDecimal unknown,
    BigDecimal overdrawn,
    boolean weighed,
    List<String> places,
    Optional<String> lastPlace) {

  /**
   * Keeps an unmodifiable copy of the places.
   *
   * @param object see the record
   * @param byLine see the record
   * @param made see the record
   * @param processed see the record
   * @param sold see the record
   * @param destroyed see the record
   * @param found see the record
   * @param unknown see the record
   * @param overdrawn see the record
   * @param weighed see the record
   * @param places see the record
   * @param lastPlace see the record
   */
  public AffectedLot {
    Objects.requireNonNull(object, "object");
    places = List.copyOf(places);
  }
}
