package vn.ocop.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Bilingual;

class ProductTextsTest {

  @Test
  void every_finding_has_a_text_in_both_languages() {
    for (ProductFinding code : ProductFinding.values()) {
      assertThat(code.template(Locale.ENGLISH)).isNotBlank();
      assertThat(code.template(Locale.forLanguageTag("vi")))
          .isNotBlank()
          .isNotEqualTo(code.template(Locale.ENGLISH));
    }
  }

  @Test
  void every_constant_has_a_label_of_its_own() {
    List<Bilingual> labels =
        Stream.of(
                Arrays.stream(ProducerKind.values()).map(ProducerKind::label),
                Arrays.stream(RepresentativeAttribute.values()).map(RepresentativeAttribute::label),
                Arrays.stream(StandardCategory.values()).map(StandardCategory::label),
                Arrays.stream(StandardOwner.values()).map(StandardOwner::label),
                Arrays.stream(ContentUnit.values()).map(ContentUnit::label))
            .flatMap(labelsOfOne -> labelsOfOne)
            .toList();
    assertThat(labels).hasSize(31).doesNotHaveDuplicates();
    assertThat(ProducerKind.COOPERATIVE_GROUP.label())
        .isEqualTo(new Bilingual("tổ hợp tác", "co-operative group"));
  }

  @Test
  void units_have_symbols_of_their_own() {
    assertThat(ContentUnit.values()).extracting(ContentUnit::symbol).doesNotHaveDuplicates();
  }
}
