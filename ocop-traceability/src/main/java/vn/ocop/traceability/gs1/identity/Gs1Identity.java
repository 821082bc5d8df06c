package vn.ocop.traceability.gs1.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.gs1.Giai;
import vn.ocop.traceability.gs1.Gln;
import vn.ocop.traceability.gs1.Grai;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Gtin;
import vn.ocop.traceability.gs1.Lot;
import vn.ocop.traceability.gs1.Serial;
import vn.ocop.traceability.gs1.Sscc;
import vn.ocop.traceability.gs1.element.Element;
import vn.ocop.traceability.gs1.element.ElementString;

/**
 * The identity of one thing, class, lot, place or party: equal for every spelling of it.
 *
 * <p>The spellings {@code urn:epc:id:sgtin:8935001.180001.7}, {@code
 * https://id.gs1.org/01/18935001800016/21/7}, the same address at any other host, with {@code gtin}
 * and {@code ser} for the numbers or with needless percent-encoding, and {@code
 * (01)18935001800016(21)7} are one identity.
 *
 * <p>Only what names the thing counts. Beside a serial number neither lot nor product variant does,
 * beside a lot the variant does not, and extension 0 of a location is the location itself (EPC Tag
 * Data Standard, SGLN). Attributes such as dates and weights never count.
 */
public final class Gs1Identity implements Comparable<Gs1Identity> {

  private static final String CANONICAL_STEM = "https://id.gs1.org";

  private final Element key;
  private final List<Element> qualifiers;
  private final String path;

  private Gs1Identity(Element key, List<Element> qualifiers) {
    this.key = key;
    this.qualifiers = qualifiers;
    StringBuilder text = new StringBuilder(48);
    DigitalLink.appendTo(text, key);
    qualifiers.forEach(qualifier -> DigitalLink.appendTo(text, qualifier));
    this.path = text.toString();
  }

  /**
   * Reads any spelling: a GTIN of 8, 12, 13 or 14 digits, a printed or scanned element string, a
   * GS1 Digital Link (short GTINs allowed, with a warning) or an EPC URN. Thirteen digits without
   * anything else are a GTIN, never a GLN. An address whose path happens to hold {@code /01/} or
   * the like is taken for a Digital Link.
   *
   * @param text the text
   * @return the identity, or the first fault with its position in the text; {@link
   *     Gs1Code#UNKNOWN_SPELLING} for a text of another kind
   */
  public static Outcome<Gs1Identity> parse(String text) {
    return IdentityReader.read(text);
  }

