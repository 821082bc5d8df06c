package vn.ocop.traceability.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;

/** Reads profiles and checks that every key names a rule or a parameter and has a fitting value. */
final class ProfileReader {

  private static final String EXTENDS = "extends";
  private static final String TITLE = "title.";

  private final String name;
  private final Map<String, Profile> known;
  private final boolean defining;

  /** A reader for callers' profiles, which may extend any that the library ships. */
  ProfileReader(String name) {
    this(name, StandardProfiles.all(), false);
  }

  /** A reader that knows some profiles; a defining one is where parameters come from. */
  ProfileReader(String name, Map<String, Profile> known, boolean defining) {
    this.name = name;
    this.known = known;
    this.defining = defining;
  }

  Outcome<Profile> read(InputStream in) throws IOException {
    Properties file = new Properties();
    try {
      file.load(
          new InputStreamReader(
              in,
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)));
    } catch (IllegalArgumentException | MalformedInputException e) {
      return Outcome.failure(finding(ProfileCode.UNREADABLE, name, String.valueOf(e.getMessage())));
    }
    List<Finding> faults = new ArrayList<>();
    Map<String, String> settings = extended(file.getProperty(EXTENDS, ""), faults);
    for (String key : new TreeMap<>(file).keySet().stream().map(String::valueOf).toList()) {
      String value = file.getProperty(key).strip();
      if (!key.equals(EXTENDS) && !key.startsWith(TITLE)) {
        if (!defining) {
          fault(key, value).ifPresent(faults::add);
        }
        settings.put(key, value);
      }
    }
    if (!faults.isEmpty()) {
      return new Outcome.Failure<>(faults);
    }
    Bilingual title =
        new Bilingual(
            file.getProperty(TITLE + "vi", name).strip(),
            file.getProperty(TITLE + "en", name).strip());
    return Outcome.of(new Profile(name, title, settings));
  }

  private Map<String, String> extended(String names, List<Finding> faults) {
    Map<String, String> settings = new TreeMap<>();
    for (String parent : RuleContext.split(names)) {
      Profile profile = known.get(parent);
      if (profile == null) {
        faults.add(finding(ProfileCode.UNKNOWN_PROFILE, EXTENDS, parent));
      } else {
        settings.putAll(profile.settings());
      }
    }
    return settings;
  }

  /** What is wrong with one setting. */
  static Optional<Finding> fault(String key, String value) {
    int dot = key.indexOf('.');
    if (dot > 0) {
      return parameterFault(key, key.substring(0, dot), value);
    }
    boolean general = key.equals(Profile.UNDECIDED) || key.equals(Profile.LISTED);
    if (!general && !RuleBook.standard().contains(key)) {
      return Optional.of(finding(ProfileCode.UNKNOWN_RULE, key, value));
    }
    boolean fits =
        key.equals(Profile.LISTED)
            ? value.matches("[1-9][0-9]{0,8}")
            : value.matches("ERROR|WARNING|INFO" + (general ? "" : "|OFF"));
    return fits ? Optional.empty() : Optional.of(finding(ProfileCode.BAD_VALUE, key, value));
  }

  private static Optional<Finding> parameterFault(String key, String rule, String value) {
    if (!RuleBook.standard().contains(rule)) {
      return Optional.of(finding(ProfileCode.UNKNOWN_RULE, rule, value));
    }
    String usual = StandardProfiles.STANDARD.settings().get(key);
    if (usual == null) {
      return Optional.of(finding(ProfileCode.UNKNOWN_PARAMETER, key, value));
    }
    return ParameterKind.of(usual).fits(value)
        ? Optional.empty()
        : Optional.of(finding(ProfileCode.BAD_VALUE, key, value));
  }

  private static Finding finding(ProfileCode code, String key, String value) {
    return Finding.of(code, Where.of(Where.Kind.FIELD, key)).with("key", key).with("value", value);
  }
}
