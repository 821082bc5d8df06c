package vn.ocop.core.duplicate.reading;

import java.util.List;
import java.util.Objects;
import vn.ocop.core.product.NetContent;
import vn.ocop.core.text.GradeMark;
import vn.ocop.core.text.Locality;
import vn.ocop.core.text.TextKey;

/**
 * A product's name, read.
 *
 * @param exact the name under {@link TextKey#EXACT}
 * @param orthographic the name under {@link TextKey#ORTHOGRAPHIC}
 * @param folded the name under {@link TextKey#FOLDED}
 * @param bare whether it was typed without marks
 * @param parts its parts in the order of the name, sizes and grade numbers left out
 * @param contents the net contents it names
 * @param grades the grade numbers it names
 */
public record ProductName(
    String exact,
    String orthographic,
    String folded,
    boolean bare,
    List<NamePart> parts,
    List<NetContent> contents,
    List<GradeMark> grades) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param exact see the record
   * @param orthographic see the record
   * @param folded see the record
   * @param bare see the record
   * @param parts see the record
   * @param contents see the record
   * @param grades see the record
   */
  public ProductName {
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(orthographic, "orthographic");
    Objects.requireNonNull(folded, "folded");
    parts = List.copyOf(parts);
    contents = List.copyOf(contents);
    grades = List.copyOf(grades);
  }

  /**
   * Reads a name.
   *
   * @param name the name as written
   * @param producer the producer, whose name may stand in the product's
   * @param brand the brand that the record states, or an empty text
   * @param place the record's own place, which may stand in the name
   * @return the name, read
   */
  public static ProductName read(String name, ProducerName producer, String brand, Locality place) {
    return new NameReader(producer, brand, place).read(name);
  }

  /**
   * The same name with equal parts, for example those that other names hold too.
   *
   * @param shared the parts
   * @return the name
   */
  public ProductName withParts(List<NamePart> shared) {
    return new ProductName(exact, orthographic, folded, bare, shared, contents, grades);
  }

  /**
   * Whether the name says nothing: no words, or none but filler.
   *
   * @return true if no part sets it apart
   */
  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part.kind() == PartKind.NEUTRAL);
  }
}
