package vn.ocop.core.duplicate.linkage.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.opentest4j.TestAbortedException;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;

/** Public lists with known matches, read from beside the project; skipped where absent. */
final class PublicLists {

  private static final String FOLDER = "shared/testdata/duplicates/benchmarks";

  private PublicLists() {}

  static List<Map<String, String>> rows(String file, char separator, Charset charset) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(FOLDER))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new TestAbortedException("no folder " + FOLDER + " above the project: skipped");
    }
    try {
      return CsvTable.rows(
          Files.readString(folder.resolve(FOLDER).resolve(file), charset), separator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<FieldRecord> records(List<Map<String, String>> rows, String id, String table) {
    return rows.stream().map(row -> new FieldRecord(table + row.get(id), row)).toList();
  }

  /** All pairs of records for which a key is the same. */
  static Set<String> sameKey(List<FieldRecord> records, Function<FieldRecord, String> key) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (FieldRecord record : records) {
      groups.computeIfAbsent(key.apply(record), any -> new ArrayList<>()).add(record.id());
    }
    Set<String> pairs = new LinkedHashSet<>();
    groups.values().forEach(group -> pairs.addAll(within(group)));
    return pairs;
  }

  /** All pairs of a group. */
  static Set<String> within(Collection<String> group) {
    List<String> ids = List.copyOf(group);
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(pair(ids.get(i), ids.get(j)));
      }
    }
    return pairs;
  }

  static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " | " + b : b + " | " + a;
  }
}
