package vn.ocop.core.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.TsvTable;

/** Code points that look like the one that was meant, from {@code look-alikes.tsv}. */
final class LookAlikes {

  private static final Map<Integer, String> MEANT = read();
  private static final int FIRST =
      MEANT.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);

  private LookAlikes() {}

  private static Map<Integer, String> read() {
    Map<Integer, String> meant = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(LookAlikes.class, "look-alikes.tsv").rows()) {
      int code = Integer.parseInt(row.required("code"), 16);
      if (meant.put(code, row.optional("meant")) != null) {
        throw row.fault("lists " + row.required("code") + " a second time");
      }
    }
    return Map.copyOf(meant);
  }

  static String replace(String text) {
    StringBuilder changed = null;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int code = text.codePointAt(i);
      next = i + Character.charCount(code);
      String meant = meant(code);
      if (meant != null && changed == null) {
        changed = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (changed != null) {
        if (meant == null) {
          changed.appendCodePoint(code);
        } else {
          changed.append(meant);
        }
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static @Nullable String meant(int code) {
    return code < FIRST ? null : MEANT.get(code);
  }
}
