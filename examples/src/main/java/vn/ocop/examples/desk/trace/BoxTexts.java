package vn.ocop.examples.desk.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.examples.desk.trace.ChainGraph.Node;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.RuleFinding;

/** What the boxes and joints of a drawing say. */
final class BoxTexts {

  private static final int MOST_COUNTED = 99;
  private static final int HOVER_LINES = 12;
  private static final int LONGEST_TITLE = 27;
  private static final int LONGEST_CONTENT = 32;

  private final Chain chain;
  private final Locale locale;

  BoxTexts(Chain chain, Locale locale) {
    this.chain = chain;
    this.locale = locale;
  }

  /** The lot and its zone, or how many lots. */
  String title(Node node) {
    if (node.objects.size() > 1) {
      int count = node.objects.size();
      return cut(TraceTexts.text("group", locale, Map.of("count", count)), LONGEST_TITLE);
    }
    List<String> parts = new ArrayList<>(List.of(shortName(node.objects.get(0))));
    parts.addAll(zones(node));
    return cut(String.join(" · ", parts), LONGEST_TITLE);
  }

  /** The lot or serial at the end of an identifier. */
  private static String shortName(TraceableObject object) {
    String name = object.name();
    int from = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1;
    return from == name.length() ? name : name.substring(from);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }

  /** The product and how much of it was made. */
  String content(Node node) {
    Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
    for (TraceableObject object : node.objects) {
      for (Movement movement : object.movements()) {
        if (movement.role().isOrigin()) {
          Optional<BigDecimal> before = sum;
          sum = movement.mass().inKilograms().flatMap(kg -> before.map(kg::add));
        }
      }
    }
    List<String> parts = new ArrayList<>();
    sum.filter(kg -> kg.signum() > 0).map(TraceTexts::kilograms).ifPresent(parts::add);
    node.objects.get(0).item().flatMap(TradeItem::getName).ifPresent(parts::add);
    return cut(String.join(" · ", parts), LONGEST_CONTENT);
  }

  /** The codes of the zones that a box comes from directly. */
  List<String> zones(Node node) {
    return node.objects.stream()
        .flatMap(object -> chain.zones(object).stream())
        .map(Zone::getCode)
        .distinct()
        .limit(HOVER_LINES)
        .toList();
  }

  /** What is shown while the pointer rests on a box: its objects and their findings. */
  String hover(Node node, List<RuleFinding> marks) {
    List<String> lines = new ArrayList<>();
    node.objects.stream().limit(HOVER_LINES).forEach(object -> lines.add(object.name()));
    if (node.objects.size() > HOVER_LINES) {
      lines.add("…");
    }
    marks.stream().limit(HOVER_LINES).forEach(mark -> lines.add("⚠ " + mark.text(locale)));
    return String.join("\n", lines);
  }

  /** The business steps of the transformations at a joint. */
  static String step(Node node) {
    return node.transformations.stream()
            .map(t -> t.last().event().getBusinessStep().map(VocabularyTerm::value).orElse(""))
            .distinct()
            .limit(HOVER_LINES)
            .collect(Collectors.joining(", "))
        + (node.transformations.size() > 1 ? " × " + node.transformations.size() : "");
  }

  /** How many findings a box has, in a few signs. */
  static String badge(int findings) {
    return findings == 0 ? "" : findings > MOST_COUNTED ? MOST_COUNTED + "+" : "" + findings;
  }
}
