package vn.ocop.traceability.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;

/**
 * Which rules run, how much each weighs, and with which parameters (hồ sơ quy tắc).
 *
 * <p>A profile is a small properties file. {@code RULE_ID=ERROR}, {@code WARNING}, {@code INFO} or
 * {@code OFF} switches a rule; {@code RULE_ID.parameter=value} sets a parameter; {@code
 * extends=standard,ocop} begins with other profiles, the later winning. The profile {@code
 * standard} holds every parameter that there is.
 *
 * @param name the profile's short name
 * @param title its name for a person
 * @param settings the settings by key, those of extended profiles included
 */
public record Profile(String name, Bilingual title, Map<String, String> settings) {

  static final String OFF = "OFF";
  static final String UNDECIDED = "undecided";
  static final String LISTED = "listed";

  /**
   * Keeps an unmodifiable copy of the settings, by key.
   *
   * @param name see the record
   * @param title see the record
   * @param settings see the record
   */
  public Profile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }

  /**
   * Every rule with its usual severity.
   *
   * @return the shared profile
   */
  public static Profile standard() {
    return StandardProfiles.STANDARD;
  }

  /**
   * A profile that the library ships.
   *
   * @param name for example {@code ocop}
   * @return the profile
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Profile named(String name) {
    return StandardProfiles.named(name)
        .orElseThrow(() -> new IllegalArgumentException("name " + name + " is no profile's"));
  }

  /**
   * Reads a profile of the caller's.
   *
   * @param name the profile's short name
   * @param in a properties file in UTF-8; not closed
   * @return the profile, or a finding with a {@link ProfileCode} for each wrong line
   * @throws IOException if the stream fails
   */
  public static Outcome<Profile> read(String name, InputStream in) throws IOException {
    return new ProfileReader(name).read(in);
  }

  /**
   * This profile with a rule switched on.
   *
   * @param rule the rule's id
   * @param severity how much a violation weighs
   * @return a profile that differs in this rule only
   * @throws IllegalArgumentException if there is no such rule
   */
  public Profile with(String rule, Severity severity) {
    return setting(RuleBook.standard().rule(rule).id(), severity.name());
  }

  /**
   * This profile with a rule switched off.
   *
   * @param rule the rule's id
   * @return a profile that differs in this rule only
   * @throws IllegalArgumentException if there is no such rule
   */
  public Profile without(String rule) {
    return setting(RuleBook.standard().rule(rule).id(), OFF);
  }

  /**
   * This profile with another parameter.
   *
   * @param rule the rule's id
   * @param parameter the parameter's name
   * @param value its value, as it would stand in a file
   * @return a profile that differs in this parameter only
   * @throws IllegalArgumentException if the rule has no such parameter or it no such value
   */
  public Profile with(String rule, String parameter, String value) {
    String key = RuleBook.standard().rule(rule).id() + "." + parameter;
    ProfileReader.fault(key, value)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException("parameter " + key + ": " + fault.code().name());
            });
    return setting(key, value);
  }

  /**
   * This profile with the settings of another on top.
   *
   * @param other the profile whose settings win
   * @return a profile with this one's name
   */
  public Profile with(Profile other) {
    Map<String, String> all = new TreeMap<>(settings);
    all.putAll(other.settings);
    return new Profile(name, title, all);
  }

  /**
   * Whether a rule runs.
   *
   * @param rule the rule's id
   * @return false where it is switched off
   */
  public boolean runs(String rule) {
    return !OFF.equals(settings.get(rule));
  }

  /**
   * How much a violation of a rule weighs.
   *
   * @param rule the rule's id
   * @return the severity
   */
  public Severity severity(String rule) {
    String set = settings.get(rule);
    return set == null || set.equals(OFF)
        ? RuleBook.standard().rule(rule).severity()
        : Severity.valueOf(set);
  }

  private Profile setting(String key, String value) {
    Map<String, String> all = new TreeMap<>(settings);
    all.put(key, value);
    return new Profile(name, title, all);
  }
}
