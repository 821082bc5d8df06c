package vn.ocop.examples.desk;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entrance of {@code ocop-desk.jar}: with no arguments it prints its usage. */
@Command(
    name = "ocop-desk",
    mixinStandardHelpOptions = true,
    versionProvider = DeskVersion.class,
    description = "OCOP desk: criteria sets, stars and their reasons.",
    subcommands = {
      ScoreCommand.class,
      DossiersCommand.class,
      RegistryCommand.class,
      TraceCommand.class
    })
public final class Desk implements Runnable {

  // Held here: a logger that nobody holds may be collected, and its level with it.
  private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

  /** Made by the command line. */
  public Desk() {}

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /**
   * Runs a command.
   *
   * @param arguments the command and its arguments
   * @return 0 when every line was answered, 2 when the arguments are wrong
   */
  public static int run(String... arguments) {
    return new CommandLine(new Desk())
        .setExecutionExceptionHandler(new DeskFailure())
        .execute(arguments);
  }

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    VALIDATOR_LOG.setLevel(Level.WARNING);
    System.exit(run(arguments));
  }
}
