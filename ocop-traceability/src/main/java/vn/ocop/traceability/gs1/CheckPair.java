package vn.ocop.traceability.gs1;

import java.util.Optional;
import vn.ocop.core.result.Finding;

/**
 * The check character pair of Global Model Numbers: each character's place in CSET 82 is weighted
 * by a prime number, the sum taken modulo 1,021 and written as two characters (GS1 General
 * Specifications, 7.9.5).
 */
public final class CheckPair {

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int MODULUS = 1021;
  private static final int LONGEST = 99;

  private CheckPair() {}

  /**
   * The pair that completes a model number.
   *
   * @param body the number without its pair, at most 97 characters of CSET 82
   * @return two characters
   * @throws IllegalArgumentException if {@code body} is too long or holds another character
   */
  public static String of(String body) {
    if (body.length() > LONGEST - 2) {
      throw new IllegalArgumentException("body has " + body.length() + " characters");
    }
    KeyChecks.require("body", CharacterSet.CSET_82.check(body));
    int sum = 0;
    int prime = 2;
    for (int i = body.length() - 1; i >= 0; i--) {
      sum += prime * CharacterSet.CSET_82.characters().indexOf(body.charAt(i));
      prime = nextPrime(prime);
    }
    int rest = sum % MODULUS;
    return "" + ALPHABET.charAt(rest / 32) + ALPHABET.charAt(rest % 32);
  }

  /**
   * Checks a whole model number whose last two characters are its pair.
   *
   * @param text any text
   * @return {@link Gs1Code#WRONG_LENGTH}, {@link Gs1Code#CHARACTER_NOT_ALLOWED} or {@link
   *     Gs1Code#WRONG_CHECK_PAIR} with the {@code expected} pair, or empty where it is sound
   */
  public static Optional<Finding> check(String text) {
    if (text.length() < 2 || text.length() > LONGEST) {
      return Optional.of(KeyChecks.wrongLength(text, 0, "2–" + LONGEST));
    }
    int end = text.length() - 2;
    String body = text.substring(0, end);
    Optional<Finding> foreign = CharacterSet.CSET_82.check(body);
    if (foreign.isPresent()) {
      return foreign;
    }
    String expected = of(body);
    return text.endsWith(expected)
        ? Optional.empty()
        : Optional.of(
            Place.in(Gs1Code.WRONG_CHECK_PAIR, text, end, text.length())
                .with("expected", expected));
  }

  private static int nextPrime(int prime) {
    int candidate = prime + 1;
    while (!isPrime(candidate)) {
      candidate++;
    }
    return candidate;
  }

  private static boolean isPrime(int number) {
    for (int i = 2; i * i <= number; i++) {
      if (number % i == 0) {
        return false;
      }
    }
    return true;
  }
}
