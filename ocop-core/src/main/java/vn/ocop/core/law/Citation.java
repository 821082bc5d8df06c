package vn.ocop.core.law;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Messages;

/**
 * Where the law says something: a decision, and in it an appendix with set and criterion, or an
 * article.
 *
 * @param decision the decision's full number
 * @param appendix the appendix, or empty for the decision's body
 * @param set the criteria set of the appendix, or empty
 * @param criterion the criterion's code in the set, or empty
 * @param article the article with its clause, for example {@code 12(3)}, or empty
 */
public record Citation(
    String decision,
    Optional<String> appendix,
    Optional<Integer> set,
    Optional<String> criterion,
    Optional<String> article) {

  /**
   * Checks the components.
   *
   * @param decision see the record
   * @param appendix see the record
   * @param set see the record
   * @param criterion see the record
   * @param article see the record
   */
  public Citation {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(appendix, "appendix");
    Objects.requireNonNull(set, "set");
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(article, "article");
  }

  /**
   * A criterion of a criteria set.
   *
   * @param decision the decision
   * @param set the set's number
   * @param criterion the criterion's code
   * @return the citation
   */
  public static Citation ofCriterion(Decision decision, int set, String criterion) {
    return new Citation(
        decision.number(),
        decision.appendix(),
        Optional.of(set),
        Optional.of(criterion),
        Optional.empty());
  }

  /**
   * A criteria set as a whole.
   *
   * @param decision the decision
   * @param set the set's number
   * @return the citation
   */
  public static Citation ofSet(Decision decision, int set) {
    return new Citation(
        decision.number(),
        decision.appendix(),
        Optional.of(set),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A decision as a whole.
   *
   * @param decision the decision
   * @return the citation
   */
  public static Citation ofDecision(Decision decision) {
    return new Citation(
        decision.number(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * An article of a decision.
   *
   * @param decision the decision's full number
   * @param article the article with its clause, for example {@code 12(3)}
   * @return the citation
   */
  public static Citation ofArticle(String decision, String article) {
    return new Citation(
        decision, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(article));
  }

  /**
   * The citation as a person writes it.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return for example {@code Quyết định 26/2026/QĐ-TTg, Phụ lục II, Bộ tiêu chí 11, tiêu chí 2.3}
   */
  public String text(Locale locale) {
    boolean vietnamese = Messages.isVietnamese(locale);
    StringBuilder text =
        new StringBuilder(vietnamese ? "Quyết định " : "Decision ").append(decision);
    article.ifPresent(a -> text.append(vietnamese ? ", Điều " : ", Article ").append(a));
    appendix.ifPresent(a -> text.append(vietnamese ? ", Phụ lục " : ", Appendix ").append(a));
    set.ifPresent(s -> text.append(vietnamese ? ", Bộ tiêu chí " : ", criteria set ").append(s));
    criterion.ifPresent(c -> text.append(vietnamese ? ", tiêu chí " : ", criterion ").append(c));
    return text.toString();
  }
}
