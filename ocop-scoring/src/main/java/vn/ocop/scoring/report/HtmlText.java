package vn.ocop.scoring.report;

import java.util.Locale;

/**
 * The only way from a value to a page: safe as an element's text and inside a quoted attribute.
 *
 * <p>Characters that steer the direction of writing or the terminal are not markup, but they can
 * make a name look like another; they are shown by their code point, so that nothing is lost and
 * nothing is hidden (Unicode Technical Report 36, section 2.5).
 */
final class HtmlText {

  private HtmlText() {}

  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    switch (point) {
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '&' -> safe.append("&amp;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      case '`' -> safe.append("&#96;");
      case '=' -> safe.append("&#61;");
      case '\n', '\t' -> safe.append((char) point);
      default -> {
        if (isHidden(point)) {
          safe.append(String.format(Locale.ROOT, "⟦U+%04X⟧", point));
        } else {
          safe.appendCodePoint(point);
        }
      }
    }
  }

  private static boolean isHidden(int point) {
    return Character.isISOControl(point)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || point == 0x061C
        || (point >= 0x200E && point <= 0x200F)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
