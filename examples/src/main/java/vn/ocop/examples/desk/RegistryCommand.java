package vn.ocop.examples.desk;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ocop.core.programme.ProgrammeProduct;
import vn.ocop.core.recognition.ExtensionPolicy;
import vn.ocop.core.recognition.LifeRuleBook;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.io.LineReader;
import vn.ocop.examples.desk.io.Progress;
import vn.ocop.examples.desk.io.Streams;
import vn.ocop.examples.desk.registry.ProductPlace;
import vn.ocop.examples.desk.registry.ProgrammePlan;
import vn.ocop.examples.desk.registry.ReEvaluationCalendar;
import vn.ocop.examples.desk.registry.RegistryEntry;
import vn.ocop.examples.desk.registry.RegistryPage;
import vn.ocop.examples.desk.registry.RegistryPrinter;
import vn.ocop.examples.desk.registry.RegistryReader;
import vn.ocop.examples.desk.registry.RegistrySummary;
import vn.ocop.examples.desk.registry.RegistryWriter;

/** The command {@code registry}: recognised products in, how they and the programme stand out. */
@Command(
    name = "registry",
    mixinStandardHelpOptions = true,
    description = "Tells how recognised products stand on a day, and how far the targets are met.")
final class RegistryCommand implements Callable<Integer> {

  @Option(names = "--on", required = true, paramLabel = "DAY", description = "Day, YYYY-MM-DD.")
  private LocalDate on = LocalDate.EPOCH;

  @Option(names = "--targets", paramLabel = "TARGETS.json", description = "Targets, if any.")
  private @Nullable String targets;

  @Option(names = "--text", description = "Writes figures to read instead of JSON.")
  private boolean text;

  @Option(names = "--html", paramLabel = "FILE", description = "Writes the figures as a page, too.")
  private @Nullable String html;

  @Option(
      names = "--extension",
      description =
          "How Article 12(3) of Decision 26/2026 is read: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "TRANSITION")
  private ExtensionPolicy extension = ExtensionPolicy.standard();

  @Parameters(paramLabel = "IN.jsonl", description = "Products; - for standard input.")
  private String input = "-";

  @Parameters(paramLabel = "OUT.json", description = "Where the answer goes; - for output.")
  private String output = "-";

  @Mixin private Language language = new Language();

  @Override
  public Integer call() throws IOException {
    ProgrammePlan plan = plan();
    try (OutputStream out = Streams.create(output, input)) {
      RegistrySummary summary = text ? printed(plan, out) : written(plan, out);
      if (html != null) {
        try (Writer page =
            new OutputStreamWriter(Streams.create(html, input), StandardCharsets.UTF_8)) {
          RegistryPage.write(summary, language.locale(), page);
        }
      }
    }
    return ExitCode.OK;
  }

  private ProgrammePlan plan() throws IOException {
    if (targets == null) {
      return ProgrammePlan.NONE;
    }
    try (InputStream in = Streams.open(targets)) {
      return ProgrammePlan.read(in, targets, language.locale());
    }
  }

  private RegistrySummary written(ProgrammePlan plan, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      RegistryWriter writer = new RegistryWriter(json, on, language.locale());
      RegistrySummary summary = read(plan, writer::write, counting(plan));
      writer.finish(summary);
      json.writeRaw('\n');
      return summary;
    }
  }

  private RegistrySummary printed(ProgrammePlan plan, OutputStream out) throws IOException {
    RegistryPrinter printer = new RegistryPrinter(out, language.locale());
    RegistrySummary summary = read(plan, printer::print, counting(plan));
    printer.finish(summary);
    return summary;
  }

  private interface EntrySink {
    void accept(RegistryEntry entry) throws IOException;
  }

  private Collector<ProgrammeProduct, ?, vn.ocop.core.programme.Progress> counting(
      ProgrammePlan plan) {
    return vn.ocop.core.programme.Progress.counting(on, plan.targets());
  }

  private <A> RegistrySummary read(
      ProgrammePlan plan,
      EntrySink sink,
      Collector<ProgrammeProduct, A, vn.ocop.core.programme.Progress> counting)
      throws IOException {
    RegistryReader reader =
        new RegistryReader(LifeRuleBook.standard(), extension, ProductPlace.standard());
    A counted = counting.supplier().get();
    ReEvaluationCalendar calendar = new ReEvaluationCalendar(on);
    long read = 0;
    long invalid = 0;
    try (LineReader lines = new LineReader(Streams.open(input));
        Progress progress = new Progress("registry", Streams.size(input))) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          RegistryEntry entry = reader.read(line);
          entry.product().ifPresent(product -> counting.accumulator().accept(counted, product));
          entry.product().ifPresent(product -> calendar.add(product.getLife()));
          sink.accept(entry);
          read++;
          invalid += entry.product().isEmpty() ? 1 : 0;
        }
        progress.line(lines.bytesRead());
      }
    }
    return new RegistrySummary(
        counting.finisher().apply(counted), calendar.months(), read, invalid, plan.illustrative());
  }
}
