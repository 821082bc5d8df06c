package vn.ocop.core.duplicate;

import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.core.duplicate.linkage.Term;

/**
 * An order of records in which those of one commune come one after the other: they are compared
 * most, and in a large registry what lies together in memory is read several times faster.
 */
final class NeighbourOrder {

  /** The bits of a number that tell a record's place in a list; those above tell its commune. */
  private static final long PLACE = Integer.MAX_VALUE;

  private NeighbourOrder() {}

  /**
   * The places of the records in that order; depends on nothing but the records and their order.
   */
  static int[] of(List<RegistryRecord> records) {
    return IntStream.range(0, records.size())
        .mapToLong(place -> (neighbourhood(records.get(place)) & ~PLACE) | place)
        .sorted()
        .mapToInt(numbered -> (int) (numbered & PLACE))
        .toArray();
  }

  private static long neighbourhood(RegistryRecord record) {
    return Term.pair(
        Term.of(record.getProvince().orElse("")), Term.of(record.getCommune().orElse("")));
  }
}
