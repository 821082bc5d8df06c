package vn.ocop.traceability.gs1.identity;

import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.gs1.Gs1Code;

/**
 * An Electronic Product Code as a URN (EPC Tag Data Standard, chapter 6): {@code
 * urn:epc:id:sgtin:8935001.180001.7}, {@code urn:epc:class:lgtin:…} for lots and {@code
 * urn:epc:idpat:sgtin:8935001.180001.*} for classes.
 *
 * <p>Two URNs that cut the company prefix differently name the same thing; compare their {@link
 * #identity()}.
 *
 * @param scheme the scheme
 * @param companyPrefixLength how many digits the company prefix has, 6 to 12
 * @param identity the thing
 */
public record EpcUrn(EpcScheme scheme, int companyPrefixLength, Gs1Identity identity) {

  static final int SHORTEST_PREFIX = 6;
  static final int LONGEST_PREFIX = 12;

  /**
   * Refuses an identity that the scheme does not name.
   *
   * @param scheme see the record
   * @param companyPrefixLength see the record
   * @param identity see the record
   */
  public EpcUrn {
    requireLength(companyPrefixLength);
    if (!UrnWriter.names(scheme, identity)) {
      throw new IllegalArgumentException("identity is none that " + scheme + " names: " + identity);
    }
    if (UrnWriter.prefixFault(scheme, identity, companyPrefixLength).isPresent()) {
      throw new IllegalArgumentException(
          "companyPrefixLength is " + companyPrefixLength + ", too long for " + identity);
    }
  }

  private static void requireLength(int companyPrefixLength) {
    if (companyPrefixLength < SHORTEST_PREFIX || companyPrefixLength > LONGEST_PREFIX) {
      throw new IllegalArgumentException(
          "companyPrefixLength is " + companyPrefixLength + ", not 6 to 12");
    }
  }

  /**
   * Reads a URN.
   *
   * @param text the URN
   * @return the URN, or the first fault with its position in the text: {@link
   *     Gs1Code#UNKNOWN_SPELLING}, {@link Gs1Code#UNKNOWN_SCHEME}, {@link Gs1Code#PART_MISSING},
   *     {@link Gs1Code#PATTERN_TOO_WIDE}, {@link Gs1Code#WRONG_LENGTH} or a fault of a value
   */
  public static Outcome<EpcUrn> parse(String text) {
    return new UrnReader(text).read();
  }

  /**
   * The URN of an identity.
   *
   * @param identity the thing
   * @param companyPrefixLength how many digits of the key are its company prefix, 6 to 12
   * @return the URN, or {@link Gs1Code#NO_URN} where no scheme names such a thing, {@link
   *     Gs1Code#NO_COMPANY_PREFIX} where the key does not begin with so many digits
   * @throws IllegalArgumentException if {@code companyPrefixLength} is out of range
   */
  public static Outcome<EpcUrn> of(Gs1Identity identity, int companyPrefixLength) {
    requireLength(companyPrefixLength);
    return UrnWriter.urn(identity, companyPrefixLength);
  }

  /**
   * Whether this stands for a class rather than for one thing or lot.
   *
   * @return true for patterns
   */
  public boolean isPattern() {
    return scheme.tail() != EpcScheme.Tail.NONE
        && scheme != EpcScheme.SGLN
        && identity.level() == Level.CLASS;
  }

  /**
   * The URN as the standard writes it.
   *
   * @return the text, percent-encoded where it must be
   */
  public String text() {
    return UrnWriter.text(this);
  }

  @Override
  public String toString() {
    return text();
  }
}
