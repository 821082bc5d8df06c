package vn.ocop.traceability.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a rule may use beside its subject, in one run; for one thread; a parameter is read once a
 * run.
 */
public final class RuleContext {

  private final Profile profile;
  private final String rule;
  private final Optional<Instant> clock;
  private final IdentityLookup identities;
  private final Map<Class<?>, Object> shared;
  private final Map<String, BigDecimal> decimals = new HashMap<>();
  private final Map<String, Duration> durations = new HashMap<>();

  RuleContext(
      Profile profile,
      String rule,
      Optional<Instant> clock,
      IdentityLookup identities,
      Map<Class<?>, Object> shared) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.rule = Objects.requireNonNull(rule, "rule");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.identities = Objects.requireNonNull(identities, "identities");
    this.shared = Objects.requireNonNull(shared, "shared");
  }

  /**
   * The moment that counts as now.
   *
   * @return the caller's clock, or empty where the caller gave none
   */
  public Optional<Instant> clock() {
    return clock;
  }

  /**
   * Reads GS1 identifiers, each text once a run.
   *
   * @return the look-up shared by the rules of this run
   */
  public IdentityLookup identities() {
    return identities;
  }

  /**
   * Works something out of the chain once a run, for all rules that need it.
   *
   * @param <T> what is worked out
   * @param type its class
   * @param work works it out; asked by the first rule that needs it, and asks for nothing shared
   * @return the value shared by the rules of this run, on several threads maybe
   */
  public <T> T once(Class<T> type, Supplier<? extends T> work) {
    return type.cast(shared.computeIfAbsent(type, t -> work.get()));
  }

  /**
   * A parameter that is a number.
   *
   * @param parameter its name, for example {@code tolerance}
   * @return the exact number
   * @throws IllegalArgumentException if the rule has no such parameter
   */
  public BigDecimal decimal(String parameter) {
    return decimals.computeIfAbsent(parameter, name -> new BigDecimal(text(name)));
  }

  /**
   * A parameter that is a whole number.
   *
   * @param parameter its name
   * @return the number
   * @throws IllegalArgumentException if the rule has no such parameter
   */
  public int count(String parameter) {
    return decimal(parameter).intValueExact();
  }

  /**
   * A parameter that is a length of time.
   *
   * @param parameter its name
   * @return the duration, not negative
   * @throws IllegalArgumentException if the rule has no such parameter
   */
  public Duration duration(String parameter) {
    return durations.computeIfAbsent(parameter, name -> Duration.parse(text(name)));
  }

  /**
   * A parameter that is true or false.
   *
   * @param parameter its name
   * @return which
   * @throws IllegalArgumentException if the rule has no such parameter
   */
  public boolean flag(String parameter) {
    return Boolean.parseBoolean(text(parameter));
  }

  /**
   * A parameter that lists words.
   *
   * @param parameter its name
   * @return the words in order, none for an empty text
   * @throws IllegalArgumentException if the rule has no such parameter
   */
  public List<String> words(String parameter) {
    return split(text(parameter));
  }

  /**
   * A parameter that is a text.
   *
   * @param parameter its name
   * @return the text, possibly empty
   * @throws IllegalArgumentException if the rule has no such parameter
   */
  public String text(String parameter) {
    String key = rule + "." + parameter;
    String own = profile.settings().get(key);
    String value = own == null ? StandardProfiles.STANDARD.settings().get(key) : own;
    if (value == null) {
      throw new IllegalArgumentException("parameter " + key + " is in no profile");
    }
    return value;
  }

  /** The words between commas. */
  static List<String> split(String words) {
    return Arrays.stream(words.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
