package vn.ocop.core.duplicate.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ocop.core.duplicate.DuplicateAnswer;
import vn.ocop.core.duplicate.DuplicatePair;
import vn.ocop.core.duplicate.ProductRegistry;
import vn.ocop.core.duplicate.RegistryRecord;
import vn.ocop.core.duplicate.Relation;
import vn.ocop.core.duplicate.linkage.BlockingReport;
import vn.ocop.core.duplicate.quality.Calls.Call;
import vn.ocop.core.duplicate.quality.LabelledPairs.Labelled;

/** Writes what detection is worth into {@code target/quality}, to be read by a person. */
@Tag("quality")
class ProductQualityTest {

  private static final Path FOLDER = Path.of("target", "quality");

  private static void write(String name, List<String> lines) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name), lines, StandardCharsets.UTF_8);
  }

  @Test
  void labelledPairsPerRule() throws IOException {
    List<Labelled> pairs = LabelledPairs.pairs();
    List<RegistryRecord> records = LabelledPairs.records();
    List<String> lines = new ArrayList<>();
    report("each pair by itself", Calls.alone(pairs), lines);
    report("all sides in one registry", Calls.together(pairs, List.of()), lines);
    report("all sides among the real records", Calls.together(pairs, records), lines);
    write("labelled-pairs.txt", lines);

    assertThat(Calls.wrongMerges(Calls.alone(pairs))).isZero();
  }

  private static void report(String title, List<Call> calls, List<String> lines) {
    lines.add("== " + title);
    for (String origin : List.of("real", "synthetic", "")) {
      List<Call> some =
          calls.stream().filter(call -> call.pair().origin().startsWith(origin)).toList();
      lines.add(figures(origin.isEmpty() ? "all" : origin, some));
    }
    for (String rule : new TreeSet<>(calls.stream().map(call -> call.pair().rule()).toList())) {
      for (String origin : List.of("real", "synthetic")) {
        List<Call> some =
            calls.stream()
                .filter(call -> call.pair().rule().equals(rule))
                .filter(call -> call.pair().origin().equals(origin))
                .toList();
        long right = some.stream().filter(Call::isRight).count();
        lines.add(
            String.format(
                Locale.ROOT, "%s %-9s %3d of %3d right", rule, origin, right, some.size()));
      }
    }
    calls.stream()
        .filter(call -> !call.isRight())
        .forEach(
            call -> lines.add("WRONG " + call.pair().id() + " " + call.said() + " " + call.why()));
    lines.add("");
  }

  private static String figures(String title, List<Call> calls) {
    return String.format(
        Locale.ROOT,
        "%-9s pairs %d, F1 of DUPLICATE %.4f, three-way accuracy %.4f, wrong merges %d",
        title,
        calls.size(),
        Calls.f1(calls),
        Calls.accuracy(calls),
        Calls.wrongMerges(calls));
  }

  @Test
  void everyCallOverTheRealRecords() throws IOException {
    List<RegistryRecord> records = LabelledPairs.records();
    DuplicateAnswer answer = ProductRegistry.of(records).pairs();
    Map<Relation, Long> counts = new EnumMap<>(Relation.class);
    List<String> lines = new ArrayList<>();
    for (DuplicatePair pair : answer.pairs()) {
      counts.merge(pair.relation(), 1L, Long::sum);
      lines.add(pair.relation() + " " + pair.weight());
      lines.add("    " + line(pair.a()));
      lines.add("    " + line(pair.b()));
      lines.add("    " + Calls.why(pair));
    }
    lines.add(0, records.size() + " records, calls " + counts);
    write("calls-over-real-records.txt", lines);
    write("blocking.txt", blocking(answer.blocking()));

    assertThat(counts).containsKeys(Relation.DUPLICATE, Relation.RENEWAL);
  }

  private static List<String> blocking(BlockingReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(report.compared() + " pairs compared of " + report.records() + " records");
    lines.add("rule\tkeys\tproposed\tlisted\tonly here\trecall");
    for (BlockingReport.Row row : report.rows()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%d\t%d\t%d\t%.3f",
              row.rule(),
              row.keys(),
              row.proposed(),
              row.found(),
              row.onlyHere(),
              report.recall(row)));
    }
    return lines;
  }

  private static String line(RegistryRecord record) {
    Map<String, String> parts = new TreeMap<>();
    record.getCommune().ifPresent(text -> parts.put("1", text));
    record.getDistrict().ifPresent(text -> parts.put("2", text));
    record.getProvince().ifPresent(text -> parts.put("3", text));
    return record.getId()
        + " | "
        + record.getName()
        + " | "
        + record.getProducer().orElse("-")
        + " | "
        + parts.values().stream().collect(Collectors.joining(", "))
        + " | "
        + record.getRecognised();
  }
}
