package vn.ocop.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.core.internal.TsvTable;

/** The short forms of {@code abbreviations.tsv}: HTX is hợp tác xã, SXKD sản xuất kinh doanh. */
public final class Abbreviations {

  private static final int LONGEST = 3;
  private static final Map<String, List<String>> LONG_FORMS = read();

  private Abbreviations() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> longForms = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read(Abbreviations.class, "abbreviations.tsv").rows()) {
      List<String> words = Word.spelt(row.required("long"));
      longForms.put(String.join(" ", Word.spelt(row.required("short"))), words);
      longForms.putIfAbsent(TextKey.FOLDED.of(row.required("short")), words);
    }
    return Map.copyOf(longForms);
  }

  /**
   * Spells the short forms out.
   *
   * @param words words under {@link TextKey#ORTHOGRAPHIC} or {@link TextKey#FOLDED}
   * @return the same words, each short form replaced by the words it stands for, with marks
   */
  public static List<String> spelledOut(List<String> words) {
    List<String> full = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST, words.size() - at);
      while (length > 0 && !LONG_FORMS.containsKey(phrase(words, at, length))) {
        length--;
      }
      if (length == 0) {
        full.add(words.get(at++));
      } else {
        full.addAll(LONG_FORMS.getOrDefault(phrase(words, at, length), List.of()));
        at += length;
      }
    }
    return full;
  }

  private static String phrase(List<String> words, int at, int length) {
    return String.join(" ", words.subList(at, at + length));
  }
}
