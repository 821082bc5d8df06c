package vn.ocop.traceability.gs1.element;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of application identifiers, read once from {@code application-identifiers.tsv} and
 * checked while it is read.
 */
public final class ApplicationIdentifiers {

  private static final ApplicationIdentifiers STANDARD =
      new ApplicationIdentifiers(TableRow.read("application-identifiers.tsv"));

  private final Map<String, ApplicationIdentifier> byCode = new LinkedHashMap<>();
  private final Map<String, ApplicationIdentifier> byAlias = new HashMap<>();
  private final Map<String, Integer> lengthByStart = new HashMap<>();

  private ApplicationIdentifiers(List<TableRow> rows) {
    for (TableRow row : rows.subList(1, rows.size())) {
      ApplicationIdentifier.codes(row.cell(0)).forEach(code -> add(code, row));
    }
  }

  private void add(String code, TableRow row) {
    ApplicationIdentifier identifier = new ApplicationIdentifier(code, row);
    if (byCode.put(code, identifier) != null) {
      throw row.broken("repeats " + code);
    }
    Integer length = lengthByStart.put(code.substring(0, 2), code.length());
    if (length != null && length != code.length()) {
      throw row.broken("cannot be told from others that begin with " + code.substring(0, 2));
    }
    if (identifier.isFixedLength()
        && !identifier.components().stream().allMatch(Component::isFixed)) {
      throw row.broken("has no fixed length");
    }
    identifier.alias().ifPresent(alias -> byAlias.put(alias, identifier));
  }

  /**
   * The identifiers of the GS1 General Specifications.
   *
   * @return the shared, immutable table
   */
  public static ApplicationIdentifiers standard() {
    return STANDARD;
  }

  /**
   * All identifiers.
   *
   * @return each once, in the order of the table
   */
  public Collection<ApplicationIdentifier> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /**
   * Finds an identifier by its digits.
   *
   * @param code two to four digits without brackets
   * @return the identifier, or empty where there is none
   */
  public Optional<ApplicationIdentifier> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * Finds an identifier by its digits, for a caller who knows that it exists.
   *
   * @param code two to four digits without brackets
   * @return the identifier
   * @throws IllegalArgumentException if there is none
   */
  public ApplicationIdentifier get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("code is unknown: " + code));
  }

  /**
   * Finds an identifier by the name that older Digital Links write, for example {@code gtin}.
   *
   * @param alias the name; small and capital letters differ
   * @return the identifier, or empty where there is none
   */
  public Optional<ApplicationIdentifier> findAlias(String alias) {
    return Optional.ofNullable(byAlias.get(alias));
  }

  /** The identifier whose digits begin at a place in scanned data. */
  Optional<ApplicationIdentifier> startingAt(String text, int from) {
    if (from + 2 > text.length()) {
      return Optional.empty();
    }
    Integer length = lengthByStart.get(text.substring(from, from + 2));
    return length == null || from + length > text.length()
        ? Optional.empty()
        : find(text.substring(from, from + length));
  }
}
