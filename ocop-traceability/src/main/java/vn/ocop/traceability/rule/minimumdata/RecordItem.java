package vn.ocop.traceability.rule.minimumdata;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.core.result.Bilingual;
import vn.ocop.traceability.internal.DataFile;

/**
 * One item that the record of a finished product shows, a row of {@code product-record.tsv}.
 *
 * @param set the set it belongs to
 * @param always whether it is missing where it is not there
 * @param sources where it is looked for; each stands for the others
 * @param name what it is
 */
record RecordItem(String set, boolean always, List<RecordSource> sources, Bilingual name) {

  private static final List<RecordItem> ALL = read();

  RecordItem {
    sources = List.copyOf(sources);
  }

  /** Whether a record shows an item. */
  enum Presence {
    PRESENT,
    UNKNOWN,
    ABSENT
  }

  /** The items of some sets, in the table's order. */
  static List<RecordItem> of(List<String> sets) {
    List<String> known = ALL.stream().map(RecordItem::set).distinct().toList();
    for (String set : sets) {
      if (!known.contains(set)) {
        throw new IllegalArgumentException(
            "sets: " + set + " is none of " + String.join(", ", known));
      }
    }
    return ALL.stream().filter(item -> sets.contains(item.set())).toList();
  }

  /** Whether a record shows it: by any of its sources, otherwise by what is known of the first. */
  Presence in(ProductRecord record) {
    return sources.stream().map(source -> source.in(record)).sorted().findFirst().orElseThrow();
  }

  private static List<RecordItem> read() {
    return DataFile.rows(RecordItem.class, "product-record.tsv").stream()
        .map(
            row ->
                new RecordItem(
                    row.required(0),
                    isAlways(row),
                    Stream.of(row.required(2).split("\\|", -1))
                        .map(word -> RecordSource.of(row, word))
                        .toList(),
                    new Bilingual(row.required(4), row.required(5))))
        .toList();
  }

  private static boolean isAlways(DataFile.Row row) {
    return switch (row.required(3)) {
      case "ALWAYS" -> true;
      case "IF_ANY" -> false;
      default -> throw row.fault("says neither ALWAYS nor IF_ANY");
    };
  }
}
