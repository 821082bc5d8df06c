package vn.ocop.traceability.gs1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;

/** The checks that several keys share. */
final class KeyChecks {

  private KeyChecks() {}

  /** Digits of one of the given lengths, the last one the check digit. */
  static Optional<Finding> numeric(String text, int... lengths) {
    if (text.isEmpty()) {
      return Optional.of(Place.in(Gs1Code.EMPTY, text, 0, 0));
    }
    Optional<Finding> foreign = CharacterSet.NUMERIC.check(text);
    if (foreign.isPresent()) {
      return foreign;
    }
    if (!contains(lengths, text.length())) {
      int longest = lengths[lengths.length - 1];
      int from = Math.min(longest, text.length());
      String expected =
          Arrays.stream(lengths).mapToObj(String::valueOf).collect(Collectors.joining(", "));
      return Optional.of(wrongLength(text, from, expected));
    }
    return CheckDigit.check(text);
  }

  private static boolean contains(int[] lengths, int found) {
    for (int length : lengths) {
      if (length == found) {
        return true;
      }
    }
    return false;
  }

  /** One to so many characters of a set. */
  static Optional<Finding> characters(String text, CharacterSet set, int longest) {
    if (text.isEmpty()) {
      return Optional.of(Place.in(Gs1Code.EMPTY, text, 0, 0));
    }
    Optional<Finding> foreign = set.check(text);
    return foreign.isPresent() || text.length() <= longest
        ? foreign
        : Optional.of(wrongLength(text, longest, "1–" + longest));
  }

  /** A key that begins with a company prefix and goes on with characters of CSET 82. */
  static Optional<Finding> prefixed(String text, int longest) {
    Optional<Finding> fault = characters(text, CharacterSet.CSET_82, longest);
    if (fault.isPresent()) {
      return fault;
    }
    return CompanyPrefix.checkStart(text, 0);
  }

  static Finding wrongLength(String text, int from, String expected) {
    return Place.in(Gs1Code.WRONG_LENGTH, text, from, text.length())
        .with("expected", expected)
        .with("length", text.length());
  }

  /** The value where nothing was found, the finding otherwise. */
  static <T> Outcome<T> outcome(Optional<Finding> fault, String text, Function<String, T> make) {
    return fault.<Outcome<T>>map(Outcome::failure).orElseGet(() -> Outcome.of(make.apply(text)));
  }

  /** Refuses misuse, naming the argument. */
  static void require(String argument, Optional<Finding> fault) {
    if (fault.isPresent()) {
      throw misuse(argument, fault.get());
    }
  }

  static IllegalArgumentException misuse(String argument, Finding fault) {
    return new IllegalArgumentException(
        argument + ": " + fault.code().name() + ": " + fault.message(Locale.ENGLISH));
  }
}
