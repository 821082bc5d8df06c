package vn.ocop.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.product.ContentUnit;

/** The units, counters and grade words of {@code units.tsv} and its neighbours. */
final class MeasureUnits {

  /** The most words of one unit. */
  static final int LONGEST = 3;

  private static final Map<String, ContentUnit> UNITS = new HashMap<>();
  private static final Map<String, GradeMark.Kind> GRADES = new HashMap<>();
  private static final Set<String> COUNTERS = new HashSet<>();
  private static final Set<String> FOLDED_COUNTERS = new HashSet<>();

  static {
    for (TsvTable.Row row : TsvTable.read(MeasureUnits.class, "units.tsv").rows()) {
      put(UNITS, row.required("spelling"), row.constant("unit", ContentUnit.class));
    }
    for (TsvTable.Row row : TsvTable.read(MeasureUnits.class, "grade-units.tsv").rows()) {
      put(GRADES, row.required("spelling"), row.constant("grade", GradeMark.Kind.class));
    }
    for (TsvTable.Row row : TsvTable.read(MeasureUnits.class, "counters.tsv").rows()) {
      COUNTERS.add(String.join(" ", Word.spelt(row.required("spelling"))));
      FOLDED_COUNTERS.add(TextKey.FOLDED.of(row.required("spelling")));
    }
  }

  private MeasureUnits() {}

  private static <V> void put(Map<String, V> map, String spelling, V value) {
    map.put(String.join(" ", Word.spelt(spelling)), value);
    map.putIfAbsent(String.join(" ", TextKey.FOLDED.words(spelling)), value);
  }

  static @Nullable ContentUnit unit(String phrase) {
    return UNITS.get(phrase);
  }

  static GradeMark.@Nullable Kind grade(String phrase) {
    return GRADES.get(phrase);
  }

  static boolean isCounter(String phrase, boolean folded) {
    return (folded ? FOLDED_COUNTERS : COUNTERS).contains(phrase);
  }

  /** Words joined as the tables hold them. */
  static String phrase(List<Word> words, int at, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      phrase.append(i > at ? " " : "").append(words.get(i).orthographic());
    }
    return phrase.toString();
  }
}
