package vn.ocop.traceability.gs1.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.CharacterSet;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

/**
 * One part of a value: its characters, its length and the checks of its content.
 *
 * @param characters the allowed characters
 * @param shortest the least number of characters
 * @param longest the greatest number of characters
 * @param optional whether the value may end before this part
 * @param checks the checks of the content in their order
 */
record Component(
    CharacterSet characters,
    int shortest,
    int longest,
    boolean optional,
    List<ContentCheck> checks) {

  private static final Pattern FORMAT =
      Pattern.compile("(\\[)?([NXYZ])(\\.\\.)?([0-9]+)((?::[a-z0-9]+)*)(])?");

  Component {
    checks = List.copyOf(checks);
  }

  /** Reads a part such as {@code N13:csum:gcppos1} or {@code [X..17]}. */
  static Component of(String format, TableRow row) {
    Matcher matcher = FORMAT.matcher(format);
    if (!matcher.matches() || (matcher.group(1) == null) != (matcher.group(6) == null)) {
      throw row.broken("has no format: " + format);
    }
    int longest = Integer.parseInt(matcher.group(4));
    List<ContentCheck> checks = new ArrayList<>();
    String names = matcher.group(5);
    if (!names.isEmpty()) {
      for (String name : names.substring(1).split(":", -1)) {
        checks.add(
            ContentCheck.named(name).orElseThrow(() -> row.broken("names no check: " + name)));
      }
    }
    CharacterSet characters =
        switch (matcher.group(2).charAt(0)) {
          case 'N' -> CharacterSet.NUMERIC;
          case 'X' -> CharacterSet.CSET_82;
          case 'Y' -> CharacterSet.CSET_39;
          default -> CharacterSet.CSET_64;
        };
    return new Component(
        characters,
        matcher.group(3) == null ? longest : 1,
        longest,
        matcher.group(1) != null,
        checks);
  }

  boolean isFixed() {
    return shortest == longest && !optional;
  }

  /** Checks the stretch of a value that this part takes. */
  Optional<Finding> check(String part) {
    Optional<Finding> fault =
        characters == CharacterSet.CSET_64
            ? ContentCheck.CSET_64.check(part)
            : characters.check(part);
    if (fault.isPresent()) {
      return fault;
    }
    if (part.length() < shortest) {
      return Optional.of(
          Place.in(Gs1Code.WRONG_LENGTH, part, part.length(), part.length())
              .with("expected", shortest == longest ? longest : shortest + "–" + longest)
              .with("length", part.length()));
    }
    for (ContentCheck check : checks) {
      fault = check.check(part);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }
}
