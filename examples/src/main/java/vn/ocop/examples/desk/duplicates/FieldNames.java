package vn.ocop.examples.desk.duplicates;

import java.util.Locale;
import java.util.Set;

/** The names of a product's fields in words; those of other shapes stand as they are. */
final class FieldNames {

  private static final Set<String> KNOWN =
      Set.of(
          "name",
          "producer",
          "commune",
          "district",
          "province",
          "set",
          "packaging",
          "gtin",
          "year",
          "stars");

  private FieldNames() {}

  static String in(String field, Locale locale) {
    return KNOWN.contains(field) ? DuplicatesTexts.text("field." + field, locale) : field;
  }
}
