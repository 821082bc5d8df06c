package vn.ocop.examples.desk.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LetterDifferenceTest {

  private static String shown(List<LetterDifference.Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  private static String plain(List<LetterDifference.Piece> pieces) {
    return pieces.stream().map(LetterDifference.Piece::text).collect(Collectors.joining());
  }

  @Test
  void marksWhatOnlyOneSideHas() {
    LetterDifference difference = LetterDifference.of("Mứt dừa non", "Mứt dứa");
    assertThat(shown(difference.left())).isEqualTo("Mứt d[ừ]a[ non]");
    assertThat(shown(difference.right())).isEqualTo("Mứt d[ứ]a");
  }

  @Test
  void theUnicodeFormIsNoDifference() {
    LetterDifference difference = LetterDifference.of("d\u01b0\u0300a", "d\u1eeba");
    assertThat(shown(difference.left())).isEqualTo("d\u1eeba");
  }

  @Property(tries = 50)
  void thePiecesAreTheTextsAndTheUnchangedOnesAgree(
      @ForAll @AlphaChars @StringLength(max = 12) String a,
      @ForAll @AlphaChars @StringLength(max = 12) String b) {
    LetterDifference difference = LetterDifference.of(a, b);
    assertThat(plain(difference.left())).isEqualTo(a);
    assertThat(plain(difference.right())).isEqualTo(b);
    assertThat(shown(difference.left()).replaceAll("\\[[^]]*]", ""))
        .isEqualTo(shown(difference.right()).replaceAll("\\[[^]]*]", ""));
  }
}
