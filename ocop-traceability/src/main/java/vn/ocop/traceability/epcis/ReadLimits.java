package vn.ocop.traceability.epcis;

import org.immutables.value.Value;

/**
 * How much a reader takes before it calls an input too much. All sizes bound memory, not the length
 * of a document: a document of any length is read one event at a time.
 */
@Value.Immutable
public interface ReadLimits {

  /**
   * The usual limits, to be changed.
   *
   * @return a builder
   */
  static ImmutableReadLimits.Builder builder() {
    return ImmutableReadLimits.builder();
  }

  /**
   * The usual limits.
   *
   * @return the limits
   */
  static ReadLimits standard() {
    return builder().build();
  }

  /**
   * How deep an event or header may nest, counted from its own outer bracket.
   *
   * @return the depth; 64 unless changed
   */
  @Value.Default
  default int getDepth() {
    return 64;
  }

  /**
   * How large one event may be.
   *
   * @return its characters, each value counted with 16 more; 64 million unless changed
   */
  @Value.Default
  default int getEventSize() {
    return 64_000_000;
  }

  /**
   * How large all that stands outside the events may be, master data included.
   *
   * @return its characters, each value counted with 16 more; 64 million unless changed
   */
  @Value.Default
  default int getHeaderSize() {
    return 64_000_000;
  }

  /**
   * How long one text may be.
   *
   * @return its characters; one million unless changed
   */
  @Value.Default
  default int getTextLength() {
    return 1_000_000;
  }

  /**
   * How many digits a number may have, and how far its decimal point may be moved by an exponent.
   *
   * @return the digits; 100 unless changed
   */
  @Value.Default
  default int getDigits() {
    return 100;
  }

  /**
   * How many events are held back when a document declares its prefixes only after its events.
   *
   * @return the events; 10,000 unless changed
   */
  @Value.Default
  default int getHeldEvents() {
    return 10_000;
  }

  /**
   * How many findings are reported; the rest is counted.
   *
   * @return the findings; 10,000 unless changed
   */
  @Value.Default
  default int getFindings() {
    return 10_000;
  }

  /** Refuses limits that let nothing through. */
  @Value.Check
  default void check() {
    if (getDepth() < 1
        || getEventSize() < 1
        || getHeaderSize() < 1
        || getTextLength() < 1
        || getDigits() < 1
        || getHeldEvents() < 0
        || getFindings() < 1) {
      throw new IllegalStateException("a limit is below its smallest value");
    }
  }
}
