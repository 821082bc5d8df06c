package vn.ocop.traceability.gs1.identity;

import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.gs1.Gln;

/**
 * One name for each thing, however it is spelled: the canonical Digital Link of a GS1 identity, and
 * the text itself where it is none.
 */
public final class CommonName {

  private static final int GLN_DIGITS = 13;

  private CommonName() {}

  /**
   * The name of a lot, class, item, unit, place or party.
   *
   * @param text any spelling, for example an EPC URN, a Digital Link or a GTIN
   * @return the canonical Digital Link; the text as it is where it names nothing of GS1
   */
  public static String of(String text) {
    return Gs1Identity.parse(text).toOptional().map(Gs1Identity::canonicalUri).orElse(text);
  }

  /**
   * The name of a place, which may also be given by its location number alone.
   *
   * @param text any spelling, or the 13 digits of a GLN
   * @return the name
   */
  public static String ofPlace(String text) {
    Outcome<Gln> gln = Gln.parse(text);
    return text.length() == GLN_DIGITS && gln.toOptional().isPresent()
        ? Gs1Identity.place(gln.orElseThrow()).canonicalUri()
        : of(text);
  }

  /**
   * The name of a party, which may also be given by its location number alone.
   *
   * @param text any spelling, or the 13 digits of a GLN
   * @return the name
   */
  public static String ofParty(String text) {
    Outcome<Gln> gln = Gln.parse(text);
    return text.length() == GLN_DIGITS && gln.toOptional().isPresent()
        ? Gs1Identity.party(gln.orElseThrow()).canonicalUri()
        : of(text);
  }
}
