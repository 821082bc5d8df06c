package vn.ocop.core.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.internal.TsvTable;
import vn.ocop.core.result.Bilingual;

/** Reads {@code taxonomy.tsv} and {@code ministries.tsv}. */
final class TaxonomyReader {

  private enum Level {
    SECTOR,
    GROUP,
    SUBGROUP,
    SET
  }

  private final List<TsvTable.Row> rows;
  private final Map<String, Ministry> ministries;
  private int next;

  private TaxonomyReader(List<TsvTable.Row> rows, Map<String, Ministry> ministries) {
    this.rows = rows;
    this.ministries = ministries;
  }

  static Taxonomy readStandard() {
    return read(
        TsvTable.read(TaxonomyReader.class, "taxonomy.tsv"),
        TsvTable.read(TaxonomyReader.class, "ministries.tsv"));
  }

  static Taxonomy read(TsvTable taxonomy, TsvTable ministryTable) {
    Map<String, Ministry> ministries = new LinkedHashMap<>();
    for (TsvTable.Row row : ministryTable.rows()) {
      Ministry ministry = new Ministry(row.required("code"), name(row));
      ministries.put(ministry.code(), ministry);
    }
    TaxonomyReader reader = new TaxonomyReader(taxonomy.rows(), ministries);
    List<Sector> sectors = reader.sectors();
    if (reader.next < reader.rows.size()) {
      throw reader.rows.get(reader.next).fault("stands outside a sector or group");
    }
    return Taxonomy.of(taxonomy.property("decision"), sectors);
  }

  private List<Sector> sectors() {
    List<Sector> sectors = new ArrayList<>();
    while (at(Level.SECTOR)) {
      TsvTable.Row row = rows.get(next++);
      sectors.add(new Sector(row.required("number"), name(row), groups()));
    }
    return sectors;
  }

  private List<ProductGroup> groups() {
    List<ProductGroup> groups = new ArrayList<>();
    while (at(Level.GROUP)) {
      TsvTable.Row row = rows.get(next++);
      groups.add(new ProductGroup(number(row), name(row), sets()));
    }
    return groups;
  }

  private List<ProductSet> sets() {
    List<ProductSet> sets = new ArrayList<>();
    while (at(Level.SUBGROUP) || at(Level.SET)) {
      Optional<Subgroup> subgroup = Optional.empty();
      if (at(Level.SUBGROUP)) {
        TsvTable.Row row = rows.get(next++);
        subgroup = Optional.of(new Subgroup(row.required("number"), name(row)));
        if (!at(Level.SET)) {
          throw row.fault("is a subgroup without a set");
        }
      }
      TsvTable.Row row = rows.get(next++);
      sets.add(new ProductSet(number(row), subgroup, name(row), ministries(row)));
    }
    return sets;
  }

  private boolean at(Level level) {
    return next < rows.size() && rows.get(next).constant("level", Level.class) == level;
  }

  private List<Ministry> ministries(TsvTable.Row row) {
    List<Ministry> found = new ArrayList<>();
    for (String code : row.required("ministries").split(" ", -1)) {
      Ministry ministry = ministries.get(code);
      if (ministry == null) {
        throw row.fault("names an unknown ministry: " + code);
      }
      found.add(ministry);
    }
    return found;
  }

  private static int number(TsvTable.Row row) {
    String text = row.required("number");
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw row.fault("has a number that is none: " + text);
    }
  }

  private static Bilingual name(TsvTable.Row row) {
    return new Bilingual(row.required("vi"), row.required("en"));
  }
}
