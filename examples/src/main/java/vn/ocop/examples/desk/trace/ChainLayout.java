package vn.ocop.examples.desk.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ocop.core.result.Severity;
import vn.ocop.examples.desk.trace.ChainGraph.Flow;
import vn.ocop.examples.desk.trace.ChainGraph.Node;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.chain.ObjectKind;
import vn.ocop.traceability.chain.TraceableObject;
import vn.ocop.traceability.rule.RuleFinding;

/** Lays a chain out: layers from left to right, what hangs together one below the other. */
final class ChainLayout {

  /** As many objects as are drawn one by one. */
  static final int MOST_OBJECTS = 200;

  private static final int STEP_X = 160;
  private static final int STEP_Y = 62;
  private static final int MARGIN = 20;
  private static final int NEAR = 30;

  private final BoxTexts texts;
  private final Map<TraceableObject, List<RuleFinding>> findings = new HashMap<>();
  private ChainRows rows = new ChainRows(List.of(), 0, STEP_Y);

  private ChainLayout(Chain chain, List<RuleFinding> found, Locale locale) {
    this.texts = new BoxTexts(chain, locale);
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
        joints.add(
            new Drawing.Joint(left(node) + Drawing.BOX_WIDTH / 2, y(node), BoxTexts.step(node)));
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
        known ? TraceTexts.kilograms(flow.kilograms.orElse(BigDecimal.ZERO)) : "",
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
    String kind =
        first.kind() == ObjectKind.UNIT ? "unit" : texts.zones(node).isEmpty() ? "lot" : "zone";
    return new Drawing.Box(
        left(node),
        y(node) - Drawing.BOX_HEIGHT / 2,
        (kind + " " + weight).trim(),
        texts.title(node),
        texts.content(node),
        BoxTexts.badge(marks.size()),
        "badge" + weight,
        texts.hover(node, marks));
  }

  private static String css(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
