package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SharedWordsTest {

  private final NameComparison names = new NameComparison();

  @Provide
  Arbitrary<RegistryRecord> named() {
    return Records.named();
  }

  private static ReadRecord read(String name, String producer) {
    return new RecordReader()
        .read(
            RegistryRecord.builder()
                .id(name + producer)
                .name(name)
                .producer(producer)
                .commune("Xã Mẫu Sơn")
                .province("Lạng Sơn")
                .build());
  }

  private static boolean areMany(ReadRecord left, ReadRecord right) {
    assertThat(SharedWords.areMany(right, left)).isEqualTo(SharedWords.areMany(left, right));
    return SharedWords.areMany(left, right);
  }

  @Example
  void namesThatShareTwoWordsOfFiveAreLookedAt() {
    assertThat(areMany(read("Mật ong hoa nhãn", "HTX Hà"), read("Mật ong bạc hà", "HTX Hà")))
        .isTrue();
    assertThat(areMany(read("Mật ong hoa nhãn", "HTX Hà"), read("Trà sen sấy khô", "HTX Hà")))
        .isFalse();
  }

  @Example
  void brandsOfTwoProducersCountAsWordsThatDiffer() {
    ReadRecord one = read("Mật ong hoa nhãn Đông Phúc", "Hợp tác xã Đông Phúc");
    ReadRecord other = read("Mật ong sen Tây Vượng", "Hợp tác xã Tây Vượng");
    ReadRecord same = read("Mật ong sen", "Hợp tác xã Đông Phúc");

    assertThat(areMany(one, other)).isFalse();
    assertThat(areMany(one, same)).isTrue();
    assertThat(SharedWords.areAny(one, other)).isTrue();
    assertThat(SharedWords.areOfTwoBrands(one, other)).isTrue();
    assertThat(SharedWords.areOfTwoBrands(one, same)).isFalse();
  }

  @Example
  void aBrandThatIsTheNameOfThePlaceIsNotAgainstAnother() {
    ReadRecord one = read("Chè Mẫu Sơn", "Hợp tác xã Đông Phúc");
    ReadRecord other = read("Chè", "Hợp tác xã Tây Vượng");

    assertThat(SharedWords.areOfTwoBrands(one, other)).isFalse();
    assertThat(areMany(one, other)).isTrue();
  }

  @Example
  void shortNamesMayBeOneSlipApart() {
    assertThat(areMany(read("Khâu nhục", "HTX Hà"), read("Khâu nhcụ", "HTX Hà"))).isTrue();
    assertThat(SharedWords.mayBeMany(0b11, 0b1100)).isTrue();
    assertThat(SharedWords.mayBeMany(0b111_111, 0b111_000_000_000)).isFalse();
  }

  @Property(tries = 400)
  void namesStandAtALevelThatWasHeldPossible(
      @ForAll("named") RegistryRecord one, @ForAll("named") RegistryRecord other) {
    ReadRecord left = new RecordReader().read(one);
    ReadRecord right = new RecordReader().read(other);

    long possible = names.possibleLevels(left, right);
    assertThat(possible & (1L << names.level(left, right))).isNotZero();
    assertThat(names.possibleLevels(right, left)).isEqualTo(possible);
  }

  @Property(tries = 400)
  void namesThatShareMuchWhenLaidSideBySideAreLookedAt(
      @ForAll("named") RegistryRecord one, @ForAll("named") RegistryRecord other) {
    ReadRecord left = new RecordReader().read(one);
    ReadRecord right = new RecordReader().read(other);
    NameDifference difference = new NamePair(left, right).difference();

    if (!areMany(left, right)) {
      assertThat(difference.isOneLetter() || difference.sharedPart() < SharedWords.LEAST).isTrue();
    }
  }
}
