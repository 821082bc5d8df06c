package vn.ocop.traceability.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import vn.ocop.traceability.event.EpcisEvent;

/**
 * The event hash of CBV 2.0 with SHA-256, as a named information URI (RFC 6920).
 *
 * <p>Two events have the same hash when they say the same, whatever the format, the order of lists,
 * the prefixes, the spelling of terms and identifiers. What was added later is left out: the event
 * identifier, the record time and an error declaration.
 *
 * <p>The canonical text agrees with the published reference vectors (revision of October 2025).
 * Numbers are kept exact; the reference passes them through binary floating point and so differs
 * beyond 15 digits.
 */
public final class EventHash {

  private static final String BEFORE = "ni:///sha-256;";
  private static final String AFTER = "?ver=CBV2.0";

  private EventHash() {}

  /**
   * The hash of an event.
   *
   * @param event the event
   * @return for example {@code ni:///sha-256;…?ver=CBV2.0} with 64 hexadecimal digits
   */
  public static String of(EpcisEvent event) {
    byte[] digest = sha256().digest(canonicalText(event).getBytes(StandardCharsets.UTF_8));
    return BEFORE + HexFormat.of().formatHex(digest) + AFTER;
  }

  /**
   * The canonical text of an event, which the hash is the digest of.
   *
   * @param event the event
   * @return the text
   */
  public static String canonicalText(EpcisEvent event) {
    return new CanonicalEvent(Objects.requireNonNull(event, "event")).text();
  }

  /**
   * Whether an event identifier is a hash of this kind, so that it can be checked against the
   * event.
   *
   * @param eventId the identifier as printed
   * @return true for SHA-256 and version 2.0
   */
  public static boolean isEventHash(String eventId) {
    return eventId.startsWith(BEFORE)
        && eventId.endsWith(AFTER)
        && eventId.length() == BEFORE.length() + 64 + AFTER.length();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
