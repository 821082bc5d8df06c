package vn.ocop.core.duplicate.linkage.quality;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.core.duplicate.linkage.Clusters;
import vn.ocop.core.duplicate.linkage.EstimationPolicy;
import vn.ocop.core.duplicate.linkage.LinkageIndex;
import vn.ocop.core.duplicate.linkage.LinkageModel;
import vn.ocop.core.duplicate.linkage.LinkageScheme;
import vn.ocop.core.duplicate.linkage.OneToOne;
import vn.ocop.core.duplicate.linkage.comparison.ComparisonKind;
import vn.ocop.core.duplicate.linkage.comparison.FieldRecord;
import vn.ocop.core.result.Bilingual;

/**
 * One set-up for all: the fields of a list are named, everything else is the engine's. Calls within
 * a table are the pairs of its groups, calls across two tables the one-to-one links; F1 counts
 * pairs.
 */
@Tag("quality")
class PublicListsTest {

  private static final Map<String, String> ROWS = new TreeMap<>();

  @AfterAll
  static void writeTable() throws IOException {
    if (ROWS.isEmpty()) {
      return;
    }
    StringBuilder table =
        new StringBuilder(
            "| list | precision | recall | F1 | matches | calls |\n|---|---|---|---|---|---|\n");
    ROWS.values().forEach(table::append);
    Path folder = Files.createDirectories(Path.of("target", "quality"));
    Files.writeString(folder.resolve("public-lists.md"), table);
  }

  @Test
  void restaurants() {
    List<FieldRecord> records =
        PublicLists.records(
            PublicLists.rows("restaurants-dirty/restaurantProfiles.csv", '|', UTF_8), "id", "");
    // The list of matches has no line with names.
    Set<String> truth = new LinkedHashSet<>();
    for (Map<String, String> row :
        PublicLists.rows("restaurants-dirty/duplicates.csv", '|', UTF_8)) {
      List<String> ids = List.copyOf(row.values());
      truth.add(PublicLists.pair(ids.get(0), ids.get(1)));
    }
    truth.add(PublicLists.pair("200", "201"));
    double f1 = oneTable("restaurants-dirty", records, truth, "name:text phone:exact");
    assertThat(f1).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void febrl(int dataset) {
    List<FieldRecord> records =
        PublicLists.records(
            PublicLists.rows("febrl/dataset" + dataset + ".csv", ',', UTF_8), "rec_id", "");
    Set<String> truth = PublicLists.sameKey(records, record -> record.id().split("-", -1)[1]);
    String fields =
        "given_name:spelling surname:spelling street_number:digits address_1:text address_2:text"
            + " suburb:text postcode:digits date_of_birth:digits soc_sec_id:digits";
    double f1 = oneTable("febrl dataset" + dataset, records, truth, fields);
    assertThat(f1).isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void persons() {
    List<FieldRecord> records =
        PublicLists.records(
            PublicLists.rows("splink-fake1000/fake_1000.csv", ',', UTF_8), "unique_id", "");
    Set<String> truth =
        PublicLists.sameKey(records, record -> record.values().getOrDefault("cluster", ""));
    double f1 =
        oneTable(
            "splink fake_1000",
            records,
            truth,
            "first_name+surname:text dob:digits city:spelling email:text");
    assertThat(f1).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void electronics() {
    List<FieldRecord> abt =
        PublicLists.records(PublicLists.rows("abt-buy/abt.csv", '|', UTF_8), "id", "abt-");
    List<FieldRecord> buy =
        PublicLists.records(PublicLists.rows("abt-buy/buy.csv", '|', UTF_8), "id", "buy-");
    Set<String> truth = new LinkedHashSet<>();
    for (Map<String, String> row : PublicLists.rows("abt-buy/gt.csv", '|', UTF_8)) {
      truth.add(PublicLists.pair("abt-" + row.get("D1"), "buy-" + row.get("D2")));
    }
    String fields = "name:text name+description:codes name+description:text";
    double f1 = twoTables("abt-buy", abt, buy, truth, fields);
    assertThat(f1).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void papers() {
    List<FieldRecord> dblp =
        PublicLists.records(PublicLists.rows("dblp-acm/DBLP2.csv", ',', ISO_8859_1), "id", "dblp-");
    List<FieldRecord> acm =
        PublicLists.records(PublicLists.rows("dblp-acm/ACM.csv", ',', ISO_8859_1), "id", "acm-");
    Set<String> truth = new LinkedHashSet<>();
    for (Map<String, String> row :
        PublicLists.rows("dblp-acm/DBLP-ACM_perfectMapping.csv", ',', ISO_8859_1)) {
      truth.add(PublicLists.pair("dblp-" + row.get("idDBLP"), "acm-" + row.get("idACM")));
    }
    double f1 =
        twoTables("dblp-acm", dblp, acm, truth, "title:text authors:text venue:text year:digits");
    assertThat(f1).isGreaterThanOrEqualTo(0.99);
  }

  private static double oneTable(
      String list, List<FieldRecord> records, Set<String> truth, String fields) {
    LinkageModel<FieldRecord> model = scheme(fields).estimate(records, EstimationPolicy.standard());
    LinkageIndex<FieldRecord> index = LinkageIndex.of(model, records);
    Set<String> calls = new LinkedHashSet<>();
    Clusters.of(index.pairs().pairs(), index.verdicts())
        .forEach(group -> calls.addAll(PublicLists.within(group)));
    return measured(list, truth, calls);
  }

  private static double twoTables(
      String list,
      List<FieldRecord> lefts,
      List<FieldRecord> rights,
      Set<String> truth,
      String fields) {
    LinkageModel<FieldRecord> model =
        OneToOne.estimate(scheme(fields), lefts, rights, EstimationPolicy.standard());
    Set<String> calls = new LinkedHashSet<>();
    OneToOne.link(model, lefts, rights)
        .forEach(pair -> calls.add(PublicLists.pair(pair.left().id(), pair.right().id())));
    return measured(list, truth, calls);
  }

  /** A scheme from words like {@code first+last:text}. */
  private static LinkageScheme<FieldRecord> scheme(String fields) {
    LinkageScheme.Builder<FieldRecord> scheme = LinkageScheme.of(FieldRecord::id);
    for (String field : fields.split(" ", -1)) {
      String[] parts = field.split(":", -1);
      ComparisonKind kind = ComparisonKind.valueOf(parts[1].toUpperCase(Locale.ROOT));
      List<String> from = List.of(parts[0].split("\\+", -1));
      kind.addTo(scheme, field, new Bilingual(field, field), FieldRecord.reading(from));
    }
    return scheme.build();
  }

  private static double measured(String list, Set<String> truth, Set<String> calls) {
    double right = calls.stream().filter(truth::contains).count();
    double precision = right / calls.size();
    double recall = right / truth.size();
    double f1 = 2 * precision * recall / (precision + recall);
    ROWS.put(
        list,
        String.format(
            Locale.ROOT,
            "| %s | %.4f | %.4f | %.4f | %d | %d |%n",
            list,
            precision,
            recall,
            f1,
            truth.size(),
            calls.size()));
    return f1;
  }
}
