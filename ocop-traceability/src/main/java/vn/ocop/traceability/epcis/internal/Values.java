package vn.ocop.traceability.epcis.internal;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.event.StandardTerms;
import vn.ocop.traceability.event.Vocabulary;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.internal.Nearest;

/** Turns the leaves of a document into values, and says what is wrong with those that are none. */
final class Values {

  private final Report report;
  private final Names names;
  private final int digits;
  private final boolean textual;

  /**
   * Begins the values of one event.
   *
   * @param digits how many digits a number may have
   * @param textual whether numbers and booleans are printed as text, as in XML
   */
  Values(Report report, Names names, int digits, boolean textual) {
    this.report = report;
    this.names = names;
    this.digits = digits;
    this.textual = textual;
  }

  Report report() {
    return report;
  }

  Names names() {
    return names;
  }

  /** Says that a value has another type than it must have. */
  void wrongType(Node node, At at, String field, String expected) {
    if (!(node instanceof Node.Lost)) {
      report.lost(
          EpcisCode.WRONG_TYPE, at, "field", field, "expected", expected, "found", node.kind());
    }
  }

  /** A text that is not blank. */
  @Nullable String text(Node node, At at, String field) {
    if (!(node instanceof Node.Text text)) {
      wrongType(node, at.field(field), field, "string");
      return null;
    }
    String value = textual ? text.value().strip() : text.value();
    if (isBlank(node)) {
      report.kept(EpcisCode.EMPTY_VALUE, at.field(field), "field", field);
      return null;
    }
    return value;
  }

  static boolean isBlank(Node node) {
    return node instanceof Node.Text text && text.value().isBlank();
  }

  /** A text, blank or not. */
  @Nullable String anyText(Node node, At at, String field) {
    return isBlank(node) ? "" : text(node, at, field);
  }

  /** A URI that other events are likely to name as well. */
  @Nullable String uri(Node node, At at, String field) {
    String value = ownUri(node, at, field);
    return value == null ? null : names.pool().shared(value);
  }

  /** A URI that this event alone is likely to name. */
  @Nullable String ownUri(Node node, At at, String field) {
    String value = text(node, at, field);
    if (value != null && !Uris.isUri(value)) {
      report.kept(EpcisCode.NOT_A_URI, at.field(field), "text", value);
    }
    return value;
  }

  @Nullable Identifier identifier(Node node, At at, String field) {
    String value = uri(node, at, field);
    return value == null ? null : new Identifier(value);
  }

  @Nullable OffsetDateTime time(Node node, At at, String field) {
    String value = text(node, at, field);
    if (value == null) {
      return null;
    }
    OffsetDateTime time = Times.parse(value);
    if (time == null) {
      report.lost(EpcisCode.BAD_TIME, at.field(field), "text", value);
    } else if (Times.isTooPrecise(value)) {
      report.kept(EpcisCode.TIME_PRECISION, at.field(field), "text", value);
    }
    return time;
  }

  /** A time zone offset as printed. */
  @Nullable String offset(Node node, At at, String field) {
    String value = text(node, at, field);
    if (value != null && !Times.isOffset(value)) {
      report.kept(EpcisCode.BAD_OFFSET, at.field(field), "text", value);
    }
    return value == null ? null : names.pool().shared(value);
  }

  @Nullable String unit(Node node, At at, String field) {
    String value = text(node, at, field);
    if (value != null && !isUnit(value)) {
      report.kept(EpcisCode.BAD_UNIT, at.field(field), "text", value);
    }
    return value == null ? null : names.pool().shared(value);
  }

  private static boolean isUnit(String text) {
    return (text.length() == 2 || text.length() == 3)
        && text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
  }

  @Nullable BigDecimal number(Node node, At at, String field) {
    if (node instanceof Node.Digits number) {
      return number(number.text(), at.field(field));
    }
    if (textual && node instanceof Node.Text text && !text.value().isBlank()) {
      return number(text.value().strip(), at.field(field));
    }
    wrongType(node, at.field(field), field, "number");
    return null;
  }

