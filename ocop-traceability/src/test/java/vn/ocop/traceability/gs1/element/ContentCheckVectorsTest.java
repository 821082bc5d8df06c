package vn.ocop.traceability.gs1.element;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.gs1.Gs1Code;
import vn.ocop.traceability.gs1.Place;
import vn.ocop.traceability.gs1.PublicVectors;

/** Verdict, kind and exact place of every published vector of the syntax dictionary's checks. */
class ContentCheckVectorsTest {

  private static final String FILE = "gs1-syntax-dictionary/lint-vectors.tsv";

  /** Classes of vectors that are not run, and why. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "couponcode",
          "inner layout of North American coupons: no goods, lot, place or date of a chain",
          "couponposoffer",
          "inner layout of North American coupons: no goods, lot, place or date of a chain",
          "gcppos1",
          "both vectors ask a register of licensed prefixes, which the library does not have");

  private static final Map<String, Gs1Code> CODES =
      Map.ofEntries(
          entry("DATE_TOO_LONG", Gs1Code.WRONG_LENGTH),
          entry("DATE_TOO_SHORT", Gs1Code.WRONG_LENGTH),
          entry("HOUR_TOO_LONG", Gs1Code.WRONG_LENGTH),
          entry("HOUR_TOO_SHORT", Gs1Code.WRONG_LENGTH),
          entry("HOUR_WITH_MINUTE_TOO_SHORT", Gs1Code.WRONG_LENGTH),
          entry("IBAN_TOO_LONG", Gs1Code.WRONG_LENGTH),
          entry("IBAN_TOO_SHORT", Gs1Code.WRONG_LENGTH),
          entry("ILLEGAL_DAY", Gs1Code.NO_SUCH_DAY),
          entry("ILLEGAL_HOUR", Gs1Code.NO_SUCH_HOUR),
          entry("ILLEGAL_MINUTE", Gs1Code.NO_SUCH_MINUTE),
          entry("ILLEGAL_MONTH", Gs1Code.NO_SUCH_MONTH),
          entry("ILLEGAL_ZERO_PREFIX", Gs1Code.ZERO_NOT_ALLOWED),
          entry("ILLEGAL_ZERO_VALUE", Gs1Code.ZERO_NOT_ALLOWED),
          entry("IMPORTER_IDX_MUST_BE_ONE_CHARACTER", Gs1Code.WRONG_LENGTH),
          entry("INCORRECT_CHECK_DIGIT", Gs1Code.WRONG_CHECK_DIGIT),
          entry("INCORRECT_CHECK_PAIR", Gs1Code.WRONG_CHECK_PAIR),
          entry("INCORRECT_IBAN_CHECKSUM", Gs1Code.WRONG_CHECKSUM),
          entry("INVALID_BIOLOGICAL_SEX_CODE", Gs1Code.NOT_IN_CODE_LIST),
          entry("INVALID_CSET39_CHARACTER", Gs1Code.CHARACTER_NOT_ALLOWED),
          entry("INVALID_CSET64_CHARACTER", Gs1Code.CHARACTER_NOT_ALLOWED),
          entry("INVALID_CSET64_PADDING", Gs1Code.WRONG_PADDING),
          entry("INVALID_CSET82_CHARACTER", Gs1Code.CHARACTER_NOT_ALLOWED),
          entry("INVALID_IBAN_CHARACTER", Gs1Code.CHARACTER_NOT_ALLOWED),
          entry("INVALID_IMPORT_IDX_CHARACTER", Gs1Code.CHARACTER_NOT_ALLOWED),
          entry("INVALID_LATITUDE", Gs1Code.OUT_OF_RANGE),
          entry("INVALID_LENGTH_FOR_PIECE_OF_TOTAL", Gs1Code.WRONG_LENGTH),
          entry("INVALID_LONGITUDE", Gs1Code.OUT_OF_RANGE),
          entry("INVALID_MEDIA_TYPE", Gs1Code.NOT_IN_CODE_LIST),
          entry("INVALID_PACKAGE_TYPE", Gs1Code.NOT_IN_CODE_LIST),
          entry("INVALID_PERCENT_SEQUENCE", Gs1Code.WRONG_PERCENT_SEQUENCE),
          entry("INVALID_WINDING_DIRECTION", Gs1Code.NOT_IN_CODE_LIST),
          entry("LATITUDE_INVALID_LENGTH", Gs1Code.WRONG_LENGTH),
          entry("LONGITUDE_INVALID_LENGTH", Gs1Code.WRONG_LENGTH),
          entry("MINUTE_TOO_SHORT", Gs1Code.WRONG_LENGTH),
          entry("NON_DIGIT_CHARACTER", Gs1Code.NOT_A_DIGIT),
          entry("NOT_HYPHEN", Gs1Code.NOT_IN_CODE_LIST),
          entry("NOT_ISO3166", Gs1Code.NOT_IN_CODE_LIST),
          entry("NOT_ISO3166_ALPHA2", Gs1Code.NOT_IN_CODE_LIST),
          entry("NOT_ISO3166_OR_999", Gs1Code.NOT_IN_CODE_LIST),
          entry("NOT_ISO4217", Gs1Code.NOT_IN_CODE_LIST),
          entry("NOT_ZERO", Gs1Code.NOT_ZERO),
          entry("NOT_ZERO_OR_ONE", Gs1Code.NOT_IN_CODE_LIST),
          entry("PIECE_NUMBER_EXCEEDS_TOTAL", Gs1Code.PIECE_BEYOND_TOTAL),
          entry("POSITION_EXCEEDS_END", Gs1Code.PIECE_BEYOND_TOTAL),
          entry("POSITION_IN_SEQUENCE_MALFORMED", Gs1Code.MALFORMED),
          entry("REQUIRES_NON_DIGIT_CHARACTER", Gs1Code.ONLY_DIGITS),
          entry("SECOND_TOO_LONG", Gs1Code.WRONG_LENGTH),
          entry("SECOND_TOO_SHORT", Gs1Code.WRONG_LENGTH),
          entry("TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION", Gs1Code.WRONG_LENGTH),
          entry("TOO_SHORT_FOR_CHECK_DIGIT", Gs1Code.WRONG_LENGTH),
          entry("TOO_SHORT_FOR_CHECK_PAIR", Gs1Code.WRONG_LENGTH),
          entry("ZERO_PIECE_NUMBER", Gs1Code.ZERO_NOT_ALLOWED),
          entry("ZERO_TOTAL_PIECES", Gs1Code.ZERO_NOT_ALLOWED));

  @Test
  void everyVectorAgreesInVerdictKindAndPlace() {
    List<List<String>> rows = PublicVectors.rows(FILE);
    List<String> disagreements = new ArrayList<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    int agreed = 0;
    for (List<String> row : rows) {
      String name = row.get(0);
      if (LEFT_OUT.containsKey(name)) {
        leftOut.merge(name, 1, Integer::sum);
        continue;
      }
      String actual = actual(name, row.get(2));
      String expected =
          row.get(1).equals("PASS") ? "PASS" : CODES.get(row.get(3)) + " " + row.get(4);
      if (actual.equals(expected)) {
        agreed++;
      } else {
        disagreements.add(name + " " + row.get(2) + ": " + expected + " but " + actual);
      }
    }
    System.out.printf(
        "lint vectors: %d agree of %d; left out %s %s%n", agreed, rows.size(), leftOut, LEFT_OUT);
    assertThat(disagreements).isEmpty();
    assertThat(leftOut.keySet()).isEqualTo(LEFT_OUT.keySet());
    assertThat(agreed).isGreaterThan(3_600);
  }

  private static String actual(String name, String input) {
    ContentCheck check = ContentCheck.named(name).orElseThrow();
    Optional<Finding> fault = check.check(input);
    if (fault.isEmpty()) {
      return "PASS";
    }
    int from = Place.of(fault.get()).orElseThrow() - 1;
    int to = from + String.valueOf(fault.get().arguments().get("found")).length();
    return fault.get().code().name()
        + " "
        + input.substring(0, from)
        + "*"
        + input.substring(from, to)
        + "*"
        + input.substring(to);
  }
}
