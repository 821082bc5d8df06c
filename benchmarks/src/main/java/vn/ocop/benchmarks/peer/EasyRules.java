package vn.ocop.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;

/** Easy Rules: a rule per option, which adds its points and its line to the card. */
public final class EasyRules {

  private static final String CARD = "card";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();
  private final String[] names;

  /** The card that the rules write on. */
  public static final class Card {

    private final List<Option> lines = new ArrayList<>();
    private int total;

    /**
     * The points so far.
     *
     * @return the sum over the lines
     */
    public int total() {
      return total;
    }

    /**
     * The options found so far.
     *
     * @return in the order of the rules
     */
    public List<Option> lines() {
      return lines;
    }

    private void add(Option option) {
      lines.add(option);
      total += option.points();
    }
  }

  /**
   * Makes the rules.
   *
   * @param set the criteria set
   */
  public EasyRules(CriteriaSet set) {
    names = set.criteria().stream().map(Criterion::code).toArray(String[]::new);
    for (Criterion criterion : set.criteria()) {
      for (Option option : criterion.options()) {
        rules.register(rule(criterion, option));
      }
    }
  }

  private static Rule rule(Criterion criterion, Option option) {
    String name = criterion.code();
    int number = option.number();
    return new RuleBuilder()
        .name(name + "=" + number)
        .when(facts -> facts.<Integer>get(name) == number)
        .then(facts -> facts.<Card>get(CARD).add(option))
        .build();
  }

  /**
   * Scores a sheet.
   *
   * @param row the chosen option of each criterion, counted from 1; 0 where it does not apply
   * @return the card
   */
  public Card score(int[] row) {
    Card card = new Card();
    Facts facts = new Facts();
    facts.put(CARD, card);
    for (int place = 0; place < row.length; place++) {
      facts.put(names[place], row[place]);
    }
    engine.fire(rules, facts);
    return card;
  }
}
