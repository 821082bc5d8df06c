package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NeighbourOrderTest {

  @Provide
  Arbitrary<List<RegistryRecord>> records() {
    return Records.any().list().ofMaxSize(30);
  }

  private static String place(RegistryRecord record) {
    return record.getProvince() + "/" + record.getCommune();
  }

  @Property(tries = 200)
  void eachRecordHasItsPlaceAndNoNeighbourStandsApart(
      @ForAll("records") List<RegistryRecord> records) {
    int[] order = NeighbourOrder.of(records);

    assertThat(order).containsExactlyInAnyOrder(IntStream.range(0, records.size()).toArray());
    List<String> runs = new ArrayList<>();
    for (int record : order) {
      String place = place(records.get(record));
      if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(place)) {
        runs.add(place);
      }
    }
    Set<String> places = new HashSet<>(runs);
    assertThat(runs).hasSameSizeAs(places);
  }
}
