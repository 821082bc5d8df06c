package vn.ocop.traceability.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;

/**
 * Which layouts of area codes are expected and how much an unexpected one weighs.
 *
 * <p>No official layout could be read, and letters of provinces that merged in July 2025 live on,
 * so the standard policy warns and a caller who knows better brings his own patterns.
 *
 * @param patterns the expected layouts; a kind without any accepts every code
 * @param unusual how much a code of another layout weighs: an error refuses it
 */
public record AreaCodePolicy(List<AreaCodePattern> patterns, Severity unusual) {

  /** The greatest number of characters of a code. */
  public static final int LONGEST = 64;

  private static final String RESOURCE = "area-code-patterns.tsv";
  private static final AreaCodePolicy STANDARD = load();

  /**
   * Keeps an unmodifiable copy.
   *
   * @param patterns see the record
   * @param unusual see the record
   */
  public AreaCodePolicy {
    patterns = List.copyOf(patterns);
  }

  /**
   * The layouts seen in use, an unusual one being a warning.
   *
   * @return the shared policy
   */
  public static AreaCodePolicy standard() {
    return STANDARD;
  }

  /**
   * Reads a code.
   *
   * @param kind what the code stands for
   * @param text the code
   * @return the code, perhaps with {@link AreaFindingCode#UNUSUAL_PATTERN}, or the finding that
   *     refuses it; its argument {@code position} counts from 1
   */
  public Outcome<AreaCode> parse(AreaKind kind, String text) {
    if (text.isBlank()) {
      return Outcome.failure(finding(AreaFindingCode.NO_CODE, 0, kind));
    }
    if (text.length() > LONGEST) {
      return Outcome.failure(
          finding(AreaFindingCode.CODE_TOO_LONG, LONGEST, kind)
              .with("length", text.length())
              .with("expected", LONGEST));
    }
    String code = text.toUpperCase(Locale.ROOT);
    List<AreaCodePattern> candidates =
        patterns.stream().filter(pattern -> pattern.kind() == kind).toList();
    AreaCode value = new AreaCode(kind, text);
    if (candidates.isEmpty() || candidates.stream().anyMatch(pattern -> pattern.fits(code))) {
      return Outcome.of(value);
    }
    int good = candidates.stream().mapToInt(p -> p.promisingLength(code)).max().orElse(0);
    String examples =
        candidates.stream().map(AreaCodePattern::example).collect(Collectors.joining(", "));
    Finding finding =
        finding(AreaFindingCode.UNUSUAL_PATTERN, good, kind)
            .with("found", text)
            .with("expected", examples);
    Finding weighed = new Finding(finding.code(), unusual, finding.where(), finding.arguments());
    return unusual == Severity.ERROR
        ? Outcome.failure(weighed)
        : new Outcome.Success<>(value, List.of(weighed));
  }

  private static Finding finding(AreaFindingCode code, int index, AreaKind kind) {
    return Finding.of(code, Where.nowhere()).with("position", index + 1).with("kind", kind);
  }

  private static AreaCodePolicy load() {
    InputStream stream = AreaCodePolicy.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException("resource " + RESOURCE + " is missing");
    }
    List<AreaCodePattern> patterns = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
      for (String line : lines) {
        String[] cells = line.split("\t", -1);
        patterns.add(
            new AreaCodePattern(AreaKind.valueOf(cells[0]), Pattern.compile(cells[1]), cells[2]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AreaCodePolicy(patterns, Severity.WARNING);
  }
}
