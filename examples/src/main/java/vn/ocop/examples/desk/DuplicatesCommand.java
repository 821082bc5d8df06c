package vn.ocop.examples.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.ocop.examples.desk.duplicates.ConfiguredSearch;
import vn.ocop.examples.desk.duplicates.DuplicatesPage;
import vn.ocop.examples.desk.duplicates.DuplicatesWriter;
import vn.ocop.examples.desk.duplicates.FieldsConfig;
import vn.ocop.examples.desk.duplicates.FindingSummary;
import vn.ocop.examples.desk.duplicates.ProductSearch;
import vn.ocop.examples.desk.duplicates.ReadLine;
import vn.ocop.examples.desk.duplicates.ReportedPair;
import vn.ocop.examples.desk.duplicates.Search;
import vn.ocop.examples.desk.io.JsonLines;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.io.LineReader;
import vn.ocop.examples.desk.io.Progress;
import vn.ocop.examples.desk.io.Streams;

/** The command {@code duplicates}: a registry in, the pairs that are one product out. */
@Command(
    name = "duplicates",
    mixinStandardHelpOptions = true,
    description = "Finds products registered twice, with the evidence for and against.",
    footer = {
      "",
      "CONFIG.json names the fields of records of another shape:",
      "  {\"id\": \"code\", \"fields\": [",
      "    {\"name\": \"person\", \"from\": [\"first\", \"last\"], \"compare\": \"text\"},",
      "    {\"name\": \"phone\", \"compare\": \"digits\"}]}",
      "id: the field that identifies a record (default: id). from: the fields that are read,",
      "joined (default: the name itself). compare: text (several words), spelling (one name),",
      "digits (phone, date), codes (words that hold digits), exact. vi, en: the field in words.",
      "link, review: thresholds in bits; without them the records themselves tell."
    })
final class DuplicatesCommand implements Callable<Integer> {

  @Option(
      names = "--candidate",
      paramLabel = "FILE",
      description = "Compares the records of this file with the registry only.")
  private @Nullable String candidates;

  @Option(names = "--clusters", description = "Writes groups instead of pairs.")
  private boolean clusters;

  @Option(names = "--variants", description = "Lists variants of one product, too.")
  private boolean variants;

  @Option(names = "--fields", paramLabel = "CONFIG.json", description = "Fields of another shape.")
  private @Nullable String fields;

  @Option(
      names = "--one-to-one",
      description = "With --fields and --candidate: links each record to one at most.")
  private boolean oneToOne;

  @Option(names = "--html", paramLabel = "PAGE.html", description = "Writes the pairs as a page.")
  private @Nullable String html;

  @Parameters(paramLabel = "REGISTRY.jsonl", description = "Products; - for standard input.")
  private String input = "-";

  @Parameters(paramLabel = "OUT.jsonl", description = "Where answers go; - for standard output.")
  private String output = "-";

  @Mixin private Language language = new Language();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    requireSense();
    Search search = search();
    try (JsonGenerator json = JsonLines.create(output, input)) {
      DuplicatesWriter writer = new DuplicatesWriter(json, language.locale());
      read(input, search::registered, writer);
      if (candidates != null) {
        read(candidates, search::candidate, writer);
      }
      answer(search, writer);
      writer.finish();
    }
    FindingSummary.print(search.findings(), language.locale(), System.err);
    return ExitCode.OK;
  }

  private void requireSense() {
    if (clusters && (candidates != null || html != null)) {
      throw wrong("--clusters goes with neither --candidate nor --html");
    }
    if (oneToOne && (fields == null || candidates == null)) {
      throw wrong("--one-to-one needs --fields and --candidate");
    }
    if (variants && fields != null) {
      throw wrong("--variants does not go with --fields");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }

  private Search search() throws IOException {
    if (fields == null) {
      return new ProductSearch(variants);
    }
    try (InputStream in = Streams.open(fields)) {
      return new ConfiguredSearch(FieldsConfig.read(in, fields), oneToOne);
    }
  }

  private static void read(String file, Function<Line, ReadLine<?>> reader, DuplicatesWriter writer)
      throws IOException {
    try (LineReader lines = new LineReader(Streams.open(file));
        Progress progress = new Progress("duplicates", Streams.size(file))) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          ReadLine<?> read = reader.apply(line);
          if (!read.faults().isEmpty()) {
            writer.writeInvalid(read);
          }
        }
        progress.line(lines.bytesRead());
      }
    }
  }

  private void answer(Search search, DuplicatesWriter writer) throws IOException {
    if (clusters) {
      for (List<String> group : search.groups()) {
        writer.write(group);
      }
      return;
    }
    List<ReportedPair> pairs = candidates == null ? search.pairs() : search.candidatePairs();
    for (ReportedPair pair : pairs) {
      writer.write(pair);
    }
    if (html != null) {
      try (Writer page =
          new OutputStreamWriter(Streams.create(html, input), StandardCharsets.UTF_8)) {
        DuplicatesPage.write(pairs, language.locale(), page);
      }
    }
  }
}
