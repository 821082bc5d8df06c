package vn.ocop.scoring.market;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.CriteriaSource;
import vn.ocop.scoring.facts.Condition;
import vn.ocop.scoring.facts.FactVocabulary;
import vn.ocop.scoring.internal.condition.ConditionReader;
import vn.ocop.scoring.internal.json.BrokenFileException;
import vn.ocop.scoring.internal.json.Node;
import vn.ocop.scoring.internal.json.NodeFiles;

/**
 * Profiles of sales channels by their codes.
 *
 * <p>Immutable and thread-safe.
 */
public final class MarketProfiles {

  private static final String EXAMPLES = "profiles.json";

  private final Bilingual notice;
  private final Map<String, MarketProfile> profiles;

  private MarketProfiles(Bilingual notice, Map<String, MarketProfile> profiles) {
    this.notice = notice;
    this.profiles = profiles;
  }

  /** Loads on first use. */
  private static final class Shipped {
    static final MarketProfiles PROFILES =
        read(EXAMPLES, Shipped::open, FactVocabulary.standard()).orElseThrow();

    private static InputStream open(String name) throws FileNotFoundException {
      InputStream in = MarketProfiles.class.getResourceAsStream(name);
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in;
    }
  }

  /**
   * The shipped profiles: e-commerce, social platforms, supermarkets, souvenir shops, airline
   * snacks and tourism sites. Examples, not law.
   *
   * @return the shared examples
   */
  public static MarketProfiles examples() {
    return Shipped.PROFILES;
  }

  /**
   * Profiles of the caller's own.
   *
   * @param file the name of a file written like the library's {@code profiles.json}
   * @param source opens the file
   * @param vocabulary the facts that requirements may name
   * @return the profiles, or a failure with a code of {@link CriteriaFinding} or {@link
   *     vn.ocop.scoring.facts.FactFinding#CONDITION_BROKEN}, with file, line and cause
   */
  public static Outcome<MarketProfiles> read(
      String file, CriteriaSource source, FactVocabulary vocabulary) {
    try {
      Node root = NodeFiles.open(source, file);
      Bilingual notice = root.field("notice").bilingual();
      root.field("notice").refuseUnread();
      Map<String, MarketProfile> profiles = new LinkedHashMap<>();
      for (Node node : root.list("profiles")) {
        MarketProfile profile = profile(node, vocabulary);
        if (profiles.put(profile.code(), profile) != null) {
          throw node.broken(CriteriaFinding.DEFINED_TWICE).with("name", profile.code());
        }
      }
      root.refuseUnread();
      return Outcome.of(new MarketProfiles(notice, profiles));
    } catch (BrokenFileException e) {
      return Outcome.failure(e.finding());
    }
  }

  private static MarketProfile profile(Node node, FactVocabulary vocabulary) {
    String code = node.text("code");
    List<Requirement> requirements = new ArrayList<>();
    for (Node requirement : node.list("requirements")) {
      Condition condition = ConditionReader.read(requirement.field("when"), vocabulary);
      requirements.add(new Requirement(condition, requirement.bilingual()));
      requirement.refuseUnread();
    }
    if (requirements.isEmpty() || code.isBlank()) {
      throw node.broken(CriteriaFinding.FIELD_MISSING)
          .with("field", code.isBlank() ? "code" : "requirements");
    }
    MarketProfile profile = new MarketProfile(code, node.bilingual(), requirements);
    node.refuseUnread();
    return profile;
  }

  /**
   * What the profiles are, to be shown with every answer.
   *
   * @return for the shipped ones, that they are examples and no law
   */
  public Bilingual notice() {
    return notice;
  }

  /**
   * All profiles.
   *
   * @return in the file's order
   */
  public List<MarketProfile> all() {
    return List.copyOf(profiles.values());
  }

  /**
   * The profile of a code.
   *
   * @param code the code, exact
   * @return the profile, or empty if there is none of this code
   */
  public Optional<MarketProfile> find(String code) {
    return Optional.ofNullable(profiles.get(code));
  }
}
