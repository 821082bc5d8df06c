package vn.ocop.scoring.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.testing.ReferenceSet;
import vn.ocop.scoring.testing.Shared;
import vn.ocop.scoring.testing.Sheets;

/** Holds the notes of Decision 26/2026's sets against the reference reading of them. */
class ReferenceNotesTest {

  private static final String FOLDER = "reference/decision-26-2026";

  private static final Map<String, NoteKind> KINDS =
      Map.of(
          "DISQUALIFY_DOSSIER", NoteKind.DOSSIER,
          "DISQUALIFY", NoteKind.DISQUALIFY,
          "STOP_EVALUATION", NoteKind.STOP,
          "NOT_ELIGIBLE", NoteKind.NOT_ELIGIBLE,
          "REQUIREMENT", NoteKind.REQUIREMENT,
          "EVIDENCE", NoteKind.EVIDENCE,
          "INFO", NoteKind.INFO);

  private static List<JsonNode> notes() {
    List<JsonNode> notes = new ArrayList<>();
    Shared.json(Shared.require(FOLDER).resolve("notes-as-rules.json")).forEach(notes::add);
    return notes;
  }

  private static List<CriteriaSet> sets() {
    List<CriteriaSet> sets = new ArrayList<>();
    for (int number = 1; number <= 26; number++) {
      sets.add(Sheets.set(number).criteria());
    }
    return sets;
  }

  private static String place(JsonNode note) {
    return note.get("setNo").asInt() + ":" + note.path("code").asText("");
  }

  private static Map<String, List<NoteKind>> sorted(Map<String, List<NoteKind>> kinds) {
    kinds.values().forEach(list -> list.sort(null));
    return kinds;
  }

  @Test
  void everyCriterionHasTheKindsOfNotesOfTheReference() {
    Map<String, List<NoteKind>> expected = new TreeMap<>();
    for (JsonNode note : notes()) {
      NoteKind kind = KINDS.get(note.get("kind").asText());
      if (kind != null && kind != NoteKind.DOSSIER) {
        expected.computeIfAbsent(place(note), key -> new ArrayList<>()).add(kind);
      }
    }
    Path folder = Shared.require(FOLDER);
    for (Path file : Shared.files(folder, "set-")) {
      ReferenceSet set = ReferenceSet.read(file);
      for (String code : set.criteria(c -> c.get("code").asText())) {
        // Two sets print a disqualifying note inside the text of an option.
        if (set.optionTexts(code).stream().anyMatch(text -> text.contains("bị loại"))) {
          expected
              .computeIfAbsent(set.number() + ":" + code, key -> new ArrayList<>())
              .add(NoteKind.DISQUALIFY);
        }
      }
    }
    Map<String, List<NoteKind>> actual = new TreeMap<>();
    for (CriteriaSet set : sets()) {
      for (Criterion criterion : set.criteria()) {
        for (Note note : criterion.notes()) {
          actual
              .computeIfAbsent(set.number() + ":" + criterion.code(), key -> new ArrayList<>())
              .add(note.kind());
        }
      }
    }
    assertThat(sorted(actual)).isEqualTo(sorted(expected));
  }

  @Test
  void aSetPrintsDossierGroundsExactlyWhereTheReferenceDoes() {
    TreeSet<Integer> expected = new TreeSet<>();
    for (JsonNode note : notes()) {
      if (note.get("kind").asText().equals("DISQUALIFY_DOSSIER")) {
        expected.add(note.get("setNo").asInt());
      }
    }
    assertThat(sets())
        .filteredOn(set -> !set.notes().isEmpty())
        .allSatisfy(
            set -> assertThat(set.notes()).extracting(Note::kind).containsOnly(NoteKind.DOSSIER))
        .extracting(CriteriaSet::number)
        .containsExactlyElementsOf(expected);
  }

  /**
   * A ground on which a dossier is refused, and how the decision's sentence can be told to name it.
   */
  private record Ground(String code, Predicate<String> named) {}

  private static Ground ground(String code, String... words) {
    return new Ground(code, text -> Arrays.stream(words).allMatch(text::contains));
  }

  private static final List<Ground> DOSSIER_GROUNDS =
      List.of(
          ground("FORGED_DOSSIER", "giả mạo hồ sơ"),
          ground("FOOD_SAFETY_CERTIFICATE_BREACH", "đủ điều kiện an toàn thực phẩm"),
          ground("PRODUCTION_LICENCE_MISSING", "giấy phép sản xuất"),
          ground("PRODUCTION_ELIGIBILITY_BREACH", "đủ điều kiện sản xuất sản phẩm", "gmp"),
          ground("DECLARATION_LABEL_ADVERTISING_BREACH", "ghi nhãn", "quảng cáo"),
          ground("MANDATORY_CONDITIONS_MISSING_HEALTH", "điều kiện bắt buộc", "bộ y tế"),
          new Ground(
              "MANDATORY_CONDITIONS_MISSING",
              text -> text.contains("điều kiện bắt buộc") && !text.contains("bộ y tế")),
          ground("PRODUCT_DECLARATION_MISSING", "không có bản công bố sản phẩm"),
          new Ground(
              "REGISTRATION_DOSSIER_NOT_MET",
              text -> text.matches(".*không đáp ứng (về|quy định) hồ sơ đăng ký theo quy định.*")));

