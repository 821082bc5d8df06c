package vn.ocop.scoring.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.ocop.scoring.testing.SmallDecision.DECISION;
import static vn.ocop.scoring.testing.SmallDecision.SET;
import static vn.ocop.scoring.testing.SmallDecision.SHARED;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.core.law.DecisionBook;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.testing.SmallDecision;

/** Each way of breaking a criteria file is found with its code, file, line and cause. */
class BrokenFileTest {

  private static final SmallDecision VALID = SmallDecision.valid();

  /** Breaks one text of a file; the fault is at the line of that text unless said otherwise. */
  private static Arguments at(
      CriteriaFinding code, String file, String text, String broken, Object... named) {
    return arguments(code, file, VALID.lineOf(file, text), text, broken, List.of(named));
  }

  /** Breaks one text of a file; the fault is at the line of another text. */
  private static Arguments atLineOf(
      String place,
      CriteriaFinding code,
      String file,
      String text,
      String broken,
      Object... named) {
    return arguments(code, file, VALID.lineOf(file, place), text, broken, List.of(named));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        at(
            CriteriaFinding.MALFORMED_FILE,
            SET,
            "\"set\": 1,",
            "\"set\": 1,,",
            "Unexpected character"),
        at(CriteriaFinding.MALFORMED_FILE, SET, "\"en\": \"Small", "\"vi\": \"Small", "Duplicate"),
        at(
            CriteriaFinding.MALFORMED_FILE,
            SHARED,
            "\"en\": \"Far\"",
            "\"vi\": \"Far\"",
            "Duplicate"),
        at(
            CriteriaFinding.MALFORMED_FILE,
            SET,
            "\"set\": 1",
            "\"set\": 99999999999",
            "out of range"),
        atLineOf(
            "{",
            CriteriaFinding.FIELD_MISSING,
            DECISION,
            "\"decision\": \"1/2030/QĐ-TTg\",",
            "",
            "decision"),
        atLineOf("{", CriteriaFinding.FIELD_MISSING, SET, "\"status\"", "\"state\"", "status"),
        atLineOf("{", CriteriaFinding.FIELD_MISSING, SET, "COMPLETE", "MISSING", "reason"),
        at(CriteriaFinding.FIELD_MISSING, SET, "\"code\": \"1.1\", ", "", "code"),
        at(CriteriaFinding.FIELD_MISSING, SHARED, ", \"en\": \"Far\"", "", "en"),
        at(CriteriaFinding.FIELD_UNKNOWN, SET, "yesNo", "yesno", "yesno"),
        at(CriteriaFinding.FIELD_UNKNOWN, SET, "\"set\": 1", "\"set\": 1, \"sett\": 2", "sett"),
        at(
            CriteriaFinding.FIELD_UNKNOWN,
            SHARED,
            "\"en\": \"Far\"",
            "\"en\": \"Far\", \"fr\": \"Loin\"",
            "fr"),
        at(
            CriteriaFinding.FIELD_UNKNOWN,
            DECISION,
            "\"criteria\"",
            "\"year\": 2030, \"criteria\"",
            "year"),
        at(CriteriaFinding.FIELD_TYPE, SET, "\"set\": 1", "\"set\": \"1\"", "set", "integer"),
        at(CriteriaFinding.FIELD_TYPE, SET, "\"set\": 1", "\"set\": 1.5", "set", "integer"),
        at(CriteriaFinding.FIELD_TYPE, SET, "true", "\"yes\"", "yesNo", "boolean"),
        at(CriteriaFinding.FIELD_TYPE, SET, "\"code\": \"4\"", "\"code\": 4", "code", "string"),
        at(CriteriaFinding.FIELD_TYPE, SET, "[\"FORGED\"]", "\"FORGED\"", "notes", "array"),
        at(CriteriaFinding.FIELD_TYPE, SHARED, "[\"PAPER\"]", "[1]", "evidence[]", "string"),
        at(
            CriteriaFinding.FIELD_TYPE,
            SHARED,
            "{\"vi\": \"Xa\", \"en\": \"Far\"}",
            "\"Xa\"",
            "options[]",
            "object"),
        atLineOf(
            "\"groups\"",
            CriteriaFinding.FIELD_TYPE,
            DECISION,
            "\"groups\": {\n    \"making\": {\"vi\": \"Làm\", \"en\": \"Making\"}\n  }",
            "\"groups\": []",
            "groups",
            "object"),
        at(CriteriaFinding.TEXT_BLANK, SHARED, "\"Far\"", "\" \"", "en"),
        at(CriteriaFinding.TEXT_BLANK, DECISION, "\"Giấy tờ\"", "\"\"", "vi"),
        atLineOf("{", CriteriaFinding.TEXT_BLANK, SET, "Bộ nhỏ", "", "vi"),
        atLineOf(
            "{",
            CriteriaFinding.REFERENCE_UNKNOWN,
            DECISION,
            "1/2030/",
            "2/2030/",
            "2/2030/QĐ-TTg"),
        atLineOf(
            "{", CriteriaFinding.REFERENCE_UNKNOWN, SET, "1/2030/", "2/2030/", "2/2030/QĐ-TTg"),
        at(CriteriaFinding.REFERENCE_UNKNOWN, SET, "COMPLETE", "FINISHED", "FINISHED"),
        at(CriteriaFinding.REFERENCE_UNKNOWN, SET, "[\"FORGED\"]", "[\"FAKED\"]", "FAKED"),
        at(CriteriaFinding.REFERENCE_UNKNOWN, SET, "\"making\"", "\"selling\"", "selling"),
        at(CriteriaFinding.REFERENCE_UNKNOWN, SET, "\"form\"", "\"shape\"", "shape"),
        at(
            CriteriaFinding.REFERENCE_UNKNOWN,
            SET,
            "\"appliesWith\": \"2\"",
            "\"appliesWith\": \"4\"",
            "4"),
        at(CriteriaFinding.REFERENCE_UNKNOWN, SET, "\"part\": \"C\"", "\"part\": \"D\"", "D"),
        at(
            CriteriaFinding.REFERENCE_UNKNOWN,
            SET,
            "\"yesNo\": true",
            "\"misprints\": [{\"option\": 3, \"printed\": \"1\", \"applied\": \"2\", \"vi\": \"a\", \"en\": \"b\"}]",
            "3"),
        at(CriteriaFinding.REFERENCE_UNKNOWN, SHARED, "\"PAPER\"", "\"STAMP\"", "STAMP"),
        at(CriteriaFinding.REFERENCE_UNKNOWN, SHARED, "\"DIRTY\"", "\"DUSTY\"", "DUSTY"),
        at(CriteriaFinding.REFERENCE_UNKNOWN, DECISION, "\"STOP\"", "\"HALT\"", "HALT"),
        at(CriteriaFinding.DEFINED_TWICE, SET, "\"code\": \"3\"", "\"code\": \"2\"", "2"),
        at(CriteriaFinding.DEFINED_TWICE, SET, "\"part\": \"B\"", "\"part\": \"A\"", "A"),
        at(
            CriteriaFinding.DEFINED_TWICE,
            SET,
            "{\"code\": \"1\", \"group\": \"making\", \"max\": 40}",
            "{\"code\": \"1\", \"group\": \"making\", \"max\": 40}, {\"code\": \"1\", \"group\": \"making\", \"max\": 40}",
            "1"),
        at(CriteriaFinding.DEFINED_TWICE, SHARED, "\"id\": \"form\"", "\"id\": \"story\"", "story"),
        at(
            CriteriaFinding.DEFINED_TWICE,
            DECISION,
            "[\"set-01.json\"]",
            "[\"set-01.json\", \"set-01.json\"]",
            "1"),
        at(
            CriteriaFinding.CRITERION_UNUSED,
            SHARED,
            "{\"id\": \"form\"",
            "{\"id\": \"spare\", \"vi\": \"Dư\", \"en\": \"Spare\", \"options\": [{\"vi\": \"Có\", \"en\": \"Yes\"}]}, {\"id\": \"form\"",
            "spare"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "0 20** 40****", "20**"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "0 20****** 40", "20******"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "0  40", "“0  40”"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "0 -20 40", "-20"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "0 20***x 40", "20***x"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "0 1000 2000", "1000"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "0 ٢٠ 40", "٢٠"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "*** 20 40", "***"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "0 20*** 40****", "", "“”"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "5 35***** | 5 35", "5 5 35 35 |", "“|”"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "5 35***** | 5 35", "| 5 5 35 35", "“|”"),
        at(CriteriaFinding.OPTIONS_UNREADABLE, SET, "5 35***** | 5 35", "|", "“|”"),
        at(
            CriteriaFinding.OPTION_COUNT,
            SET,
            "0 20*** 40****",
            "0 40",
            "1.1",
            "2 options",
            "3 labels"),
        at(
            CriteriaFinding.OPTION_COUNT,
            SET,
            "0 20*** 40****",
            "0 10 20 30 40",
            "1.1",
            "5 options",
            "3 labels"),
        at(
            CriteriaFinding.OPTION_COUNT,
            SET,
            "5 35***** | 5 35",
            "5 5 35 35",
            "in 1 cases",
            "in 2 cases"),
        at(CriteriaFinding.OPTION_COUNT, SET, "0 15", "0 | 15", "in 2 cases", "in 1 cases"),
        at(CriteriaFinding.OPTIONS_OUT_OF_ORDER, SET, "0 20*** 40****", "20 0 40", "20 0 40"),
        at(CriteriaFinding.OPTIONS_OUT_OF_ORDER, SET, "0 20*** 40****", "0 20**** 40***", "40***"),
        at(CriteriaFinding.OPTIONS_OUT_OF_ORDER, SET, "0 20*** 40****", "0 20*** 40***", "40***"),
        atLineOf(
            "{",
            CriteriaFinding.SUM_DIFFERS,
            SET,
            "0 20*** 40****",
            "0 20*** 39****",
            "A",
            "39",
            "40"),
        atLineOf(
            "{",
            CriteriaFinding.SUM_DIFFERS,
            SET,
            "\"making\", \"max\": 40",
            "\"making\", \"max\": 39",
            "1",
            "40",
            "39"),
        atLineOf(
            "{",
            CriteriaFinding.SUM_DIFFERS,
            SET,
            "\"part\": \"C\", \"max\": 35",
            "\"part\": \"C\", \"max\": 36",
            "C",
            "35",
            "36"),
        atLineOf(
            "{",
            CriteriaFinding.SUM_AGREES,
            SET,
            "\"COMPLETE\"",
            "\"INCONSISTENT\", \"reason\": {\"vi\": \"a\", \"en\": \"b\"}",
            "all sums agree"));
  }

  @ParameterizedTest(name = "{0} in {1}, line {2}: {4} for {3}")
  @MethodSource("faults")
  void aFaultIsFoundWithFileLineAndCause(
      CriteriaFinding code, String file, int line, String text, String broken, List<Object> named) {
    Outcome<CriteriaCatalogue> outcome = VALID.with(file, text, broken).read();
    assertThat(outcome.findings()).hasSize(1);
    Finding finding = outcome.findings().get(0);
    assertThat(finding.code()).as("%s", finding.message(Locale.ENGLISH)).isEqualTo(code);
    assertThat(finding.where())
        .isEqualTo(Where.of(Where.Kind.FILE, file).then(Where.Kind.LINE, String.valueOf(line)));
    for (Locale locale : List.of(new Locale("vi"), Locale.ENGLISH)) {
      assertThat(finding.message(locale))
          .contains(file)
          .contains(" " + line + ":")
          .doesNotContainPattern("\\{[A-Za-z][A-Za-z0-9]*}");
    }
    assertThat(finding.message(Locale.ENGLISH))
        .contains(named.stream().map(String::valueOf).toList());
  }

  @Test
  void theDecisionItselfIsInOrder() {
    assertThat(VALID.read().findings()).isEmpty();
    assertThat(VALID.set().criteria().status()).isEqualTo(SetStatus.COMPLETE);
  }

  @Test
  void theWholeHasToComeTo100Points() {
    Outcome<CriteriaCatalogue> outcome =
        VALID
            .with(SET, "\"part\": \"C\", \"max\": 35", "\"part\": \"C\", \"max\": 30")
            .with(SET, "5 35***** | 5 35", "5 30***** | 5 30")
            .read();
    Finding finding = outcome.findings().get(0);
    assertThat(finding.code()).isEqualTo(CriteriaFinding.SUM_DIFFERS);
    assertThat(finding.arguments())
        .containsEntry("what", "A+B+C")
        .containsEntry("sum", 95)
        .containsEntry("printed", 100);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    for (String file : List.of(DECISION, SHARED, SET)) {
      Outcome<CriteriaCatalogue> outcome = VALID.without(file).read();
      assertUnreadable(outcome, file, "not found");
    }
  }

  @Test
  void aFileThatCannotBeOpenedIsNamedWithTheCause() {
    CriteriaSource locked =
        name -> {
          if (name.equals(SET)) {
            throw new IOException("locked by the registrar");
          }
          return VALID.open(name);
        };
    assertUnreadable(
        CriteriaCatalogue.read(SmallDecision.book(), locked), SET, "locked by the registrar");
  }

  @Test
  @SuppressWarnings("NullAway")
  void aSourceThatAnswersWithNullHasNoSuchFile() {
    assertUnreadable(
        CriteriaCatalogue.read(SmallDecision.book(), name -> null), DECISION, "not found");
  }

  private static void assertUnreadable(
      Outcome<CriteriaCatalogue> outcome, String file, String cause) {
    assertThat(outcome.findings()).hasSize(1);
    Finding finding = outcome.findings().get(0);
    assertThat(finding.code()).isEqualTo(CriteriaFinding.FILE_UNREADABLE);
    assertThat(finding.where()).isEqualTo(Where.of(Where.Kind.FILE, file));
    assertThat(finding.message(Locale.ENGLISH)).contains(file).contains(cause);
    assertThat(finding.message(new Locale("vi"))).contains(file).contains(cause);
  }

  @Test
  void aNoteThatSpeaksOfAGroupNeedsThatGroup() {
    Outcome<CriteriaCatalogue> outcome =
        VALID.with(DECISION, "\"zeroInGroup\": \"1\"", "\"zeroInGroup\": \"9\"").read();
    assertThat(outcome.findings().get(0).code()).isEqualTo(CriteriaFinding.REFERENCE_UNKNOWN);
    assertThat(outcome.findings().get(0).arguments()).containsEntry("name", "9");
  }

  @Test
  void aSetThatDoesNotAddUpIsReadWhereItSaysSo() {
    CriteriaSet set =
        VALID
            .with(SET, "0 20*** 40****", "0 20*** 39****")
            .with(
                SET,
                "\"COMPLETE\"",
                "\"INCONSISTENT\", \"reason\": {\"vi\": \"Thiếu điểm\", \"en\": \"Short\"}")
            .set()
            .criteria();
    assertThat(set.status()).isEqualTo(SetStatus.INCONSISTENT);
    assertThat(set.statusReason().orElseThrow().en()).isEqualTo("Short");
  }

  @Test
  void severalBrokenDecisionsAreAllReported() {
    Outcome<CriteriaCatalogue> outcome =
        CriteriaCatalogue.read(
            DecisionBook.of(
                Stream.concat(
                        SmallDecision.book().decisions().stream(),
                        DecisionBook.standard().decisions().stream())
                    .toList()),
            VALID.without(DECISION));
    assertThat(outcome.findings()).hasSize(1 + DecisionBook.standard().decisions().size());
  }

  @Test
  void everyCodeOfAFileFaultIsProducedHere() {
    Set<CriteriaFinding> produced = EnumSet.of(CriteriaFinding.FILE_UNREADABLE);
    faults().forEach(fault -> produced.add((CriteriaFinding) fault.get()[0]));
    Set<CriteriaFinding> notOfFiles =
        EnumSet.of(CriteriaFinding.UNKNOWN_SET, CriteriaFinding.SET_MISSING);
    assertThat(produced).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(notOfFiles)));
  }
}
