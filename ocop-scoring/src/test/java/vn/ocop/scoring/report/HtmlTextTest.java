package vn.ocop.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HtmlTextTest {

  @Example
  void markupBecomesText() {
    assertThat(HtmlText.escape("<a href='x=\"1\"'>`&amp;`</a>"))
        .isEqualTo("&lt;a href&#61;&#39;x&#61;&quot;1&quot;&#39;&gt;&#96;&amp;amp;&#96;&lt;/a&gt;");
    assertThat(HtmlText.escape("Chè Shan tuyết, 200 g – 😀"))
        .isEqualTo("Chè Shan tuyết, 200 g – 😀");
  }

  @Example
  void whatSteersTheDirectionOfWritingIsShown() {
    assertThat(HtmlText.escape("a\u202Eb\u2066c\u200Fd\u0007\ud800"))
        .isEqualTo("a⟦U+202E⟧b⟦U+2066⟧c⟦U+200F⟧d⟦U+0007⟧⟦U+D800⟧");
  }

  @Property(tries = 300)
  void nothingThatEndsATextOrAnAttributeIsLeft(@ForAll String text) {
    String safe = HtmlText.escape(text);
    assertThat(safe).doesNotContain("<", ">", "\"", "'", "`", "=", "\u202E");
    assertThat(safe.replaceAll("&(lt|gt|amp|quot|#39|#96|#61);", "")).doesNotContain("&");
  }

  @Property(tries = 200)
  void ordinaryTextComesBackWhole(@ForAll String text) {
    String plain =
        text.codePoints()
            .filter(c -> Character.isLetterOrDigit(c) || "<>&\"'`= ".indexOf(c) >= 0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(
            HtmlText.escape(plain)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#96;", "`")
                .replace("&#61;", "=")
                .replace("&amp;", "&"))
        .isEqualTo(plain);
  }
}
