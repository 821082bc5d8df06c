package vn.ocop.core.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The place in the caller's data that a {@link Finding} concerns, from the widest coordinate to the
 * narrowest: line 12, juror "An", criterion 2.3.
 *
 * @param steps the coordinates, widest first; empty when the finding concerns the whole input
 */
public record Where(List<Step> steps) {

  private static final Where NOWHERE = new Where(List.of());

  /** What a coordinate counts or names. */
  public enum Kind {
    /** A file or resource. */
    FILE,
    /** A line, counted from 1. */
    LINE,
    /** A record by its identifier. */
    RECORD,
    /** A field of a record. */
    FIELD,
    /** A member of the council. */
    JUROR,
    /** A criterion by its code in the decision. */
    CRITERION,
    /** A traceability event by its identifier. */
    EVENT,
    /** A JSON pointer (RFC 6901). */
    POINTER
  }

  /**
   * One coordinate.
   *
   * @param kind what it counts or names
   * @param value the number or name
   */
  public record Step(Kind kind, String value) {
    /**
     * Refuses null.
     *
     * @param kind see the record
     * @param value see the record
     */
    public Step {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Keeps an unmodifiable copy of the steps.
   *
   * @param steps see the record
   */
  public Where {
    steps = List.copyOf(steps);
  }

  /**
   * The whole input.
   *
   * @return a place without coordinates
   */
  public static Where nowhere() {
    return NOWHERE;
  }

  /**
   * A place with one coordinate.
   *
   * @param kind what the coordinate names
   * @param value its number or name
   * @return the place
   */
  public static Where of(Kind kind, String value) {
    return new Where(List.of(new Step(kind, value)));
  }

  /**
   * A narrower place inside this one.
   *
   * @param kind what the further coordinate names
   * @param value its number or name
   * @return this place with one more coordinate
   */
  public Where then(Kind kind, String value) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(kind, value));
    return new Where(longer);
  }

  /**
   * This place seen from a wider one.
   *
   * @param wider the place that this one lies in
   * @return the wider place's coordinates, then this one's
   */
  public Where within(Where wider) {
    List<Step> longer = new ArrayList<>(wider.steps);
    longer.addAll(steps);
    return new Where(longer);
  }

  /**
   * The value of a coordinate.
   *
   * @param kind which coordinate
   * @return its value, or empty where this place has none of that kind
   */
  public Optional<String> get(Kind kind) {
    for (Step step : steps) {
      if (step.kind() == kind) {
        return Optional.of(step.value());
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return steps.stream()
        .map(step -> step.kind().name().toLowerCase(Locale.ROOT) + " " + step.value())
        .collect(Collectors.joining(", "));
  }
}
