package vn.ocop.examples.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.ocop.examples.desk.io.Streams;
import vn.ocop.examples.desk.trace.MasterFile;
import vn.ocop.examples.desk.trace.ReportWriter;
import vn.ocop.examples.desk.trace.TracePage;
import vn.ocop.examples.desk.trace.TracePrinter;
import vn.ocop.examples.desk.trace.TraceReport;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.epcis.EpcisDocument;
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Validation;
import vn.ocop.traceability.rule.standard.StandardRules;
import vn.ocop.traceability.trace.KillEffect;
import vn.ocop.traceability.trace.RecallScope;

/** The command {@code trace}: a chain of events in, what is wrong with it and what it tells out. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = "Checks a chain of traceability events, and traces lots back and forward.")
final class TraceCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  @Parameters(paramLabel = "EPCIS.json", description = "Events; - for standard input.")
  private String input = "-";

  @Parameters(paramLabel = "OUT.jsonl", description = "Where the findings go; - for output.")
  private String output = STANDARD_OUTPUT;

  @Option(names = "--master", paramLabel = "FILE", description = "Zones, places, processes, ….")
  private @Nullable String master;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Which rules run, and how (default: ${DEFAULT-VALUE}).",
      defaultValue = "standard")
  private String profile = "standard";

  @Option(names = "--recall", paramLabel = "LOT", description = "Who has what was made of it.")
  private @Nullable String recall;

  @Option(
      names = "--line",
      paramLabel = "HOURS",
      description = "Recalls what was made on the same line up to so many hours later, too.")
  private @Nullable Integer line;

  @Option(
      names = "--kill-step",
      paramLabel = "CODE",
      description = "A processing step of the master data at which a recall ends; may be repeated.")
  private List<String> killSteps = List.of();

  @Option(names = "--origin", paramLabel = "LOT", description = "Which zones it comes from.")
  private @Nullable String origin;

  @Option(
      names = "--now",
      paramLabel = "TIME",
      description =
          "The time that counts as now, 2026-11-26T12:00+07:00; without it, rules that"
              + " need it stay undecided.")
  private @Nullable OffsetDateTime now;

  @Option(names = "--html", paramLabel = "PAGE.html", description = "Writes it as a page, too.")
  private @Nullable String html;

  @Mixin private Language language = new Language();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Profile rules = profile();
    MasterData masterData = masterData();
    RecallScope scope = scope(masterData);
    EpcisDocument document = read();
    Chain chain = Chain.of(document.events(), masterData);
    Validation validation =
        StandardRules.validator(rules)
            .validate(
                Capture.of(document),
                chain,
                Optional.ofNullable(now).map(OffsetDateTime::toInstant));
    TraceReport.Questions questions =
        new TraceReport.Questions(Optional.ofNullable(recall), Optional.ofNullable(origin), scope);
    write(TraceReport.of(document, chain, validation, questions));
    return ExitCode.OK;
  }

  private void write(TraceReport report) throws IOException {
    try (OutputStream out = Streams.create(output, input)) {
      ReportWriter.write(report, language.locale(), out);
    }
    if (!output.equals(STANDARD_OUTPUT)) {
      // The console's own encoding may not know Vietnamese letters; the desk speaks UTF-8.
      PrintStream console =
          new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
      new TracePrinter(console, language.locale()).print(report);
    }
    if (html != null) {
      try (Writer page =
          new OutputStreamWriter(Streams.create(html, input), StandardCharsets.UTF_8)) {
        TracePage.write(report, language.locale(), page);
      }
    }
  }

  private EpcisDocument read() throws IOException {
    try (InputStream in = Streams.open(input)) {
      return EpcisReader.standard().read(in);
    }
  }

  private MasterData masterData() throws IOException {
    if (master == null) {
      return MasterData.none();
    }
    try (InputStream in = Streams.open(master)) {
      return MasterFile.read(in, master, language.locale());
    }
  }

  private Profile profile() {
    try {
      return Profile.named(profile);
    } catch (IllegalArgumentException unknown) {
      throw wrong(unknown.getMessage());
    }
  }

  private RecallScope scope(MasterData masterData) {
    if (line != null && line < 0) {
      throw wrong("--line is " + line);
    }
    for (String code : killSteps) {
      if (masterData.processes().stream().noneMatch(step -> step.getCode().equals(code))) {
        throw wrong("--kill-step " + code + " is no process of the master data");
      }
    }
    RecallScope scope =
        line == null ? RecallScope.material() : RecallScope.lineWithin(Duration.ofHours(line));
    return scope.withKillSteps(KillEffect.ALL_CONTAMINATION, killSteps.toArray(String[]::new));
  }

  private ParameterException wrong(@Nullable String message) {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by the command line");
    }
    return new ParameterException(spec.commandLine(), String.valueOf(message));
  }
}
