package vn.ocop.traceability.gs1.element;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;

/**
 * An application identifier (số phân định ứng dụng): the two to four digits that say what the data
 * behind them means (GS1 General Specifications, chapter 3).
 *
 * <p>Two are equal when their digits are equal.
 */
public final class ApplicationIdentifier {

  private final String code;
  private final String title;
  private final String alias;
  private final boolean fixedLength;
  private final boolean linkAttribute;
  private final boolean linkKey;
  private final List<Component> components;
  private final List<List<String>> qualifierSequences;
  private final List<List<List<String>>> needs;
  private final List<String> excludes;

  ApplicationIdentifier(String code, TableRow row) {
    this.code = code;
    List<String> use = words(row.optional(1), ",");
    this.fixedLength = use.contains("fixed");
    this.linkAttribute = use.contains("link");
    this.components =
        words(row.cell(2), " ").stream().map(format -> Component.of(format, row)).toList();
    this.needs =
        words(row.optional(3), " ").stream()
            .map(need -> words(need, ",").stream().map(choice -> words(choice, "\\+")).toList())
            .toList();
    this.excludes = words(row.optional(4), ",");
    String key = row.optional(5);
    this.linkKey = !key.isEmpty();
    this.qualifierSequences =
        key.equals("*")
            ? List.of()
            : words(key, "\\|").stream().map(sequence -> words(sequence, ",")).toList();
    this.alias = row.optional(6);
    this.title = row.optional(7);
  }

  private static List<String> words(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
  }

  /**
   * The digits.
   *
   * @return two to four digits, for example {@code 10}
   */
  public String code() {
    return code;
  }

  /**
   * The data title, as printed beside bar codes.
   *
   * @return for example {@code BATCH/LOT}; empty where there is none
   */
  public String title() {
    return title;
  }

  /**
   * The name that older Digital Links write instead of the digits.
   *
   * @return for example {@code gtin}, or empty where there is none
   */
  public Optional<String> alias() {
    return Optional.of(alias).filter(name -> !name.isEmpty());
  }

  /**
   * Whether the length is known beforehand, so that no separator has to stand behind the value.
   *
   * @return true for the identifiers of predefined length
   */
  public boolean isFixedLength() {
    return fixedLength;
  }

  /**
   * Whether this may stand in the query of a Digital Link.
   *
   * @return false where it may not, or only as a qualifier in the path
   */
  public boolean isLinkAttribute() {
    return linkAttribute;
  }

  /**
   * Whether this is a primary key: it names a thing and opens the path of a Digital Link.
   *
   * @return true for (01), (00), (414) and their like
   */
  public boolean isKey() {
    return linkKey;
  }

  /**
   * The qualifiers that may follow this key, in their order; each may be left out.
   *
   * @return one or more sequences of identifiers, or empty where the key has no qualifiers
   */
  public List<List<String>> qualifierSequences() {
    return qualifierSequences;
  }

  /**
   * Whether qualifiers may follow this key in this order.
   *
   * @param codes identifiers in the order in which they stand
   * @return true where one of the sequences allows them
   */
  public boolean allowsQualifiers(List<String> codes) {
    if (codes.isEmpty()) {
      return true;
    }
    for (List<String> sequence : qualifierSequences) {
      int next = 0;
      for (String qualifier : sequence) {
        if (next < codes.size() && qualifier.equals(codes.get(next))) {
          next++;
        }
      }
      if (next == codes.size()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a qualifier that stands outside the path belongs into it.
   *
   * @param inPath the qualifiers that stand in the path
   * @param other another identifier
   * @return true where one sequence of this key holds them all
   */
  public boolean belongsInPath(List<String> inPath, String other) {
    return qualifierSequences.stream()
        .anyMatch(sequence -> sequence.contains(other) && sequence.containsAll(inPath));
  }

  /**
   * Checks a value, part by part.
   *
   * @param value the value without the identifier
   * @return the first fault with its position in the value, counted from 1, or empty where the
   *     value is sound
   */
  public Optional<Finding> check(String value) {
    if (value.isEmpty()) {
      return Optional.of(Place.in(Gs1Code.EMPTY, value, 0, 0));
    }
    int at = 0;
    for (Component component : components) {
      if (at == value.length() && component.optional()) {
        break;
      }
      int end = Math.min(at + component.longest(), value.length());
      Optional<Finding> fault = component.check(value.substring(at, end));
      if (fault.isPresent()) {
        int offset = at;
        return fault.map(finding -> Place.moved(finding, offset));
      }
      at = end;
    }
    return at == value.length()
        ? Optional.empty()
        : Optional.of(
            Place.in(Gs1Code.WRONG_LENGTH, value, at, value.length())
                .with("expected", shortestLength() + "–" + longestLength())
                .with("length", value.length()));
  }

  int longestLength() {
    return components.stream().mapToInt(Component::longest).sum();
  }

  private int shortestLength() {
    return components.stream().filter(c -> !c.optional()).mapToInt(Component::shortest).sum();
  }

  List<Component> components() {
    return components;
  }

  List<List<List<String>>> needs() {
    return needs;
  }

  List<String> excludes() {
    return excludes;
  }

  /** Whether this excludes another identifier; it never excludes itself. */
  boolean excludes(String other) {
    return !other.equals(code) && excludes.stream().anyMatch(pattern -> matches(pattern, other));
  }

  /** Whether digits match a pattern whose letters n stand for any digit. */
  static boolean matches(String pattern, String code) {
    if (pattern.length() != code.length()) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      if (pattern.charAt(i) != 'n' && pattern.charAt(i) != code.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static Stream<String> codes(String cell) {
    String[] ends = cell.split("-", -1);
    if (ends.length == 1) {
      return Stream.of(cell);
    }
    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
        .mapToObj(String::valueOf);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApplicationIdentifier that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(code);
  }

  @Override
  public String toString() {
    return "(" + code + ")";
  }
}
