package vn.ocop.examples.desk;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --lang}, shared by all commands. */
final class Language {

  /** The languages that the desk speaks. */
  enum Code {
    vi,
    en
  }

  @Option(
      names = "--lang",
      description = "Language of messages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "vi")
  private Code code = Code.vi;

  Locale locale() {
    return Locale.forLanguageTag(code.name());
  }
}
