package vn.ocop.traceability.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Where;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;

/** A finding that a rule fills step by step and then reports. */
public final class FindingDraft {

  private final Reporter reporter;
  private final Verdict verdict;
  private final Finding message;
  private final Set<Where> events = new LinkedHashSet<>();
  private final Set<Identifier> lots = new LinkedHashSet<>();
  private final List<Figure> figures = new ArrayList<>(2);
  private final Map<String, Object> arguments = new LinkedHashMap<>();

  FindingDraft(Reporter reporter, Verdict verdict, Finding message) {
    this.reporter = reporter;
    this.verdict = verdict;
    this.message = message;
    this.arguments.putAll(message.arguments());
  }

  /**
   * Names an event it concerns; named twice, it is listed once.
   *
   * @param event the event
   * @return this
   */
  public FindingDraft at(EpcisEvent event) {
    return at(event, "");
  }

  /**
   * Names a place in an event.
   *
   * @param event the event
   * @param pointer a JSON pointer from the event on, for example {@code /bizStep}; empty for the
   *     event as a whole
   * @return this
   */
  public FindingDraft at(EpcisEvent event, String pointer) {
    return at(Places.of(event, pointer));
  }

  FindingDraft at(Where where) {
    events.add(where);
    return this;
  }

  /**
   * Names a lot or object it concerns; named twice, it is listed once. The first one fills the gap
   * {@code lot} of the sentence.
   *
   * @param lot the lot
   * @return this
   */
  public FindingDraft lot(Identifier lot) {
    lots.add(lot);
    arguments.putIfAbsent("lot", lot.text());
    return this;
  }

  /**
   * Adds a number that was compared; it also fills the gap of its name in the sentence.
   *
   * @param name what the number is
   * @param value the exact number
   * @param unit its unit, empty for a bare count
   * @return this
   */
  public FindingDraft figure(String name, BigDecimal value, String unit) {
    Figure figure = new Figure(name, value, unit);
    figures.add(figure);
    return with(name, figure.text());
  }

  /**
   * Adds a count that was compared.
   *
   * @param name what was counted
   * @param value how many
   * @return this
   */
  public FindingDraft figure(String name, long value) {
    return figure(name, value, "");
  }

  /**
   * Adds a whole number that was compared.
   *
   * @param name what the number is
   * @param value the number
   * @param unit its unit, empty for a bare count
   * @return this
   */
  public FindingDraft figure(String name, long value, String unit) {
    return figure(name, BigDecimal.valueOf(value), unit);
  }

  /**
   * Fills a gap of the sentence.
   *
   * @param name the gap's name
   * @param value what stands there: a {@link Bilingual} in the reader's language, all else as text
   * @return this
   */
  public FindingDraft with(String name, Object value) {
    boolean kept = value instanceof Bilingual || value instanceof Number;
    arguments.put(name, kept ? value : String.valueOf(value));
    return this;
  }

  /** Hands the finding over. */
  public void report() {
    reporter.take(this);
  }

  RuleFinding finding(RuleDescription rule) {
    Where first = events.isEmpty() ? Where.nowhere() : events.iterator().next();
    return new RuleFinding(
        rule,
        verdict,
        List.copyOf(events),
        List.copyOf(lots),
        figures,
        new Finding(message.code(), message.severity(), first, arguments));
  }
}
