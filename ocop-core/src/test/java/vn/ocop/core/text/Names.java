package vn.ocop.core.text;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Product names as registries write them, and ways of writing one of them differently. */
public final class Names {

  private static final List<String> HEADS =
      List.of(
          "Mứt", "Kẹo", "Bánh", "Trà", "Rượu", "Mắm", "Khô", "Dầu", "Bột", "Chả", "Gạo", "Mật ong");
  private static final List<String> THINGS =
      List.of(
          "dừa",
          "dứa",
          "đậu xanh",
          "sầu riêng",
          "cà gai leo",
          "tôm",
          "cá cơm",
          "bưởi",
          "hoa nhãn",
          "nghệ",
          "thanh long",
          "khoai lang",
          "gừng",
          "sen");
  private static final List<String> BRANDS =
      List.of(
          "Hòa Lệ",
          "Thúy Quyên",
          "Kỳ Tân",
          "Đông Á",
          "Sỹ Thắng",
          "Quý Thu",
          "Lê Gia",
          "Phú Mỹ",
          "");

  private static final Map<String, String> NEW_STYLE =
      Map.of("òa", "oà", "óa", "oá", "ỏa", "oả", "úy", "uý", "ùy", "uỳ", "ủy", "uỷ", "óe", "oé");

  private Names() {}

  /** Names made of a head word, what the product is made of, and a brand. */
  public static Arbitrary<String> products() {
    return Combinators.combine(
            Arbitraries.of(HEADS), Arbitraries.of(THINGS), Arbitraries.of(BRANDS))
        .as((head, thing, brand) -> (head + " " + thing + " " + brand).strip());
  }

  /** The tone mark on the second vowel wherever an open syllable allows it. */
  public static String inNewToneStyle(String name) {
    String moved = name;
    for (Map.Entry<String, String> style : NEW_STYLE.entrySet()) {
      if (!style.getKey().endsWith("y") || !moved.contains("Q" + style.getKey())) {
        moved = moved.replaceAll(style.getKey() + "(?!\\p{L})", style.getValue());
      }
    }
    return moved;
  }
}