  @Test
  void everyDossierGroundOfTheReferenceIsNamedAndNoOther() {
    for (JsonNode note : notes()) {
      if (note.get("kind").asText().equals("DISQUALIFY_DOSSIER")) {
        String text = note.get("text").asText().toLowerCase(Locale.ROOT);
        List<String> expected =
            DOSSIER_GROUNDS.stream()
                .filter(ground -> ground.named().test(text))
                .map(Ground::code)
                .toList();
        assertThat(Sheets.set(note.get("setNo").asInt()).criteria().notes())
            .as("dossier grounds of set %s", note.get("setNo"))
            .extracting(Note::code)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  private static String expectedCode(String text) {
    if (text.contains("giống hệt")) {
      return "IDENTICAL_TO_OTHER_PRODUCT";
    } else if (text.contains("nhập khẩu")) {
      return "IMPORTED_OR_UNKNOWN_MATERIAL";
    } else if (text.contains("sự nổi trội về chất lượng")) {
      return "UNDISTINGUISHED_COMMON_PRODUCT_QUALITY";
    } else if (text.contains("sự nổi trội")) {
      return "UNDISTINGUISHED_COMMON_PRODUCT";
    } else if (text.contains("tạp chất")) {
      return "UNSAFE_IMPURITIES";
    } else if (text.contains("0 điểm")) {
      return "SENSORY_CRITERION_AT_ZERO";
    } else if (text.contains("mỹ phẩm")) {
      return "COSMETIC_DECLARATION_SLIP_MISSING";
    } else if (text.contains("phiếu công bố sản phẩm")) {
      return "PRODUCT_DECLARATION_SLIP_MISSING";
    }
    throw new IllegalStateException("no code for: " + text);
  }

  @Test
  void everyNoteThatEndsAnEvaluationHasTheCodeOfWhatItSays() {
    int checked = 0;
    for (JsonNode note : notes()) {
      NoteKind kind = KINDS.get(note.get("kind").asText());
      if (kind != null && kind.endsEvaluation() && kind != NoteKind.DOSSIER) {
        CriteriaSet set = Sheets.set(note.get("setNo").asInt()).criteria();
        String code = expectedCode(note.get("text").asText().toLowerCase(Locale.ROOT));
        CriteriaSet.NotePlace place = set.endingNotes().get(code);
        assertThat(place).as("%s in %s", code, set).isNotNull();
        assertThat(place)
            .extracting(CriteriaSet.NotePlace::criterion)
            .isEqualTo(Optional.of(note.get("code").asText()));
        assertThat(place).extracting(found -> found.note().kind()).isEqualTo(kind);
        checked++;
      }
    }
    assertThat(checked).isEqualTo(22 + 18 + 4);
  }

  @Test
  void conditionsAndAlternativesStandWhereTheReferenceNotesThem() {
    TreeSet<String> conditional = new TreeSet<>();
    TreeSet<String> alternatives = new TreeSet<>();
    for (JsonNode note : notes()) {
      switch (note.get("kind").asText()) {
        case "CONDITIONAL" -> conditional.add(place(note));
        case "ALTERNATIVES" -> alternatives.add(place(note));
        default -> {}
      }
    }
    TreeSet<String> actualConditional = new TreeSet<>();
    TreeSet<String> actualAlternatives = new TreeSet<>();
    for (CriteriaSet set : sets()) {
      for (Criterion criterion : set.criteria()) {
        String place = set.number() + ":" + criterion.code();
        criterion
            .appliesWith()
            .ifPresent(
                story -> {
                  assertThat(story).isEqualTo("5.1");
                  actualConditional.add(place);
                });
        if (!criterion.cases().isEmpty()) {
          actualAlternatives.add(place);
          assertThat(criterion.cases()).hasSize(2);
        }
      }
    }
    assertThat(actualConditional).isEqualTo(conditional).hasSize(25);
    assertThat(actualAlternatives).isEqualTo(alternatives).hasSize(3);
  }

  @Test
  void noLabelCopiesASentenceOfTheDecision() {
    for (Path file : Shared.files(Shared.require(FOLDER), "set-")) {
      ReferenceSet reference = ReferenceSet.read(file);
      SetEvaluator set = Sheets.set(reference.number());
      for (Criterion criterion : set.criteria().criteria()) {
        assertThat(reference.optionTexts(criterion.code()))
            .filteredOn(text -> text.length() > 40)
            .doesNotContainAnyElementsOf(
                criterion.options().stream().map(option -> option.label().vi()).toList());
      }
    }
  }
}
