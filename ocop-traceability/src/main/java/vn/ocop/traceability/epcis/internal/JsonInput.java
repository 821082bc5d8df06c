package vn.ocop.traceability.epcis.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import vn.ocop.traceability.epcis.EpcisCode;
import vn.ocop.traceability.epcis.ReadLimits;
import vn.ocop.traceability.event.EventSource;

/** Reads JSON: documents, query documents, events, arrays of these, one behind the other. */
final class JsonInput {

  /** Nesting is limited event by event; this only keeps the parser's own stack small. */
  private static final int PARSER_DEPTH = 100_000;

  /** Texts are limited one by one; this only keeps the parser's own buffer small. */
  private static final int PARSER_TEXT = 100_000_000;

  /** Outside of texts, JSON has no use for the characters that comments begin with. */
  private static final Pattern COMMENT = Pattern.compile("Unexpected character \\('[/#]'");

  private final ReadLimits limits;
  private final Output output;
  private final JsonFactory factory;
  private final Names standardNames = Names.ofStandard();
  private int lineOffset;
  private boolean lines;

  JsonInput(Output output) {
    this.output = output;
    this.limits = output.policy().limits();
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(PARSER_DEPTH)
                    .maxNameLength(limits.getTextLength())
                    .maxNumberLength(limits.getTextLength())
                    .maxStringLength(PARSER_TEXT)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
  }

  /** Reads a stream to its end. */
  void read(InputStream in) throws IOException {
    try (JsonParser parser = factory.createParser(in)) {
      if (!roots(parser)) {
        Report report = new Report(0);
        report.lost(EpcisCode.EMPTY_INPUT, "");
        output.broken(report);
      }
    }
  }

  /** Reads one line; says whether it holds anything. */
  boolean readLine(byte[] bytes, int length, int line) throws IOException {
    lines = true;
    lineOffset = line - 1;
    try (JsonParser parser = factory.createParser(bytes, 0, length)) {
      return roots(parser);
    }
  }

  private boolean roots(JsonParser parser) throws IOException {
    boolean any = false;
    try {
      while (parser.nextToken() != null) {
        any = true;
        root(parser);
      }
    } catch (JsonEOFException e) {
      broken(parser, EpcisCode.TRUNCATED, e);
      any = true;
    } catch (StreamConstraintsException e) {
      broken(parser, EpcisCode.TOO_LARGE, e);
      any = true;
    } catch (JsonParseException e) {
      boolean comment = COMMENT.matcher(e.getOriginalMessage()).find();
      broken(parser, comment ? EpcisCode.COMMENT : EpcisCode.MALFORMED, e);
      any = true;
    } catch (CharConversionException e) {
      broken(parser, EpcisCode.NOT_UTF_8, e);
      any = true;
    }
    return any;
  }

  private void broken(JsonParser parser, EpcisCode code, IOException e) {
    Report report = new Report(lineOffset + parser.currentLocation().getLineNr());
    String detail =
        e instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : String.valueOf(e.getMessage());
    report.lost(
        code,
        TreeReader.pointer(parser),
        "detail",
        Numbers.shortened(detail),
        "limit",
        limits.getTextLength(),
        "what",
        "JSON");
    if (lines) {
      output.event(null, report);
    } else {
      output.broken(report);
    }
  }

  private void root(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        document(parser, "/" + i, new EventSource("", i, line(parser)));
      }
    } else {
      document(parser, "", new EventSource("", -1, line(parser)));
    }
  }

  int line(JsonParser parser) {
    return lineOffset + Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  private void document(JsonParser parser, String pointer, EventSource source) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      Report report = new Report(source.line());
      String found = parser.currentToken().name();
      report.lost(EpcisCode.NOT_EPCIS, pointer, "found", found);
      parser.skipChildren();
      output.event(null, report);
      return;
    }
    new JsonDocument(this, pointer, source).read(parser);
  }

  /** The prefixes every document begins with; they bring the shared texts of this input along. */
  Names standardNames() {
    return standardNames;
  }

  ReadLimits limits() {
    return limits;
  }

  Output output() {
    return output;
  }
}
