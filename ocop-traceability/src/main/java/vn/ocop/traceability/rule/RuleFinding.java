package vn.ocop.traceability.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Severity;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.event.Identifier;

/**
 * One thing that a rule found.
 *
 * @param rule the rule
 * @param verdict {@link Verdict#VIOLATED} or {@link Verdict#UNDECIDED}
 * @param events the events it concerns, each with its id, line and JSON pointer as far as known
 * @param lots the lots and objects it concerns
 * @param figures the numbers compared, exact
 * @param message severity, code and the arguments of the sentence; for a fault of the document the
 *     reader's own finding
 */
public record RuleFinding(
    RuleDescription rule,
    Verdict verdict,
    List<Where> events,
    List<Identifier> lots,
    List<Figure> figures,
    Finding message) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param rule see the record
   * @param verdict see the record
   * @param events see the record
   * @param lots see the record
   * @param figures see the record
   * @param message see the record
   */
  public RuleFinding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(message, "message");
    if (verdict == Verdict.NOT_APPLICABLE) {
      throw new IllegalArgumentException("verdict is " + verdict + ", which is counted only");
    }
    events = List.copyOf(events);
    lots = List.copyOf(lots);
    figures = List.copyOf(figures);
  }

  /**
   * The rule's stable id.
   *
   * @return for example {@code LOT_OVERDRAWN}
   */
  public String id() {
    return rule.id();
  }

  /**
   * How much the finding weighs under the profile of the run.
   *
   * @return the severity
   */
  public Severity severity() {
    return message.severity();
  }

  /**
   * The ids of the events it concerns.
   *
   * @return the ids as printed, without events that have none
   */
  public List<String> eventIds() {
    return events.stream().map(w -> w.get(Where.Kind.EVENT)).flatMap(Optional::stream).toList();
  }

  /**
   * The places in the document.
   *
   * @return JSON pointers (RFC 6901), without events whose place is not known
   */
  public List<String> pointers() {
    return events.stream().map(w -> w.get(Where.Kind.POINTER)).flatMap(Optional::stream).toList();
  }

  /**
   * A number by its name.
   *
   * @param name for example {@code made}
   * @return the figure, or empty where the rule compared none of that name
   */
  public Optional<Figure> figure(String name) {
    return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
  }

  /**
   * The sentence for a person.
   *
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return what was found
   */
  public String text(Locale locale) {
    return message.message(locale);
  }

  /**
   * What to do about it.
   *
   * @return the rule's hint
   */
  public Bilingual hint() {
    return rule.hint();
  }
}
