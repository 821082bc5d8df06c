package vn.ocop.scoring.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ocop.core.result.Bilingual;

/**
 * A fact that can be known about a product: its name in data files, the kind and range of its
 * value, and what it is called in running text.
 *
 * <p>The library's own facts are constants, for example {@link ProducerFacts#LOCAL_LABOUR}; a
 * caller makes further ones here for its own conditions.
 *
 * @param <T> the type of its value
 */
public final class Fact<T> {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final String name;
  private final FactKind kind;
  private final Class<?> type;
  private final Bilingual label;
  private final boolean derived;
  private final List<String> words;

  private Fact(String name, FactKind kind, Class<?> type, Bilingual label, boolean derived) {
    if (!NAME.matcher(Objects.requireNonNull(name, "name")).matches()) {
      throw new IllegalArgumentException("name is " + name + ", not a word such as localLabour");
    }
    this.name = name;
    this.kind = kind;
    this.type = Objects.requireNonNull(type, "type");
    this.label = Objects.requireNonNull(label, "label");
    this.derived = derived;
    this.words = words(type);
  }

  /**
   * A fact that is a share in per cent.
   *
   * @param name its name, a word that begins with a small letter
   * @param label what it is called
   * @return the fact
   */
  public static Fact<BigDecimal> share(String name, Bilingual label) {
    return new Fact<>(name, FactKind.SHARE, BigDecimal.class, label, false);
  }

  static Fact<BigDecimal> share(String name) {
    return share(name, FactLabels.of(name));
  }

  /**
   * A fact that is a whole number, 0 or more.
   *
   * @param name its name, a word that begins with a small letter
   * @param label what it is called, with its unit
   * @return the fact
   */
  public static Fact<Integer> count(String name, Bilingual label) {
    return new Fact<>(name, FactKind.COUNT, Integer.class, label, false);
  }

  static Fact<Integer> count(String name) {
    return count(name, FactLabels.of(name));
  }

  /**
   * A fact that is yes or no.
   *
   * @param name its name, a word that begins with a small letter
   * @param label what it is called
   * @return the fact
   */
  public static Fact<Boolean> flag(String name, Bilingual label) {
    return new Fact<>(name, FactKind.FLAG, Boolean.class, label, false);
  }

  static Fact<Boolean> flag(String name) {
    return flag(name, FactLabels.of(name));
  }

  /**
   * A fact that is a paper with a term.
   *
   * @param name its name, a word that begins with a small letter
   * @param label what it is called
   * @return the fact
   */
  public static Fact<Paper> paper(String name, Bilingual label) {
    return new Fact<>(name, FactKind.PAPER, Paper.class, label, false);
  }

  static Fact<Paper> paper(String name) {
    return paper(name, FactLabels.of(name));
  }

  /**
   * A fact that is one of several words.
   *
   * @param name its name, a word that begins with a small letter
   * @param words the words
   * @param label what it is called
   * @param <E> the type of the words
   * @return the fact
   */
  public static <E extends Enum<E>> Fact<E> choice(String name, Class<E> words, Bilingual label) {
    return new Fact<>(name, FactKind.CHOICE, words, label, false);
  }

  static <E extends Enum<E>> Fact<E> choice(String name, Class<E> words) {
    return choice(name, words, FactLabels.of(name));
  }

  /**
   * A fact that is any number of several words.
   *
   * @param name its name, a word that begins with a small letter
   * @param words the words
   * @param label what it is called
   * @param <E> the type of the words
   * @return the fact
   */
  public static <E extends Enum<E>> Fact<Set<E>> set(String name, Class<E> words, Bilingual label) {
    return new Fact<>(name, FactKind.SET, words, label, false);
  }

  static <E extends Enum<E>> Fact<Set<E>> set(String name, Class<E> words) {
    return set(name, words, FactLabels.of(name));
  }

  Fact<T> asDerived() {
    return new Fact<>(name, kind, type, label, true);
  }

  /**
   * Its name in conditions and data files.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The kind of its value.
   *
   * @return the kind
   */
  public FactKind kind() {
    return kind;
  }

  /**
   * What it is called in running text.
   *
   * @return the label in both languages
   */
  public Bilingual label() {
    return label;
  }

  /**
   * Whether it follows from the certificates, shares and test reports of a sheet on the evaluation
   * date, and cannot be put on a sheet by itself.
   *
   * @return true for the library's derived facts
   */
  public boolean isDerived() {
    return derived;
  }

  /**
   * The words that its value can be or hold.
   *
   * @return in the order of the type; empty for other kinds
   */
  public List<String> words() {
    return words;
  }

  private static List<String> words(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).map(constant -> ((Enum<?>) constant).name()).toList();
  }

  /**
   * The type of its value, or of its words.
   *
   * @return for example {@code Integer} or the enum of the words
   */
  public Class<?> type() {
    return type;
  }

  boolean isNumber() {
    return kind == FactKind.SHARE || kind == FactKind.COUNT;
  }

  /** Refuses a value outside the range. */
  void requireInRange(Object value) {
    Objects.requireNonNull(value, name);
    boolean fits =
        switch (kind) {
          case SHARE ->
              ((BigDecimal) value).signum() >= 0 && ((BigDecimal) value).compareTo(WHOLE) <= 0;
          case COUNT -> (Integer) value >= 0;
          default -> true;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          name + " is " + value + (kind == FactKind.SHARE ? ", not 0 to 100" : ", not 0 or more"));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
