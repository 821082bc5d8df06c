package vn.ocop.core.duplicate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import vn.ocop.core.duplicate.linkage.EstimationPolicy;
import vn.ocop.core.duplicate.linkage.Thresholds;

/**
 * Where an office draws its lines.
 *
 * @param thresholds the two thresholds on the weight axis
 * @param rules the hard rules that hold
 * @param renewalYears the least years between two recognitions that are a renewal, at least 1
 * @param storyLikeness from which share of common sequences of three words on two stories are
 *     nearly identical, in hundredths, 1 to 100
 * @param estimation how weights are estimated from a registry
 */
public record DuplicatePolicy(
    Thresholds thresholds,
    List<ProductRule> rules,
    int renewalYears,
    int storyLikeness,
    EstimationPolicy estimation) {

  private static final int WHOLE = 100;

  /**
   * Checks the limits and keeps an unmodifiable copy of the rules.
   *
   * @param thresholds see the record
   * @param rules see the record
   * @param renewalYears see the record
   * @param storyLikeness see the record
   * @param estimation see the record
   */
  public DuplicatePolicy {
    Objects.requireNonNull(thresholds, "thresholds");
    rules = List.copyOf(rules);
    Objects.requireNonNull(estimation, "estimation");
    if (renewalYears < 1) {
      throw new IllegalArgumentException("renewalYears is below 1: " + renewalYears);
    }
    if (storyLikeness < 1 || storyLikeness > WHOLE) {
      throw new IllegalArgumentException("storyLikeness is not in 1 to 100: " + storyLikeness);
    }
  }

  /** Loads on first use. */
  private static final class Standard {
    static final DuplicatePolicy POLICY = read();
  }

  /**
   * The policy of {@code limits.properties} and {@code hard-rules.tsv}.
   *
   * @return the policy
   */
  public static DuplicatePolicy standard() {
    return Standard.POLICY;
  }

  private static DuplicatePolicy read() {
    Properties limits = new Properties();
    try (InputStream in = DuplicatePolicy.class.getResourceAsStream("limits.properties")) {
      if (in == null) {
        throw new IllegalStateException("limits.properties is missing from the library");
      }
      limits.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("limits.properties cannot be read", e);
    }
    return new DuplicatePolicy(
        Thresholds.ofBits(number(limits, "link"), number(limits, "review")),
        ProductRule.standard().stream().filter(ProductRule::isOn).toList(),
        (int) number(limits, "renewal-years"),
        (int) number(limits, "story-likeness"),
        EstimationPolicy.standard()
            .trusting(
                new EstimationPolicy.Trust(
                    (int) number(limits, "trust-below"),
                    number(limits, "trust-matches"),
                    number(limits, "trust-others"),
                    EstimationPolicy.Others.COMPARED)));
  }

  private static double number(Properties limits, String key) {
    String value = limits.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("limits.properties does not state " + key);
    }
    return Double.parseDouble(value);
  }

  /**
   * This policy with other thresholds.
   *
   * @param others the thresholds
   * @return a policy that differs in this only
   */
  public DuplicatePolicy with(Thresholds others) {
    return new DuplicatePolicy(others, rules, renewalYears, storyLikeness, estimation);
  }

  /**
   * This policy with a hard rule switched.
   *
   * @param rule the rule's name in the data file
   * @param on whether it is to hold
   * @return a policy that differs in this only
   * @throws IllegalArgumentException if there is no such rule
   */
  public DuplicatePolicy withRule(String rule, boolean on) {
    List<ProductRule> named =
        ProductRule.standard().stream().filter(known -> known.name().equals(rule)).toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException("rule is none of the hard rules: " + rule);
    }
    List<ProductRule> switched = new ArrayList<>(rules);
    switched.removeIf(known -> known.name().equals(rule));
    if (on) {
      switched.addAll(named);
    }
    return new DuplicatePolicy(thresholds, switched, renewalYears, storyLikeness, estimation);
  }
}
