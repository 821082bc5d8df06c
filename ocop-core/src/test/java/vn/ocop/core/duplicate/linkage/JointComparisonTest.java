package vn.ocop.core.duplicate.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;
import vn.ocop.core.result.Bilingual;

class JointComparisonTest {

  private static final Bilingual LABEL = new Bilingual("tên", "name");

  /** Two names, side by side. */
  private record Sides(String left, String right) {}

  /** Compares names in one respect, and counts how often two are laid side by side. */
  private record Respect(AtomicInteger joined, int from)
      implements JointComparison<FieldRecord, String, Sides> {

    @Override
    public List<Level> levels() {
      return List.of(
          new Level("SAME", LABEL, 0.9, 0.1, false), new Level("OTHER", LABEL, 0.1, 0.9, false));
    }

    @Override
    public String prepare(FieldRecord record, TermCounts counts) {
      return record.values().getOrDefault("name", "");
    }

    @Override
    public Class<Sides> joint() {
      return Sides.class;
    }

    @Override
    public Sides join(String left, String right) {
      joined.incrementAndGet();
      return new Sides(left, right);
    }

    @Override
    public int level(Sides pair) {
      return pair.left().substring(from).equals(pair.right().substring(from)) ? 0 : 1;
    }

    @Override
    public Bilingual text(Sides pair, int level) {
      return new Bilingual(pair.left(), pair.right());
    }
  }

  private static FieldRecord person(String id, String name) {
    return new FieldRecord(id, Map.of("name", name));
  }

  @Test
  void fieldsOfOneJointLookAtAPairOnce() {
    AtomicInteger joined = new AtomicInteger();
    LinkageModel<FieldRecord> model =
        LinkageScheme.<FieldRecord>of(FieldRecord::id)
            .field(new Field<>("whole", LABEL, new Respect(joined, 0)))
            .field(new Field<>("end", LABEL, new Respect(joined, 1)))
            .blocking(new BlockingRule<>("all", (record, sink) -> sink.accept(1)))
            .build()
            .defaults();

    LinkedPair<FieldRecord> pair = model.compare(person("1", "Lan"), person("2", "Van"));

    assertThat(joined).hasValue(1);
    List<Evidence> evidence = pair.evidence();
    assertThat(joined).hasValue(2);
    assertThat(evidence).extracting(Evidence::level).containsExactly("OTHER", "SAME");
    assertThat(evidence.get(0).text()).isEqualTo(new Bilingual("Lan", "Van"));
    assertThat(evidence.get(0).weight().plus(evidence.get(1).weight())).isEqualTo(pair.weight());
  }

  @Test
  void aloneItComparesLikeAnyOther() {
    Respect respect = new Respect(new AtomicInteger(), 0);

    assertThat(respect.level("Lan", "Lan")).isZero();
    assertThat(respect.level("Lan", "Van")).isEqualTo(1);
    assertThat(respect.text("Lan", "Van", 1)).isEqualTo(new Bilingual("Lan", "Van"));
  }
}
