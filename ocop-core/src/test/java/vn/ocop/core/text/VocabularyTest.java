package vn.ocop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  private final Vocabulary vocabulary = Vocabulary.standard();

  @ParameterizedTest
  @CsvSource({
    "INGREDIENT, lạc, đậu phộng",
    "INGREDIENT, vừng đen, mè đen",
    "INGREDIENT, khóm, dứa",
    "INGREDIENT, chanh leo, chanh dây",
    "INGREDIENT, macca, mắc ca",
    "INGREDIENT, đảng sâm, đẳng sâm",
    "HEAD, chè, trà",
    "HEAD, lạp xưởng, lạp sườn",
    "HEAD, bánh đa nem, bánh tráng",
    "FORM, 1 nắng, một nắng"
  })
  void regionalWordsAreOneTerm(TermKind kind, String one, String other) {
    assertThat(vocabulary.term(kind, one)).isPresent().isEqualTo(vocabulary.term(kind, other));
  }

  @Test
  void coconutPineappleAndMelonAreThreeThings() {
    assertThat(vocabulary.term(TermKind.INGREDIENT, "dừa"))
        .isNotEqualTo(vocabulary.term(TermKind.INGREDIENT, "dứa"));
    assertThat(vocabulary.ingredientsWithoutMarks("dua")).contains("dừa", "dứa", "dưa");
    assertThat(vocabulary.ingredientsWithoutMarks("sau rieng")).containsExactly("sầu riêng");
  }

  @Test
  void notAndNotYetAreNeverFiller() {
    for (String word : new String[] {"không", "chưa"}) {
      assertThat(vocabulary.terms(word)).containsOnlyKeys(TermKind.NEGATION);
      assertThat(TermKind.NEGATION.isNeutral()).isFalse();
    }
  }

  @Test
  void setAndComboAreNoFillers() {
    for (String word : new String[] {"bộ", "combo", "set"}) {
      assertThat(vocabulary.terms(word)).as(word).containsOnlyKeys(TermKind.SET);
      assertThat(TermKind.SET.isNeutral()).isFalse();
    }
  }

  @Test
  void aTermMayImplyItsHeadWord() {
    assertThat(vocabulary.term(TermKind.INGREDIENT, "Oolong").orElseThrow().implied())
        .isEqualTo("trà");
  }
}
