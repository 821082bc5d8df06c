package vn.ocop.examples.desk.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ocop.core.result.Severity;
import vn.ocop.examples.desk.trace.ChainGraph.Flow;
import vn.ocop.examples.desk.trace.ChainGraph.Node;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.Movement;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.masterdata.TradeItem;
import vn.ocop.traceability.masterdata.Zone;
import vn.ocop.traceability.rule.RuleFinding;

/** Lays a chain out: layers from left to right, what hangs together one below the other. */
final class ChainLayout {

  /** As many objects as are drawn one by one. */
  static final int MOST_OBJECTS = 200;

  private static final int STEP_X = 160;
  private static final int STEP_Y = 62;
  private static final int MARGIN = 20;
  private static final int NEAR = 30;
  private static final int MOST_COUNTED = 99;
  private static final int HOVER_LINES = 12;
  private static final int LONGEST_TITLE = 27;
  private static final int LONGEST_CONTENT = 32;

  private final Chain chain;
  private final Locale locale;
  private final Map<TraceableObject, List<RuleFinding>> findings = new HashMap<>();
  private ChainRows rows = new ChainRows(List.of(), 0, STEP_Y);

  private ChainLayout(Chain chain, List<RuleFinding> found, Locale locale) {
    this.chain = chain;
    this.locale = locale;
    for (RuleFinding finding : found) {
      finding.lots().stream()
          .map(lot -> chain.find(lot.text()))
          .flatMap(Optional::stream)
          .distinct()
          .forEach(lot -> findings.computeIfAbsent(lot, any -> new ArrayList<>()).add(finding));
    }
  }

  static Drawing of(Chain chain, List<RuleFinding> findings, Locale locale) {
    ChainGraph graph = new ChainGraph(chain, MOST_OBJECTS);
    return new ChainLayout(chain, findings, locale).draw(graph);
  }

  private Drawing draw(ChainGraph graph) {
    rows = new ChainRows(graph.nodes(), MARGIN, STEP_Y);
    List<Drawing.Box> boxes = new ArrayList<>();
    List<Drawing.Joint> joints = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (node.joint) {
        joints.add(new Drawing.Joint(left(node) + Drawing.BOX_WIDTH / 2, y(node), step(node)));
      } else {
        boxes.add(box(node));
      }
    }
    int last = graph.nodes().stream().mapToInt(node -> node.layer).max().orElse(0);
    return new Drawing(
        2 * MARGIN + last * STEP_X + Drawing.BOX_WIDTH,
        rows.bottom() + MARGIN,
        boxes,
        joints,
        graph.flows().stream().map(this::edge).toList(),
        graph.collapsed());
  }

  private int y(Node node) {
    return rows.middle(node);
  }

  private static int left(Node node) {
    return MARGIN + node.layer * STEP_X;
  }

  private Drawing.Edge edge(Flow flow) {
    int fromX = left(flow.from) + (flow.from.joint ? Drawing.BOX_WIDTH / 2 : Drawing.BOX_WIDTH);
    int toX = left(flow.to) + (flow.to.joint ? Drawing.BOX_WIDTH / 2 : 0);
    int fromY = y(flow.from);
    int toY = y(flow.to);
    int bend = Math.max(30, Math.abs(toX - fromX) / 2);
    String path =
        "M%d %d C%d %d %d %d %d %d"
            .formatted(fromX, fromY, fromX + bend, fromY, toX - bend, toY, toX, toY);
    boolean far = flow.to.layer - flow.from.layer > 2;
    boolean known = flow.kilograms.filter(kilograms -> kilograms.signum() != 0).isPresent();
    return new Drawing.Edge(
        path,
        far ? fromX + NEAR : (fromX + toX) / 2,
        (far ? fromY : (fromY + toY) / 2) - 4,
        known ? kilograms(flow.kilograms.orElse(BigDecimal.ZERO)) : "",
        flow.packing);
  }

  private Drawing.Box box(Node node) {
    TraceableObject first = node.objects.get(0);
    List<RuleFinding> marks =
        node.objects.stream()
            .flatMap(object -> findings.getOrDefault(object, List.of()).stream())
            .distinct()
            .toList();
    String weight =
        marks.stream()
            .map(RuleFinding::severity)
            .min(Comparator.naturalOrder())
            .map(ChainLayout::css)
            .orElse("");
    String kind = first.kind() == ObjectKind.UNIT ? "unit" : zones(node).isEmpty() ? "lot" : "zone";
    return new Drawing.Box(
        left(node),
        y(node) - Drawing.BOX_HEIGHT / 2,
        (kind + " " + weight).trim(),
        title(node),
        content(node),
        badge(marks.size()),
        "badge" + weight,
        hover(node, marks));
  }

  private static String badge(int findings) {
    return findings == 0 ? "" : findings > MOST_COUNTED ? MOST_COUNTED + "+" : "" + findings;
  }

  private static String css(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** The lot and its zone, or how many lots. */
  private String title(Node node) {
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
  private String content(Node node) {
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
    sum.filter(kg -> kg.signum() > 0).map(ChainLayout::kilograms).ifPresent(parts::add);
    node.objects.get(0).item().flatMap(TradeItem::getName).ifPresent(parts::add);
    return cut(String.join(" · ", parts), LONGEST_CONTENT);
  }

  private List<String> zones(Node node) {
    return node.objects.stream()
        .flatMap(object -> chain.zones(object).stream())
        .map(Zone::getCode)
        .distinct()
        .limit(HOVER_LINES)
        .toList();
  }

  private String hover(Node node, List<RuleFinding> marks) {
    List<String> lines = new ArrayList<>();
    node.objects.stream().limit(HOVER_LINES).forEach(object -> lines.add(object.name()));
    if (node.objects.size() > HOVER_LINES) {
      lines.add("…");
    }
    marks.stream().limit(HOVER_LINES).forEach(mark -> lines.add("⚠ " + mark.text(locale)));
    return String.join("\n", lines);
  }

  private static String step(Node node) {
    return node.transformations.stream()
            .map(t -> t.last().event().getBusinessStep().map(VocabularyTerm::value).orElse(""))
            .distinct()
            .limit(HOVER_LINES)
            .collect(Collectors.joining(", "))
        + (node.transformations.size() > 1 ? " × " + node.transformations.size() : "");
  }

  static String kilograms(BigDecimal kilograms) {
    BigDecimal rounded =
        kilograms.setScale(Math.min(3, Math.max(0, kilograms.scale())), RoundingMode.HALF_EVEN);
    String plain = rounded.precision() > 24 ? rounded.toString() : trimmed(rounded);
    return plain + " kg";
  }

  private static String trimmed(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
