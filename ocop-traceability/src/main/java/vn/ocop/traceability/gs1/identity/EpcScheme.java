package vn.ocop.traceability.gs1.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The EPC schemes that write a GS1 key as a URN (EPC Tag Data Standard, chapter 6).
 *
 * <p>All begin with the company prefix. Except where the reference is free text, prefix and
 * reference together have a fixed number of digits, so a longer prefix leaves a shorter reference.
 */
public enum EpcScheme {
  /** One piece of a trade item. */
  SGTIN("01", 13, Reference.FIRST_DIGIT_MOVED, Tail.QUALIFIER, "21"),
  /** A lot of a trade item. */
  LGTIN("01", 13, Reference.FIRST_DIGIT_MOVED, Tail.QUALIFIER, "10"),
  /** A logistic unit. */
  SSCC("00", 17, Reference.FIRST_DIGIT_MOVED, Tail.NONE, ""),
  /** A place, with or without extension. */
  SGLN("414", 12, Reference.DIGITS, Tail.QUALIFIER, "254"),
  /** A returnable asset. */
  GRAI("8003", 12, Reference.DIGITS, Tail.APPENDED, ""),
  /** An individual asset. */
  GIAI("8004", 0, Reference.TEXT, Tail.NONE, ""),
  /** The recipient of a service. */
  GSRN("8018", 17, Reference.DIGITS, Tail.NONE, ""),
  /** The provider of a service. */
  GSRNP("8017", 17, Reference.DIGITS, Tail.NONE, ""),
  /** A document. */
  GDTI("253", 12, Reference.DIGITS, Tail.APPENDED, ""),
  /** A coupon. */
  SGCN("255", 12, Reference.DIGITS, Tail.APPENDED, ""),
  /** A component or part. */
  CPI("8010", 0, Reference.TEXT, Tail.QUALIFIER, "8011"),
  /** A consignment. */
  GINC("401", 0, Reference.TEXT, Tail.NONE, ""),
  /** A shipment. */
  GSIN("402", 16, Reference.DIGITS, Tail.NONE, ""),
  /** A piece of a trade item that consists of several. */
  ITIP("8006", 13, Reference.FIRST_DIGIT_MOVED, Tail.QUALIFIER, "21"),
  /** A pack of a trade item with a serial number of a third party. */
  UPUI("01", 13, Reference.FIRST_DIGIT_MOVED, Tail.QUALIFIER, "235"),
  /** A party. */
  PGLN("417", 12, Reference.DIGITS, Tail.NONE, "");

  /** How the part behind the company prefix is made. */
  enum Reference {
    /** Digits behind those of the prefix. */
    DIGITS,
    /** Digits whose first one stands before the prefix in the key. */
    FIRST_DIGIT_MOVED,
    /** Free text without check digit. */
    TEXT
  }

  /** What follows the reference. */
  enum Tail {
    /** Nothing. */
    NONE,
    /** A serial number that is part of the key. */
    APPENDED,
    /** A value behind an application identifier of its own. */
    QUALIFIER
  }

  private static final Map<String, EpcScheme> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(EpcScheme::urnName, scheme -> scheme));

  private final String urnName;
  private final String keyCode;
  private final int digits;
  private final Reference reference;
  private final Tail tail;
  private final String qualifierCode;

  EpcScheme(String keyCode, int digits, Reference reference, Tail tail, String qualifierCode) {
    this.urnName = name().toLowerCase(Locale.ROOT);
    this.keyCode = keyCode;
    this.digits = digits;
    this.reference = reference;
    this.tail = tail;
    this.qualifierCode = qualifierCode;
  }

  /**
   * Finds a scheme by its name in URNs.
   *
   * @param urnName lower-case letters such as {@code sgtin}
   * @return the scheme, or empty where GS1 has none of that name
   */
  public static Optional<EpcScheme> named(String urnName) {
    return Optional.ofNullable(BY_NAME.get(urnName));
  }

  /**
   * The name in URNs.
   *
   * @return lower-case letters
   */
  public String urnName() {
    return urnName;
  }

  /**
   * The application identifier of the key that this scheme writes.
   *
   * @return its digits
   */
  public String keyCode() {
    return keyCode;
  }

  /** Digits of company prefix and reference together; 0 where the reference is free text. */
  int digits() {
    return digits;
  }

  Reference reference() {
    return reference;
  }

  Tail tail() {
    return tail;
  }

  /** The application identifier of the tail, empty where it has none of its own. */
  String qualifierCode() {
    return qualifierCode;
  }

  /** Whether a pattern that leaves only the tail open stands for one class. */
  boolean hasClass() {
    return tail == Tail.APPENDED || this == SGTIN || this == CPI || this == ITIP || this == UPUI;
  }

  /** What stands before the company prefix in the value of the key. */
  String filler() {
    return this == GRAI ? "0" : "";
  }

  /** Whether the key ends, before its serial number, with a check digit. */
  boolean hasCheckDigit() {
    return reference != Reference.TEXT;
  }
}
