package vn.ocop.traceability.epcis;

import java.util.Objects;

/**
 * How a reader goes about faulty and overlarge input.
 *
 * @param acceptance which events of a document with faults are handed on
 * @param format the form of the input
 * @param limits how much is taken
 */
public record ReadPolicy(Acceptance acceptance, InputFormat format, ReadLimits limits) {

  /**
   * Refuses null.
   *
   * @param acceptance see the record
   * @param format see the record
   * @param limits see the record
   */
  public ReadPolicy {
    Objects.requireNonNull(acceptance, "acceptance");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(limits, "limits");
  }

  /**
   * The good events of any form within the usual limits.
   *
   * @return the policy
   */
  public static ReadPolicy standard() {
    return new ReadPolicy(Acceptance.ACCEPT_GOOD, InputFormat.DETECT, ReadLimits.standard());
  }

  /**
   * This policy with another acceptance.
   *
   * @param other which events are handed on
   * @return the policy
   */
  public ReadPolicy with(Acceptance other) {
    return new ReadPolicy(other, format, limits);
  }

  /**
   * This policy with another form.
   *
   * @param other the form of the input
   * @return the policy
   */
  public ReadPolicy with(InputFormat other) {
    return new ReadPolicy(acceptance, other, limits);
  }

  /**
   * This policy with other limits.
   *
   * @param other how much is taken
   * @return the policy
   */
  public ReadPolicy with(ReadLimits other) {
    return new ReadPolicy(acceptance, format, other);
  }
}
