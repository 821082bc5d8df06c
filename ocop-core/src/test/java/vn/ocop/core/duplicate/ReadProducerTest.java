package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.core.duplicate.reading.ProducerName;

class ReadProducerTest {

  /** Names of one, two and three words, marked or not, one letter or one mark apart. */
  @Provide
  Arbitrary<String> producers() {
    Arbitrary<String> word =
        Arbitraries.of(
            "Hòa", "Hoà", "Hoa", "Lệ", "Le", "Bình", "Binh", "An", "Phước", "Phươc", "7");
    return Combinators.combine(
            Arbitraries.of(
                "",
                "HTX ",
                "Hợp tác xã ",
                "Công ty TNHH ",
                "Hộ kinh doanh ",
                "Cơ sở mắm ",
                "hop tac xa "),
            word.list().ofMinSize(1).ofMaxSize(3))
        .as((form, words) -> form + String.join(" ", words));
  }

  @Property
  void toldByTheirTermsTwoProducersAgreeAsTheirNamesDo(
      @ForAll("producers") String one, @ForAll("producers") String other) {
    ProducerName left = ProducerName.read(one);
    ProducerName right = ProducerName.read(other);

    assertThat(new ReadProducer(left).compare(new ReadProducer(right)))
        .isEqualTo(left.compare(right));
  }

  @Property
  void whoIsNamedIsNamed(@ForAll("producers") String name) {
    assertThat(new ReadProducer(ProducerName.read(name)).isNamed())
        .isEqualTo(ProducerName.read(name).isNamed());
    assertThat(new ReadProducer(ProducerName.UNNAMED).isNamed()).isFalse();
  }
}
