package vn.ocop.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CitationTest {

  private static final Locale VI = new Locale("vi");
  private static final Decision DECISION = DecisionBook.standard().named("26/2026").orElseThrow();

  @Test
  void ofACriterionNamesDecisionAppendixSetAndCriterion() {
    Citation citation = Citation.ofCriterion(DECISION, 11, "2.3");
    assertThat(citation.text(VI))
        .isEqualTo("Quyết định 26/2026/QĐ-TTg, Phụ lục II, Bộ tiêu chí 11, tiêu chí 2.3");
    assertThat(citation.text(Locale.ENGLISH))
        .isEqualTo("Decision 26/2026/QĐ-TTg, Appendix II, criteria set 11, criterion 2.3");
  }

  @Test
  void ofASetStopsAtTheSet() {
    assertThat(Citation.ofSet(DECISION, 26).text(VI))
        .isEqualTo("Quyết định 26/2026/QĐ-TTg, Phụ lục II, Bộ tiêu chí 26");
    assertThat(Citation.ofSet(DECISION, 26).text(Locale.ENGLISH))
        .isEqualTo("Decision 26/2026/QĐ-TTg, Appendix II, criteria set 26");
  }

  @Test
  void ofAnArticleNamesDecisionAndArticle() {
    Citation citation = Citation.ofArticle("26/2026/QĐ-TTg", "12(3)");
    assertThat(citation.text(VI)).isEqualTo("Quyết định 26/2026/QĐ-TTg, Điều 12(3)");
    assertThat(citation.text(Locale.ENGLISH)).isEqualTo("Decision 26/2026/QĐ-TTg, Article 12(3)");
  }

  @Test
  void writesNumbersTheSameWhateverTheComputersLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Citation.ofSet(DECISION, 26).text(Locale.ENGLISH)).endsWith("criteria set 26");
    } finally {
      Locale.setDefault(before);
    }
  }
}
