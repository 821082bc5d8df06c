package vn.ocop.examples.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.result.Outcome;
import vn.ocop.examples.desk.dossiers.DossierPrinter;
import vn.ocop.examples.desk.dossiers.ProductDossier;
import vn.ocop.examples.desk.dossiers.ProductDossierReader;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.io.LineReader;
import vn.ocop.examples.desk.io.Streams;
import vn.ocop.scoring.CriteriaCatalogue;

/** The command {@code dossiers}: scores dossiers and prints them for a person to read. */
@Command(
    name = "dossiers",
    mixinStandardHelpOptions = true,
    description =
        "Scores product dossiers and prints them to read; without a file, ten illustrative"
            + " dossiers of Lạng Sơn.")
final class DossiersCommand implements Callable<Integer> {

  private static final String SAMPLE = "dossiers/lang-son-dossiers.jsonl";

  @Parameters(
      paramLabel = "DOSSIERS.jsonl",
      arity = "0..1",
      description = "Dossiers to score; - for standard input.")
  private @Nullable String input;

  @Mixin private Language language = new Language();

  @Override
  public Integer call() throws IOException {
    // The console's own encoding may not know Vietnamese letters; the desk speaks UTF-8 everywhere.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    DossierPrinter printer = new DossierPrinter(out, language.locale());
    ProductDossierReader reader =
        new ProductDossierReader(CriteriaCatalogue.standard(), PlaceRegister.standard());
    List<ProductDossier> dossiers = new ArrayList<>();
    try (LineReader lines = new LineReader(open())) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          Outcome<ProductDossier> dossier = reader.read(line);
          dossier.toOptional().ifPresent(dossiers::add);
          if (dossier.toOptional().isEmpty()) {
            printer.printFaults(line.number(), dossier.findings());
          }
        }
      }
    }
    printer.print(dossiers);
    return ExitCode.OK;
  }

  private InputStream open() throws IOException {
    if (input != null) {
      return Streams.open(input);
    }
    InputStream sample = DossiersCommand.class.getResourceAsStream(SAMPLE);
    if (sample == null) {
      throw new IOException(SAMPLE + " is missing from the jar");
    }
    return sample;
  }
}
