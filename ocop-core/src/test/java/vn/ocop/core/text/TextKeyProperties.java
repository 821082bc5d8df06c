package vn.ocop.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextKeyProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Names.products(), Arbitraries.strings().ofMaxLength(12));
  }

  @Provide
  Arbitrary<String> names() {
    return Names.products();
  }

  @Property(tries = 500)
  void aKeyOfAKeyIsItself(@ForAll("texts") String text, @ForAll TextKey key) {
    String once = key.of(text);

    assertThat(key.of(once)).isEqualTo(once);
  }

  @Property(tries = 500)
  void aKeyDoesNotDependOnTheUnicodeForm(
      @ForAll("texts") String text, @ForAll TextKey key, @ForAll Normalizer.Form form) {
    // Compatibility forms of other scripts may differ in more than form.
    Normalizer.Form canonical =
        form == Normalizer.Form.NFKD || form == Normalizer.Form.NFD
            ? Normalizer.Form.NFD
            : Normalizer.Form.NFC;

    assertThat(key.of(Normalizer.normalize(text, canonical))).isEqualTo(key.of(text));
  }

  @Property(tries = 500)
  void aStrongKeyDecidesEveryWeakerOne(@ForAll("texts") String text) {
    for (TextKey strong : TextKey.values()) {
      for (TextKey weak : TextKey.values()) {
        if (strong.compareTo(weak) <= 0) {
          assertThat(weak.of(strong.of(text))).isEqualTo(weak.of(text));
        }
      }
    }
  }

  @Property(tries = 500)
  void theToneStyleChangesNoKeyButTheExact(@ForAll("names") String name) {
    String moved = Names.inNewToneStyle(name);

    assertThat(TextKey.ORTHOGRAPHIC.of(moved)).isEqualTo(TextKey.ORTHOGRAPHIC.of(name));
    assertThat(TextKey.FOLDED.of(moved)).isEqualTo(TextKey.FOLDED.of(name));
  }

  @Property(tries = 500)
  void aNameTypedWithoutMarksHasLostThem(@ForAll("names") String name) {
    String typed = TextKey.FOLDED.of(name);
    MarkAgreement expected = MarkAgreement.isBare(name) ? MarkAgreement.EQUAL : MarkAgreement.LOST;

    assertThat(MarkAgreement.of(name, typed)).isIn(expected, MarkAgreement.RESPELT);
  }
}
