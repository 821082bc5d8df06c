package vn.ocop.traceability.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Messages;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.internal.DataFile;

/**
 * The rules of the library by their ids, from {@code rules.tsv} and the two message files beside
 * it.
 */
public final class RuleBook {

  static final Messages TEXTS = Messages.of(RuleBook.class::getResourceAsStream);
  private static final RuleBook STANDARD = load();

  private final List<RuleDescription> rules;
  private final Map<String, Integer> places;

  private RuleBook(List<RuleDescription> rules) {
    this.rules = List.copyOf(rules);
    Map<String, Integer> places = new HashMap<>();
    for (RuleDescription rule : rules) {
      if (places.put(rule.id(), places.size()) != null) {
        throw new IllegalStateException("rule " + rule.id() + " stands twice");
      }
    }
    this.places = places;
  }

  /**
   * All rules of the library.
   *
   * @return the shared book
   */
  public static RuleBook standard() {
    return STANDARD;
  }

  /**
   * The rules in the order in which findings are listed.
   *
   * @return the descriptions, unmodifiable
   */
  public List<RuleDescription> rules() {
    return rules;
  }

  /**
   * A rule by its id.
   *
   * @param id for example {@code LOT_OVERDRAWN}
   * @return its description
   * @throws IllegalArgumentException if there is no such rule
   */
  public RuleDescription rule(String id) {
    return rules.get(place(id));
  }

  /**
   * Whether there is a rule with this id.
   *
   * @param id any text
   * @return true for the id of a rule
   */
  public boolean contains(String id) {
    return places.containsKey(id);
  }

  /** The rule's place in the order of findings. */
  int place(String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("id " + id + " is no rule's");
    }
    return place;
  }

  private static RuleBook load() {
    List<RuleDescription> rules = new ArrayList<>();
    for (DataFile.Row row : DataFile.rows(RuleBook.class, "rules.tsv")) {
      String id = row.required(0);
      rules.add(
          new RuleDescription(
              id,
              row.required(1),
              Severity.valueOf(row.required(2)),
              row.required(3),
              both(id + ".title"),
              both(id + ".hint")));
    }
    return new RuleBook(rules);
  }

  private static Bilingual both(String key) {
    return new Bilingual(
        TEXTS.text(key, Locale.forLanguageTag("vi")), TEXTS.text(key, Locale.ENGLISH));
  }
}
