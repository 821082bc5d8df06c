package vn.ocop.benchmarks.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.ocop.core.duplicate.RegistryRecord;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.place.Province;

/**
 * Made-up registries of Vietnamese products: three products a producer, producers spread over all
 * communes; a third are households under a person's name, which many share, the others
 * co-operatives under two syllables of their own, taken from the names of communes, which stand in
 * the names of their products too; goods, materials and forms that many share; and one record in
 * twenty a second registration of the one before, spelt in another way. Each record follows from
 * its number: the first n records of a larger registry are the smaller one.
 */
final class SyntheticRegistry {

  private static final List<String> GOODS =
      List.of(
          "Mật ong",
          "Trà",
          "Chè",
          "Cà phê",
          "Rượu",
          "Nước mắm",
          "Bánh tráng",
          "Miến",
          "Bún khô",
          "Gạo",
          "Tinh bột",
          "Mứt",
          "Kẹo",
          "Chả",
          "Giò",
          "Nem",
          "Xúc xích",
          "Khô",
          "Mắm",
          "Muối",
          "Tinh dầu",
          "Cao",
          "Bột",
          "Sữa chua",
          "Dầu",
          "Nấm",
          "Măng",
          "Thịt",
          "Trứng",
          "Lạp xưởng");
  private static final List<String> OF =
      List.of(
          "hoa nhãn",
          "sen",
          "gừng",
          "nghệ",
          "dừa",
          "dứa",
          "xoài",
          "bưởi",
          "cam",
          "sả",
          "hồi",
          "quế",
          "tiêu",
          "điều",
          "lạc",
          "vừng",
          "đậu nành",
          "đậu xanh",
          "khoai lang",
          "sắn",
          "ngô",
          "nếp",
          "tẻ",
          "gấc",
          "mít",
          "chuối",
          "ổi",
          "na",
          "vải",
          "nhãn",
          "thanh long",
          "sầu riêng",
          "cá cơm",
          "cá lóc",
          "tôm",
          "mực",
          "hàu",
          "gà",
          "vịt",
          "lợn đen",
          "bò",
          "trâu",
          "dê",
          "atisô",
          "đinh lăng",
          "tam thất",
          "nấm hương",
          "mộc nhĩ",
          "linh chi",
          "sâm");
  private static final List<String> FORM =
      List.of(
          "", "", "", " sấy khô", " sấy dẻo", " nguyên chất", " hòa tan", " túi lọc", " rang muối");
  private static final List<String> FAMILY =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
          "Hồ", "Ngô", "Dương", "Lý", "Nông", "Lương", "Triệu", "Đinh");
  private static final List<String> MIDDLE =
      List.of("Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Thanh", "Quốc", "Xuân", "Kim");
  private static final List<String> GIVEN =
      List.of(
          "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hạnh", "Hòa", "Hương", "Khánh", "Lan",
          "Linh", "Long", "Mai", "Nam", "Nga", "Phúc", "Quang", "Sơn", "Tâm", "Thảo", "Thắng",
          "Thủy", "Trang", "Tuấn", "Vinh", "Yến", "Đạt", "Hiền", "Lộc");
  private static final List<String> TRADE =
      List.of("nông nghiệp", "nông sản", "dịch vụ", "sản xuất", "chế biến", "thương mại");

  private static final int PER_PRODUCER = 3;
  private static final int REPEATED_EVERY = 20;

  private final List<Province> provinces = PlaceRegister.standard().provinces();
  private final List<Commune> communes = PlaceRegister.standard().communes();
  private final List<String> syllables =
      communes.stream()
          .flatMap(commune -> Stream.of(commune.name().split(" ", -1)))
          .filter(syllable -> syllable.chars().allMatch(Character::isLetter))
          .distinct()
          .sorted()
          .toList();

  /** So many records. */
  List<RegistryRecord> records(int count) {
    List<RegistryRecord> records = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean again = i % REPEATED_EVERY == REPEATED_EVERY - 1;
      records.add(again ? record("r" + i, i - 1, i) : record("r" + i, i, 0));
    }
    return records;
  }

  /** The same records as plain values. */
  static List<Map<String, String>> rows(List<RegistryRecord> records) {
    return records.stream()
        .map(
            record ->
                Map.of(
                    "ID", record.getId(),
                    "NAME", record.getName(),
                    "PRODUCER", record.getProducer().orElse(""),
                    "COMMUNE", record.getCommune().orElse(""),
                    "PROVINCE", record.getProvince().orElse("")))
        .toList();
  }

  private RegistryRecord record(String id, int product, int spelling) {
    long producer = mix(product / PER_PRODUCER + 1L);
    long made = mix(product * 31L + 7);
    Commune commune = communes.get(at(producer, 0, communes.size()));
    String person =
        pick(FAMILY, producer, 12)
            + " "
            + pick(MIDDLE, producer, 20)
            + " "
            + pick(GIVEN, producer, 28);
    boolean household = (producer >>> 40) % 3 == 0;
    long named = mix(producer);
    String own = pick(syllables, named, 0) + " " + pick(syllables, named, 20);
    String brand = household ? "" : " " + own;
    String name = pick(GOODS, made, 0) + " " + pick(OF, made, 10) + pick(FORM, made, 20) + brand;
    String maker =
        household
            ? "Hộ kinh doanh " + person
            : "Hợp tác xã " + pick(TRADE, producer, 36) + " " + own;
    if (spelling > 0) {
      switch (spelling / REPEATED_EVERY % 4) {
        case 0 -> name = unmarked(name);
        case 1 -> maker = maker.replace("Hợp tác xã", "HTX").replace("Hộ kinh doanh", "HKD");
        case 2 -> name = "Đặc sản " + name;
        default -> name = name.toUpperCase(Locale.ROOT);
      }
    }
    return RegistryRecord.builder()
        .id(id)
        .name(name)
        .producer(maker)
        .commune(commune.fullName())
        .province(provinceOf(commune))
        .addRecognised(2019 + at(made, 50, 6))
        .build();
  }

  private String provinceOf(Commune commune) {
    return provinces.stream()
        .filter(province -> province.code().equals(commune.province()))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static String unmarked(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static String pick(List<String> words, long number, int shift) {
    return words.get(at(number, shift, words.size()));
  }

  private static int at(long number, int shift, int size) {
    return (int) Long.remainderUnsigned(number >>> shift, size);
  }

  // SplitMix64 (public domain).
  private static long mix(long seed) {
    long z = seed * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
