package vn.ocop.traceability.gs1;

import java.util.Optional;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/**
 * A Global Returnable Asset Identifier (mã số toàn cầu về tài sản có thể quay vòng): a kind of
 * crate or keg, or one piece of it (GS1 General Specifications, AI (8003)).
 *
 * @param assetType 13 digits, the last one the check digit
 * @param serial up to 16 characters of CSET 82; empty for the kind as such
 */
public record Grai(String assetType, String serial) {

  private static final int TYPE_LENGTH = 13;
  private static final int LONGEST_SERIAL = 16;

  /**
   * Refuses what is no returnable asset.
   *
   * @param assetType see the record
   * @param serial see the record
   */
  public Grai {
    KeyChecks.require("assetType", KeyChecks.numeric(assetType, TYPE_LENGTH));
    KeyChecks.require("serial", checkSerial(serial));
  }

  /**
   * Reads the value of application identifier (8003).
   *
   * @param text a filler zero, the 13 digits of the asset type, then the serial number, if any
   * @return the key, or {@link Gs1Code#EMPTY}, {@link Gs1Code#NOT_ZERO}, {@link
   *     Gs1Code#NOT_A_DIGIT}, {@link Gs1Code#CHARACTER_NOT_ALLOWED}, {@link Gs1Code#WRONG_LENGTH}
   *     or {@link Gs1Code#WRONG_CHECK_DIGIT}
   */
  public static Outcome<Grai> parse(String text) {
    if (text.isEmpty()) {
      return Outcome.failure(Place.in(Gs1Code.EMPTY, text, 0, 0));
    }
    if (text.charAt(0) != '0') {
      return Outcome.failure(Place.in(Gs1Code.NOT_ZERO, text, 0, 1).with("expected", "0"));
    }
    int end = Math.min(text.length(), TYPE_LENGTH + 1);
    String assetType = text.substring(1, end);
    if (assetType.isEmpty()) {
      return Outcome.failure(KeyChecks.wrongLength(text, 1, "14–30"));
    }
    String serial = text.substring(end);
    Optional<Finding> fault =
        KeyChecks.numeric(assetType, TYPE_LENGTH)
            .map(finding -> Place.moved(finding, 1))
            .or(() -> checkSerial(serial).map(finding -> Place.moved(finding, end)));
    return KeyChecks.outcome(fault, text, sound -> new Grai(assetType, serial));
  }

  /**
   * A key that is known to be sound.
   *
   * @param text the value of application identifier (8003)
   * @return the key
   * @throws IllegalArgumentException if {@code text} is no such key
   */
  public static Grai of(String text) {
    Outcome<Grai> outcome = parse(text);
    return outcome
        .toOptional()
        .orElseThrow(() -> KeyChecks.misuse("text", outcome.findings().get(0)));
  }

  private static Optional<Finding> checkSerial(String serial) {
    return serial.isEmpty()
        ? Optional.empty()
        : KeyChecks.characters(serial, CharacterSet.CSET_82, LONGEST_SERIAL);
  }

  /**
   * Whether this names one piece.
   *
   * @return false for the kind of asset as such
   */
  public boolean isSerialised() {
    return !serial.isEmpty();
  }

  /**
   * The value of application identifier (8003).
   *
   * @return 14 digits, then the serial number
   */
  @Override
  public String toString() {
    return "0" + assetType + serial;
  }
}
