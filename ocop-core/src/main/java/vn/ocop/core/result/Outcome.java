package vn.ocop.core.result;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer to a question that may have none: a value, or the findings that say why there is no
 * value.
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T> {

  /**
   * A value.
   *
   * @param value the value
   * @param findings warnings and remarks about it; never an error
   * @param <T> the type of the value
   */
  record Success<T>(T value, List<Finding> findings) implements Outcome<T> {
    /**
     * Keeps an unmodifiable copy of the findings.
     *
     * @param value see the record
     * @param findings see the record
     */
    public Success {
      Objects.requireNonNull(value, "value");
      findings = List.copyOf(findings);
    }
  }

  /**
   * No value.
   *
   * @param findings why, at least one
   * @param <T> the type that the value would have had
   */
  record Failure<T>(List<Finding> findings) implements Outcome<T> {
    /**
     * Refuses a failure without a reason.
     *
     * @param findings see the record
     */
    public Failure {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("findings is empty: a failure needs a reason");
      }
    }
  }

  /**
   * A value with nothing to say about it.
   *
   * @param value the value
   * @param <T> its type
   * @return the success
   */
  static <T> Outcome<T> of(T value) {
    return new Success<>(value, List.of());
  }

  /**
   * No value, for one reason.
   *
   * @param reason why
   * @param <T> the type that the value would have had
   * @return the failure
   */
  static <T> Outcome<T> failure(Finding reason) {
    return new Failure<>(List.of(reason));
  }

  /**
   * What was found: the reasons of a failure, the warnings of a success.
   *
   * @return the findings in a fixed order
   */
  List<Finding> findings();

  /**
   * The value, if there is one.
   *
   * @return the value, or empty for a failure
   */
  default Optional<T> toOptional() {
    return this instanceof Success<T> success ? Optional.of(success.value()) : Optional.empty();
  }

  /**
   * The value, for a caller who knows that there is one.
   *
   * @return the value
   * @throws NoSuchElementException for a failure, with its codes and messages
   */
  default T orElseThrow() {
    return toOptional()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    findings().stream()
                        .map(f -> f.code().name() + ": " + f.message(Locale.ENGLISH))
                        .collect(Collectors.joining("; "))));
  }

  /**
   * Goes on with the value; a failure stays as it is.
   *
   * @param next what to do with the value
   * @param <R> the type of the next value
   * @return the next outcome, or this failure; findings of a success are carried along
   */
  default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
    if (!(this instanceof Success<T> success)) {
      return new Failure<>(findings());
    }
    Outcome<R> result = next.apply(success.value());
    if (findings().isEmpty()) {
      return result;
    }
    List<Finding> all = Stream.concat(findings().stream(), result.findings().stream()).toList();
    return result instanceof Success<R> r ? new Success<>(r.value(), all) : new Failure<>(all);
  }

  /**
   * Changes the value; a failure stays as it is.
   *
   * @param change what to make of the value
   * @param <R> the type of the new value
   * @return the changed outcome with the same findings
   */
  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return this instanceof Success<T> success
        ? new Success<>(change.apply(success.value()), findings())
        : new Failure<>(findings());
  }
}