  private @Nullable BigDecimal number(String text, At at) {
    BigDecimal number = Numbers.parse(text, digits);
    if (number == null) {
      report.lost(EpcisCode.NUMBER_OUT_OF_RANGE, at, "text", Numbers.shortened(text));
    }
    return number;
  }

  /** A number of an extension; its text where it is out of range. */
  @Nullable BigDecimal extensionNumber(String text, At at) {
    return number(text, at);
  }

  @Nullable Boolean bool(Node node, At at, String field) {
    if (node instanceof Node.Bool bool) {
      return bool.value();
    }
    if (textual && node instanceof Node.Text text) {
      switch (text.value().strip()) {
        case "true", "1" -> {
          return true;
        }
        case "false", "0" -> {
          return false;
        }
        default -> {}
      }
    }
    wrongType(node, at.field(field), field, "boolean");
    return null;
  }

  @Nullable VocabularyTerm term(Vocabulary vocabulary, Node node, At at, String field) {
    String printed = text(node, at, field);
    if (printed == null) {
      return null;
    }
    VocabularyTerm standard = VocabularyTerm.standard(vocabulary, printed).orElse(null);
    if (standard != null) {
      return standard;
    }
    VocabularyTerm term = VocabularyTerm.of(vocabulary, names.expand(printed));
    if (!term.isStandard()) {
      checkOwnTerm(term, field.isEmpty() ? at : at.field(field));
    }
    return term;
  }

  /**
   * A bare word or a text that begins as standard terms do must be one. The GS1 Web Vocabulary
   * grows without a new version of EPCIS, so an unknown term of it is only suspicious.
   */
  private void checkOwnTerm(VocabularyTerm term, At at) {
    StandardTerms terms = StandardTerms.of(term.vocabulary());
    boolean bare = term.value().indexOf(':') < 0;
    String word = bare ? term.value() : terms.afterBeginning(term.value()).orElse("");
    if (word.isEmpty()) {
      return;
    }
    Object[] arguments = {
      "text", term.value(),
      "vocabulary", term.vocabulary(),
      "suggestion", Nearest.to(word, terms.names())
    };
    boolean growing =
        term.vocabulary() == Vocabulary.MEASUREMENT_TYPE
            || term.vocabulary() == Vocabulary.SENSOR_ALERT;
    if (growing && !bare) {
      report.warn(EpcisCode.UNKNOWN_TERM, at, arguments);
    } else {
      report.kept(EpcisCode.UNKNOWN_TERM, at, arguments);
    }
  }

  /** A list whose items are read one by one; items that are none are left out. */
  <T> List<T> list(Node node, At at, String field, BiFunction<Node, At, @Nullable T> item) {
    if (!(node instanceof Node.Items list)) {
      wrongType(node, at.field(field), field, "array");
      return List.of();
    }
    At here = at.field(field);
    List<T> values = new ArrayList<>(list.items().size());
    for (int i = 0; i < list.items().size(); i++) {
      T value = item.apply(list.items().get(i), here.item(i));
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** A list of URIs. */
  List<String> uris(Node node, At at, String field) {
    return list(node, at, field, (item, place) -> leaf(item, place, field));
  }

  /** A list of identifiers. */
  List<Identifier> identifiers(Node node, At at, String field) {
    return list(
        node,
        at,
        field,
        (item, place) -> {
          String value = leaf(item, place, field);
          return value == null ? null : new Identifier(value);
        });
  }

  private @Nullable String leaf(Node item, At place, String field) {
    if (!(item instanceof Node.Text text)) {
      wrongType(item, place, field, "string");
      return null;
    }
    String value = textual ? text.value().strip() : text.value();
    if (value.isBlank()) {
      report.kept(EpcisCode.EMPTY_VALUE, place, "field", field);
      return null;
    }
    if (!Uris.isUri(value)) {
      report.kept(EpcisCode.NOT_A_URI, place, "text", value);
    }
    return value;
  }

  /** The fields of an object, or null. */
  Node.@Nullable Fields fields(Node node, At at, String field) {
    if (node instanceof Node.Fields fields) {
      return fields;
    }
    wrongType(node, at, field, "object");
    return null;
  }
}
