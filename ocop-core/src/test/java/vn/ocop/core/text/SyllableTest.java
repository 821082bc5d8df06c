package vn.ocop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.PlaceRegister;

/** The quick way by tables agrees with the long way by the normalizer. */
class SyllableTest {

  @Provide
  Arbitrary<String> words() {
    Arbitrary<Character> letters =
        Arbitraries.oneOf(
            Arbitraries.of('a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'q', 'g'),
            Arbitraries.of('á', 'ạ', 'ế', 'ý', 'ỳ', 'ộ', 'ũ', 'đ', 'h', 'k', 'n', 'ñ', 'ø', 'ß'),
            Arbitraries.chars().range('\u00C0', '\u024F'),
            Arbitraries.chars().range('\u1E00', '\u1EFF'));
    return letters.list().ofMinSize(1).ofMaxSize(6).map(SyllableTest::word);
  }

  private static String word(List<Character> letters) {
    StringBuilder word = new StringBuilder();
    letters.forEach(word::append);
    return Canonical.of(word.toString()).replace(" ", "");
  }

  @Property(tries = 2000)
  void bothWaysGiveTheSameKeys(@ForAll("words") String word) {
    if (!word.isEmpty()) {
      agree(word);
    }
  }

  @Test
  void bothWaysAgreeOnEveryWordOfTheCommunesNames() {
    List<String> words =
        PlaceRegister.standard().communes().stream()
            .map(Commune::fullName)
            .flatMap(name -> Stream.of(name.split("[ -]+", -1)))
            .map(word -> Canonical.of(word.toLowerCase(Locale.ROOT)))
            .distinct()
            .toList();

    assertThat(words).hasSizeGreaterThan(1000);
    words.forEach(SyllableTest::agree);
  }

  private static void agree(String word) {
    assertThat(Syllable.orthographic(word)).as(word).isEqualTo(ForeignWord.orthographic(word));
    assertThat(Syllable.toneless(word)).as(word).isEqualTo(ForeignWord.toneless(word));
    assertThat(Syllable.folded(word)).as(word).isEqualTo(ForeignWord.folded(word));
    assertThat(Syllable.isBare(word)).as(word).isEqualTo(ForeignWord.isBare(word));
  }

  @Property(tries = 1000)
  void theWayThroughTheNormalizerLeavesTheSameText(@ForAll("texts") String text) {
    // A zero-width space means nothing, but sends the text the long way.
    assertThat(Canonical.of(text + "\u200B")).isEqualTo(Canonical.of(text));
    assertThat(Canonical.cased(text + "\u200B")).isEqualTo(Canonical.cased(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Names.products(),
        Arbitraries.strings().withCharRange(' ', '\u024F').ofMaxLength(10),
        Arbitraries.strings().withCharRange('\u1E00', '\u1EFF').ofMaxLength(6));
  }
}
