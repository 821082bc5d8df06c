package vn.ocop.traceability.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import vn.ocop.traceability.chain.Transformation;

/**
 * What a recall (thu hồi) has to reach: every lot, place and customer.
 *
 * @param trace what was reached
 * @param lots the lots and items, in the order in which they were reached
 * @param recipients who was sent something of them, in the order of time
 * @param stoppedAt the kill steps at which it went no further, in the chain's order: who trusts
 *     them, answers for what lies behind
 */
public record Recall(
    Trace trace,
    List<AffectedLot> lots,
    List<Recipient> recipients,
    List<Transformation> stoppedAt) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param trace see the record
   * @param lots see the record
   * @param recipients see the record
   * @param stoppedAt see the record
   */
  public Recall {
    Objects.requireNonNull(trace, "trace");
    lots = List.copyOf(lots);
    recipients = List.copyOf(recipients);
    stoppedAt = List.copyOf(stoppedAt);
  }

  /**
   * Every place that one of the lots was at.
   *
   * @return the common names, sorted
   */
  public List<String> places() {
    TreeSet<String> places = new TreeSet<>();
    lots.forEach(lot -> places.addAll(lot.places()));
    return List.copyOf(places);
  }

  /**
   * The recipients with whom the chain ends.
   *
   * @return the customers in the order of time
   */
  public List<Recipient> customers() {
    return recipients.stream().filter(Recipient::customer).toList();
  }

  /**
   * How much should still lie at a known place.
   *
   * @return kilograms
   */
  public BigDecimal found() {
    return sum(AffectedLot::found);
  }

  /**
   * How much was sold or sent to customers.
   *
   * @return kilograms
   */
  public BigDecimal sold() {
    return sum(AffectedLot::sold);
  }

  /**
   * How much was destroyed or taken out of use.
   *
   * @return kilograms
   */
  public BigDecimal destroyed() {
    return sum(AffectedLot::destroyed);
  }

  /**
   * How much is at no known place.
   *
   * @return kilograms
   */
  public BigDecimal unknown() {
    return sum(AffectedLot::unknown);
  }

  /**
   * The lots of which not every mass was told. While there is one, {@link #found()}, {@link
   * #sold()}, {@link #destroyed()} and {@link #unknown()} are sums of what was told only.
   *
   * @return the lots in the order in which they were reached; none where the sums are whole
   */
  public List<AffectedLot> unweighed() {
    return lots.stream().filter(lot -> !lot.weighed()).toList();
  }

  private BigDecimal sum(Function<AffectedLot, BigDecimal> figure) {
    return lots.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
