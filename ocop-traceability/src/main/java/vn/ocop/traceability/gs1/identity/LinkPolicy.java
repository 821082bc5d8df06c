package vn.ocop.traceability.gs1.identity;

/**
 * How Digital Links are read where the standard and what is found in the field differ.
 *
 * @param shortGtinAllowed whether a GTIN of 8, 12 or 13 digits is read as the 14 digits that it
 *     stands for, with a warning; otherwise it is refused, as the GS1 Digital Link standard asks
 */
public record LinkPolicy(boolean shortGtinAllowed) {

  /** As the standard asks. */
  public static final LinkPolicy STRICT = new LinkPolicy(false);

  /** Reads short GTINs too. */
  public static final LinkPolicy LENIENT = new LinkPolicy(true);
}
