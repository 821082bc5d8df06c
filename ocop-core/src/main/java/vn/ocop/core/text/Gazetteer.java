package vn.ocop.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.core.place.ProvinceCode;

/**
 * Finds the places of today behind the names that records give, old or new.
 *
 * <p>Reads the register of today and the merger map of {@code vn.ocop.core.place}; understands
 * names with or without their kind, in any spelling, and typed without marks.
 *
 * <p>Immutable and thread-safe.
 */
public final class Gazetteer {

  /** Loads on first use. */
  private static final class Standard {
    static final Gazetteer GAZETTEER = new Gazetteer(GazetteerTables.standard());
  }

  private final GazetteerTables tables;

  private Gazetteer(GazetteerTables tables) {
    this.tables = tables;
  }

  /**
   * The gazetteer of the places shipped with the library.
   *
   * @return the shared gazetteer
   */
  public static Gazetteer standard() {
    return Standard.GAZETTEER;
  }

  /**
   * Finds a place.
   *
   * @param commune the commune as written, or an empty text
   * @param district the district of before the merger as written, or an empty text
   * @param province the province as written, old or new, or an empty text
   * @return the narrowest locality that is understood
   */
  public Locality locate(String commune, String district, String province) {
    String communeName = bare(commune);
    String districtName = bare(district);
    String provinceName = bare(province);
    List<String> names = new ArrayList<>();
    for (String name : List.of(communeName, districtName, provinceName)) {
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return found(key(communeName), key(districtName), key(provinceName)).named(names);
  }

  private Locality found(String commune, String district, String province) {
    Map<String, Locality> provinces = tables.provinces();
    Locality inProvince = provinces.getOrDefault(province, Locality.UNKNOWN);
    Set<String> formerProvinces = tables.formerProvinces(province);
    List<Integer> districts = tables.districts(district, formerProvinces);
    if (!commune.isEmpty()) {
      Locality narrow =
          districts.isEmpty()
              ? tables.commune(commune, formerProvinces, province)
              : tables.communeOf(commune, districts);
      if (narrow.precision() != Locality.Precision.NONE) {
        return narrow;
      }
    }
    return districts.isEmpty() ? inProvince : tables.district(districts);
  }

  /**
   * Whether a phrase is the name of a place of before or after the merger. Names of communes are
   * given to brands and persons too: only those of one province are of use.
   *
   * @param orthographic words under {@link TextKey#ORTHOGRAPHIC}, one space between them, without
   *     the kind of place
   * @param province the province of today to look in
   * @return true for communes and districts of two words and more in that province, and for the
   *     province itself
   */
  public boolean isPlace(String orthographic, ProvinceCode province) {
    return tables.provincesOf(orthographic).contains(province.value());
  }

  /** The name without its kind, as an orthographic key. */
  static String bare(String name) {
    List<String> words = TextKey.ORTHOGRAPHIC.words(name);
    int start = 0;
    for (int length = 2; length > 0; length--) {
      if (words.size() > length && isKind(String.join(" ", words.subList(0, length)))) {
        start = length;
        break;
      }
    }
    return String.join(" ", words.subList(start, words.size()));
  }

  private static boolean isKind(String phrase) {
    Vocabulary vocabulary = Vocabulary.standard();
    return vocabulary.terms(phrase).containsKey(TermKind.PLACE_KIND)
        || vocabulary.termsWithoutMarks(phrase).containsKey(TermKind.PLACE_KIND);
  }

  static String key(String bare) {
    return TextKey.FOLDED.of(bare).replace(" ", "");
  }
}
