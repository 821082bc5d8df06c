package vn.ocop.traceability.epcis.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.EpcisHeader;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventSource;
import vn.ocop.traceability.event.EventType;

/**
 * Reads one JSON object that is a document or a bare event, handing its events on as they come.
 *
 * <p>Where the prefixes are declared only behind the events, the events wait for them.
 */
final class JsonDocument {

  private static final List<String> INNER = List.of("queryResults", "resultsBody");

  private final JsonInput input;
  private final String pointer;
  private final EventSource source;
  private final Report report;
  private final TreeReader outside;
  private final List<Node.Field> header = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private Names names;
  private boolean contextSeen;
  private boolean bodySeen;
  private boolean tooLate;

  /** An event that waits for the document's prefixes. */
  private record Waiting(Node.Fields event, EventSource source, Report report) {}

  JsonDocument(JsonInput input, String pointer, EventSource source) {
    this.input = input;
    this.pointer = pointer;
    this.source = source;
    this.names = input.standardNames();
    this.report = new Report(source.line());
    this.outside = new TreeReader(input.limits(), "header", input.limits().getHeaderSize());
  }

  void read(JsonParser parser) throws IOException {
    try {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("epcisBody") && parser.currentToken() == JsonToken.START_OBJECT) {
          checkRepeated(bodySeen, parser, name);
          bodySeen = true;
          body(parser, 0);
        } else {
          field(parser, name);
        }
      }
    } catch (IOException broken) {
      waiting.forEach(this::deliver);
      input.output().findings(report);
      throw broken;
    }
    waiting.forEach(this::deliver);
    end();
  }

  private void checkRepeated(boolean repeated, JsonParser parser, String name) {
    if (repeated) {
      report.lost(EpcisCode.DUPLICATE_KEY, TreeReader.pointer(parser), "field", name);
    }
  }

  private void field(JsonParser parser, String name) throws IOException {
    checkRepeated(new Node.Fields(header).get(name) != null, parser, name);
    Node value = outside.read(parser, report);
    header.add(new Node.Field(name, null, value));
    if (name.equals("@context")) {
      contextSeen = true;
      names = names.with(value);
    }
  }

  /**
   * The body, the query results or the results body: all hold the list of events or lead to it.
   *
   * @param level how many of these stand around this one
   */
  private void body(JsonParser parser, int level) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String place = TreeReader.pointer(parser);
      JsonToken token = parser.nextToken();
      if (name.equals("eventList") && token == JsonToken.START_ARRAY) {
        events(parser, place);
      } else if (level < INNER.size()
          && name.equals(INNER.get(level))
          && token == JsonToken.START_OBJECT) {
        body(parser, level + 1);
      } else if (name.equals("eventList")) {
        wrongList(parser, place);
      } else {
        field(parser, name);
      }
    }
  }

  private void wrongList(JsonParser parser, String place) throws IOException {
    Node found = outside.read(parser, new Report(0));
    report.lost(
        EpcisCode.WRONG_TYPE,
        place,
        "field",
        "eventList",
        "expected",
        "array",
        "found",
        found.kind());
    header.add(new Node.Field("eventList", null, Node.Null.INSTANCE));
  }

  private void events(JsonParser parser, String list) throws IOException {
    header.add(new Node.Field("eventList", null, Node.Null.INSTANCE));
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      EventSource place = new EventSource(list, i, input.line(parser));
      Report found = new Report(place.line());
      Node node =
          new TreeReader(input.limits(), "event", input.limits().getEventSize())
              .read(parser, found);
      if (node instanceof Node.Fields event) {
        take(new Waiting(event, place, found));
      } else {
        found.lost(
            EpcisCode.WRONG_TYPE,
            place.pointer(),
            "field",
            "eventList",
            "expected",
            "object",
            "found",
            node.kind());
        input.output().event(null, found);
      }
    }
  }

  private void take(Waiting event) {
    if (contextSeen || tooLate) {
      deliver(event);
    } else if (waiting.size() < input.limits().getHeldEvents()) {
      waiting.add(event);
    } else {
      tooLate = true;
      report.kept(EpcisCode.CONTEXT_TOO_LATE, pointer, "limit", input.limits().getHeldEvents());
      waiting.forEach(this::deliver);
      waiting.clear();
      deliver(event);
    }
  }

  private void deliver(Waiting event) {
    Names known = names.with(event.event().get("@context"));
    Values values = new Values(event.report(), known, input.limits().getDigits(), false);
    EpcisEvent result =
        new EventMapper(values, At.of(event.source())).map(event.event(), event.source());
    input.output().event(result, event.report());
  }

  private void end() {
    Node.Fields fields = new Node.Fields(header);
    Values values = new Values(report, names, input.limits().getDigits(), false);
    if (bodySeen) {
      document(fields, values);
      return;
    }
    @Nullable Node type = fields.get("type");
    boolean event =
        fields.get("eventTime") != null
            || (type instanceof Node.Text text && EventType.ofEpcisName(text.value()).isPresent());
    if (event) {
      EpcisEvent result = new EventMapper(values, At.pointer(pointer)).map(fields, source);
      input.output().event(result, report);
      return;
    }
    if (type instanceof Node.Text text && text.value().startsWith("EPCIS")) {
      document(fields, values);
      return;
    }
    String found =
        header.isEmpty() ? "{}" : "{ " + Numbers.shortened(header.get(0).name()) + " … }";
    report.lost(EpcisCode.NOT_EPCIS, pointer, "found", found);
    input.output().findings(report);
  }

  private void document(Node.Fields fields, Values values) {
    HeaderMapper mapper = new HeaderMapper(values, At.pointer(pointer));
    mapper.require(fields, "type", "@context", "schemaVersion", "creationDate");
    if (!bodySeen) {
      mapper.require(fields, "epcisBody");
    } else {
      mapper.require(fields, "eventList");
    }
    List<Node.Field> without =
        header.stream().filter(field -> !field.name().equals("eventList")).toList();
    EpcisHeader result = mapper.map(new Node.Fields(without));
    input.output().header(result);
    input.output().findings(report);
  }
}
