package vn.ocop.traceability.gs1.element;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.CheckDigit;
import vn.ocop.traceability.gs1.CheckPair;
import vn.ocop.traceability.gs1.CompanyPrefix;

/**
 * A check of the content of one part of a value, by the name that the table of application
 * identifiers uses (the linters of the GS1 Barcode Syntax Dictionary).
 */
public enum ContentCheck {
  /** Characters of CSET 39. */
  CSET_39("cset39", CharacterSet.CSET_39::check),
  /** File-safe base 64 with its padding. */
  CSET_64("cset64", NumberChecks::base64),
  /** Characters of CSET 82. */
  CSET_82("cset82", CharacterSet.CSET_82::check),
  /** Digits. */
  NUMERIC("csetnumeric", CharacterSet.NUMERIC::check),
  /** A key that ends with its check digit. */
  CHECK_DIGIT("csum", CheckDigit::check),
  /** A model number that ends with its check character pair. */
  CHECK_PAIR("csumalpha", CheckPair::check),
  /** A key that begins with a company prefix. */
  COMPANY_PREFIX_FIRST("gcppos1", text -> CompanyPrefix.checkStart(text, 0)),
  /** A key with one digit before its company prefix. */
  COMPANY_PREFIX_SECOND("gcppos2", text -> CompanyPrefix.checkStart(text, 1)),
  /** Year, month and day of two digits each; day 00 where only the month is known. */
  DATE_OR_MONTH("yymmd0", text -> DateChecks.date(text, 2, true)),
  /** Year, month and day of two digits each. */
  DATE("yymmdd", text -> DateChecks.date(text, 2, false)),
  /** Year of four digits, month and day; day 00 where only the month is known. */
  LONG_DATE_OR_MONTH("yyyymmd0", text -> DateChecks.date(text, 4, true)),
  /** Year of four digits, month and day. */
  LONG_DATE("yyyymmdd", text -> DateChecks.date(text, 4, false)),
  /** Hour, 00 to 23. */
  HOUR("hh", DateChecks::hour),
  /** Minute, 00 to 59. */
  MINUTE("mi", DateChecks::minute),
  /** Second, 00 to 59. */
  SECOND("ss", DateChecks::second),
  /** Hour and minute. */
  HOUR_AND_MINUTE("hhmi", DateChecks::hourAndMinute),
  /** Numeric code of a country. */
  COUNTRY("iso3166", text -> CodeLists.standard().check("country", text)),
  /** Numeric code of a country, or 999 for several. */
  COUNTRY_OR_SEVERAL(
      "iso3166999",
      text -> text.equals("999") ? Optional.empty() : CodeLists.standard().check("country", text)),
  /** Two letters of a country. */
  COUNTRY_LETTERS("iso3166alpha2", text -> CodeLists.standard().check("country-letters", text)),
  /** Numeric code of a currency. */
  CURRENCY("iso4217", text -> CodeLists.standard().check("currency", text)),
  /** Code of a kind of package. */
  PACKAGE_TYPE("packagetype", text -> CodeLists.standard().check("package-type", text)),
  /** Code of a carrier of data. */
  MEDIA_TYPE("mediatype", text -> CodeLists.standard().check("aidc-media", text)),
  /** 0 not known, 1 male, 2 female, 9 not applicable. */
  SEX("iso5218", text -> NumberChecks.oneOf(text, "0", "1", "2", "9")),
  /** 0 no, 1 yes. */
  YES_OR_NO("yesno", text -> NumberChecks.oneOf(text, "0", "1")),
  /** Winding direction: 0 face out, 1 face in, 9 not defined. */
  WINDING("winding", text -> NumberChecks.oneOf(text, "0", "1", "9")),
  /** Nothing but zeros. */
  ZERO("zero", NumberChecks::zero),
  /** Not only zeros. */
  NOT_ZERO("nonzero", NumberChecks::notZero),
  /** No zero at the front. */
  NO_LEADING_ZERO("nozeroprefix", NumberChecks::noLeadingZero),
  /** At least one character that is no digit. */
  NOT_ONLY_DIGITS("hasnondigit", NumberChecks::notOnlyDigits),
  /** Nothing but hyphens. */
  HYPHEN("hyphen", NumberChecks::hyphen),
  /** Piece number and total, each half of the digits. */
  PIECE_OF_TOTAL("pieceoftotal", NumberChecks::pieceOfTotal),
  /** Position and end with a slash between them. */
  POSITION_IN_SEQUENCE("posinseqslash", NumberChecks::positionInSequence),
  /** Latitude in units of 10⁻⁷ degrees from the South Pole. */
  LATITUDE("latitude", text -> NumberChecks.upTo(text, 1_800_000_000L)),
  /** Longitude in units of 10⁻⁷ degrees. */
  LONGITUDE("longitude", text -> NumberChecks.upTo(text, 3_600_000_000L)),
  /** Every percent sign is followed by two hexadecimal digits. */
  PERCENT_ENCODED("pcenc", TextChecks::percentEncoded),
  /** One character of file-safe base 64 that tells importers apart. */
  IMPORTER_INDEX("importeridx", TextChecks::importerIndex),
  /** An international bank account number. */
  IBAN("iban", TextChecks::iban),
  /**
   * A North American coupon. Its inner layout is not checked: such coupons name no goods, lots or
   * places.
   */
  COUPON("couponcode", text -> Optional.empty()),
  /** A North American positive-offer coupon; its inner layout is not checked. */
  POSITIVE_OFFER_COUPON("couponposoffer", text -> Optional.empty());

  private static final Map<String, ContentCheck> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ContentCheck::tableName, check -> check));

  private final String tableName;

  @SuppressWarnings("ImmutableEnumChecker") // every function given above is without state
  private final Function<String, Optional<Finding>> check;

  ContentCheck(String tableName, Function<String, Optional<Finding>> check) {
    this.tableName = tableName;
    this.check = check;
  }

  /**
   * The name of this check in the table of application identifiers.
   *
   * @return a lower-case name
   */
  public String tableName() {
    return tableName;
  }

  /**
   * Finds a check by its name in the table.
   *
   * @param tableName a name such as {@code csum}
   * @return the check, or empty for an unknown name
   */
  public static Optional<ContentCheck> named(String tableName) {
    return Optional.ofNullable(BY_NAME.get(tableName));
  }

  /**
   * Checks a part of a value.
   *
   * @param text the part
   * @return the first fault with its position in the part, or empty where the part is sound
   */
  public Optional<Finding> check(String text) {
    return check.apply(text);
  }
}
