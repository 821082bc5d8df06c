package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ocop.core.duplicate.linkage.Evidence;
import vn.ocop.core.duplicate.linkage.MatchWeight;
import vn.ocop.core.text.MarkAgreement;
import vn.ocop.core.text.Names;

class RegistryProperties {

  private final ProductRegistry empty = ProductRegistry.of(List.of());

  @Provide
  Arbitrary<RegistryRecord> records() {
    return Records.any();
  }

  @Provide
  Arbitrary<RegistryRecord> named() {
    return Records.named();
  }

  @Provide
  Arbitrary<List<RegistryRecord>> registries() {
    return Records.any().list().uniqueElements(RegistryRecord::getId).ofMaxSize(25);
  }

  /** Other ways of writing a name that a person reads as the same. */
  @Provide
  Arbitrary<Respelling> respellings() {
    return Arbitraries.of(Respelling.values());
  }

  enum Respelling {
    NFD {
      @Override
      String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD);
      }
    },
    CAPITALS {
      @Override
      String of(String name) {
        return name.toUpperCase(Locale.ROOT);
      }
    },
    TONE_STYLE {
      @Override
      String of(String name) {
        return Names.inNewToneStyle(name);
      }
    },
    SPACES {
      @Override
      String of(String name) {
        return "  " + name.replace(" ", "  ") + ".";
      }
    },
    FILLER {
      @Override
      String of(String name) {
        return "Đặc sản " + name + " (OCOP 4 sao)";
      }
    };

    abstract String of(String name);
  }

  @Property(tries = 300)
  void aRecordAlwaysFindsItsOwnRespelling(
      @ForAll("named") RegistryRecord record, @ForAll("respellings") Respelling respelling) {
    RegistryRecord again =
        ImmutableRegistryRecord.copyOf(record)
            .withId("again")
            .withName(respelling.of(record.getName()));

    assertThat(ProductRegistry.of(List.of(record)).candidates(again).pairs())
        .singleElement()
        .matches(pair -> pair.relation() == Relation.DUPLICATE);
  }

  @Property(tries = 300)
  void aNameTypedWithoutMarksIsFoundOrPutBeforeAPerson(@ForAll("named") RegistryRecord record) {
    RegistryRecord again =
        ImmutableRegistryRecord.copyOf(record)
            .withId("again")
            .withName(vn.ocop.core.text.TextKey.FOLDED.of(record.getName()));

    assertThat(MarkAgreement.isBare(again.getName())).isTrue();
    assertThat(ProductRegistry.of(List.of(record)).candidates(again).pairs())
        .singleElement()
        .matches(pair -> pair.relation() != Relation.VARIANT);
  }

  @Property(tries = 300)
  void comparingIsSymmetricAndTheEvidenceSumsToTheWeight(
      @ForAll("records") RegistryRecord a, @ForAll("records") RegistryRecord b) {
    DuplicatePair pair = empty.compare(a, b);
    DuplicatePair turned = empty.compare(b, a);

    assertThat(turned.weight()).isEqualTo(pair.weight());
    if (!a.getId().equals(b.getId())) {
      assertThat(turned).isEqualTo(pair);
    }
    assertThat(
            pair.evidence().stream()
                .map(Evidence::weight)
                .reduce(MatchWeight.ZERO, MatchWeight::plus))
        .isEqualTo(pair.weight());
  }

  @Property(tries = 60)
  void theOrderOfRecordsChangesNothing(
      @ForAll("registries") List<RegistryRecord> records, @ForAll long seed) {
    List<RegistryRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(seed));
    ProductRegistry oneByOne = ProductRegistry.of(List.of());
    for (RegistryRecord record : shuffled) {
      oneByOne = oneByOne.with(record);
    }

    List<DuplicatePair> pairs = ProductRegistry.of(records).pairs().pairs();
    assertThat(ProductRegistry.of(shuffled).pairs().pairs()).isEqualTo(pairs);
    assertThat(oneByOne.pairs().pairs()).isEqualTo(pairs);
  }

  @Property(tries = 200)
  void moreAgreementNeverLowersTheWeight(
      @ForAll("named") RegistryRecord a, @ForAll("named") RegistryRecord b) {
    MatchWeight before = empty.compare(a, b).weight();
    ImmutableRegistryRecord nearer = ImmutableRegistryRecord.copyOf(b);

    assertThat(empty.compare(a, nearer.withName(a.getName())).weight())
        .isGreaterThanOrEqualTo(before);
    assertThat(empty.compare(a, sameProducer(nearer, a)).weight()).isGreaterThanOrEqualTo(before);
    assertThat(empty.compare(with(a), with(b)).weight()).isGreaterThan(before);
  }

  private static RegistryRecord sameProducer(ImmutableRegistryRecord record, RegistryRecord other) {
    return record.withProducer(other.getProducer());
  }

  private static RegistryRecord with(RegistryRecord record) {
    return ImmutableRegistryRecord.copyOf(record).withGtin("8938505974194");
  }
}
