package vn.ocop.core.text;

import java.util.List;
import vn.ocop.core.product.NetContent;

/**
 * The sizes and grades inside a name, and the words that are left without them.
 *
 * <p>A pack of packs counts as the whole: {@code 10 gói x 50 g} is 500 g. Words of packing beside a
 * size belong to it.
 *
 * @param contents the net contents, each once, in the order of the text; empty if none is named
 * @param grades the grades, in the order of the text; empty if none is named
 * @param rest the other words, in the order of the text
 */
public record Measures(List<NetContent> contents, List<GradeMark> grades, List<Word> rest) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param contents see the record
   * @param grades see the record
   * @param rest see the record
   */
  public Measures {
    contents = List.copyOf(contents);
    grades = List.copyOf(grades);
    rest = List.copyOf(rest);
  }

  /**
   * Reads the sizes and grades of a name.
   *
   * @param words the words of the name
   * @return what was read; a number that is neither size nor grade stays among the rest
   */
  public static Measures of(List<Word> words) {
    return new MeasureReader(words).read();
  }
}