  /**
   * An identity that is known to be sound.
   *
   * @param text any spelling
   * @return the identity
   * @throws IllegalArgumentException if {@link #parse} refuses it
   */
  public static Gs1Identity of(String text) {
    Outcome<Gs1Identity> outcome = parse(text);
    return outcome
        .toOptional()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "text: " + outcome.findings().get(0).message(Locale.ENGLISH)));
  }

  /**
   * The identity of a key with its qualifiers.
   *
   * @param key a primary key, for example (01)
   * @param qualifiers what stands behind it, in the order that the key asks for
   * @return the identity, {@link Gs1Code#NO_KEY} or {@link Gs1Code#WRONG_QUALIFIER}
   */
  public static Outcome<Gs1Identity> of(Element key, List<Element> qualifiers) {
    if (!key.identifier().isKey()) {
      return Outcome.failure(Finding.of(Gs1Code.NO_KEY, field(key)));
    }
    List<String> codes = qualifiers.stream().map(Element::code).toList();
    if (!key.identifier().allowsQualifiers(codes)) {
      return Outcome.failure(
          Finding.of(Gs1Code.WRONG_QUALIFIER, field(key))
              .with("ai", key.code())
              .with("found", String.join(",", codes))
              .with("expected", DigitalLink.spell(key.identifier().qualifierSequences())));
    }
    return Outcome.of(sound(key, qualifiers));
  }

  /** An identity whose qualifiers are known to suit its key. */
  static Gs1Identity sound(Element key, List<Element> qualifiers) {
    return new Gs1Identity(key, NamingQualifiers.of(key, qualifiers));
  }

  /**
   * What an element string names.
   *
   * @param string the element string
   * @return the identity of its only primary key, {@link Gs1Code#NO_KEY} where it has none, {@link
   *     Gs1Code#SEVERAL_KEYS}, or {@link Gs1Code#REPEATED} where a qualifier has two values
   */
  public static Outcome<Gs1Identity> of(ElementString string) {
    return IdentityReader.read(string);
  }

  /**
   * The class of a trade item.
   *
   * @param gtin its GTIN
   * @return the identity
   */
  public static Gs1Identity of(Gtin gtin) {
    return sound(Element.of("01", gtin.digits()), List.of());
  }

  /**
   * A lot of a trade item.
   *
   * @param gtin its GTIN
   * @param lot its lot
   * @return the identity
   */
  public static Gs1Identity of(Gtin gtin, Lot lot) {
    return sound(Element.of("01", gtin.digits()), List.of(Element.of("10", lot.value())));
  }

  /**
   * One piece of a trade item.
   *
   * @param gtin its GTIN
   * @param serial its serial number
   * @return the identity
   */
  public static Gs1Identity of(Gtin gtin, Serial serial) {
    return sound(Element.of("01", gtin.digits()), List.of(Element.of("21", serial.value())));
  }

  /**
   * A logistic unit.
   *
   * @param sscc its code
   * @return the identity
   */
  public static Gs1Identity of(Sscc sscc) {
    return sound(Element.of("00", sscc.digits()), List.of());
  }

  /**
   * A place.
   *
   * @param gln its location number
   * @return the identity, other than that of the party with the same number
   */
  public static Gs1Identity place(Gln gln) {
    return sound(Element.of("414", gln.digits()), List.of());
  }

  /**
   * A party.
   *
   * @param gln its location number
   * @return the identity, other than that of the place with the same number
   */
  public static Gs1Identity party(Gln gln) {
    return sound(Element.of("417", gln.digits()), List.of());
  }

  /**
   * A returnable asset or a kind of it.
   *
   * @param grai its identifier
   * @return the identity
   */
  public static Gs1Identity of(Grai grai) {
    return sound(Element.of("8003", grai.toString()), List.of());
  }

  /**
   * An individual asset.
   *
   * @param giai its identifier
   * @return the identity
   */
  public static Gs1Identity of(Giai giai) {
    return sound(Element.of("8004", giai.value()), List.of());
  }

  static Where field(Element element) {
    return Where.of(Where.Kind.FIELD, element.identifier().toString());
  }

  /**
   * The primary key.
   *
   * @return for example (01) with 14 digits
   */
  public Element key() {
    return key;
  }

  /**
   * What names the thing beside its key.
   *
   * @return for example (10) with a lot; empty for a class
   */
  public List<Element> qualifiers() {
    return qualifiers;
  }

  /**
   * How closely this points at a thing.
   *
   * @return the level
   */
  public Level level() {
    return switch (key.code()) {
      case "01", "8006" ->
          qualifier("21").isPresent() || qualifier("235").isPresent()
              ? Level.INSTANCE
              : qualifier("10").isPresent() ? Level.LOT : Level.CLASS;
      case "8003" -> key.value().length() > 14 ? Level.INSTANCE : Level.CLASS;
      case "253", "255" -> key.value().length() > 13 ? Level.INSTANCE : Level.CLASS;
      case "8010" -> qualifiers.isEmpty() ? Level.CLASS : Level.INSTANCE;
      case "8013" -> Level.CLASS;
      default -> Level.INSTANCE;
    };
  }

  /**
   * Whether it names a trade item: a class, a lot or a piece of one.
   *
   * @return true if it has a GTIN
   */
  public boolean isTradeItem() {
    return key.code().equals("01") || key.code().equals("8006");
  }

  /**
   * The GTIN, where this is a trade item or part of one.
   *
   * @return the GTIN of (01), or of the item that a piece (8006) belongs to
   */
  public Optional<Gtin> gtin() {
    return isTradeItem() ? Optional.of(Gtin.of(key.value().substring(0, 14))) : Optional.empty();
  }

  /**
   * The lot, where this is one.
   *
   * @return the lot behind (10)
   */
  public Optional<Lot> lot() {
    return qualifier("10").map(Lot::of);
  }

  /**
   * The serial number, where this is one piece of a trade item.
   *
   * @return the serial number behind (21)
   */
  public Optional<Serial> serial() {
    return qualifier("21").map(Serial::of);
  }

  /**
   * The location number, where this is a place or a party.
   *
   * @return the number of (414), (415) or (417)
   */
  public Optional<Gln> gln() {
    return key.code().startsWith("41") ? Optional.of(Gln.of(key.value())) : Optional.empty();
  }

  /**
   * The class that this belongs to.
   *
   * @return the same key without lot and serial number; this itself where it has none
   */
  public Gs1Identity itemClass() {
    return switch (key.code()) {
      case "01", "8006", "8010" ->
          qualifiers.isEmpty() || qualifier("22").isPresent() ? this : sound(key, List.of());
      case "8003" -> shortened(14);
      case "253", "255" -> shortened(13);
      default -> this;
    };
  }

  private Gs1Identity shortened(int length) {
    return key.value().length() == length
        ? this
        : sound(Element.of(key.code(), key.value().substring(0, length)), List.of());
  }

  private Optional<String> qualifier(String code) {
    for (Element qualifier : qualifiers) {
      if (qualifier.code().equals(code)) {
        return Optional.of(qualifier.value());
      }
    }
    return Optional.empty();
  }

  /**
   * The canonical GS1 Digital Link of this identity, as CBV 2.0 uses it for event hashes.
   *
   * @return an address at {@code id.gs1.org} without query
   */
  public String canonicalUri() {
    return CANONICAL_STEM + path;
  }

  /**
   * The element string of this identity.
   *
   * @return key and qualifiers
   */
  public ElementString elementString() {
    List<Element> elements = new ArrayList<>();
    elements.add(key);
    elements.addAll(qualifiers);
    return new ElementString(elements);
  }

  /**
   * The EPC URN of this identity.
   *
   * @param companyPrefixLength how many digits of the key are its company prefix, 6 to 12, which no
   *     key tells by itself
   * @return the URN, or {@link Gs1Code#NO_URN} where no EPC scheme names this
   * @throws IllegalArgumentException if {@code companyPrefixLength} is out of range
   */
  public Outcome<EpcUrn> epcUrn(int companyPrefixLength) {
    return EpcUrn.of(this, companyPrefixLength);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gs1Identity that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public int compareTo(Gs1Identity other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return canonicalUri();
  }
}
