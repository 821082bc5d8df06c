package vn.ocop.traceability.masterdata.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.ocop.core.product.StandardVocabulary;
import vn.ocop.traceability.epcis.Acceptance;
import vn.ocop.traceability.epcis.ReadLimits;
import vn.ocop.traceability.epcis.ReadPolicy;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.masterdata.MasterDataBuilder;

/** Reads one document: its lists record by record, so that memory holds one record's tree. */
final class DocumentReader {

  private static final int PARSER_DEPTH = 100_000;

  private final ReadPolicy policy;
  private final ReadLimits limits;
  private final Faults faults;
  private final ValueReader values;
  private final MasterDataBuilder builder = MasterData.builder();
  private final Map<String, RecordList> lists = new LinkedHashMap<>();
  private int refused;

  /** Takes one record of a list; says whether it could be built. */
  private interface RecordList {
    boolean take(RecordFields record);
  }

  DocumentReader(ReadPolicy policy, StandardVocabulary standards) {
    this.policy = policy;
    this.limits = policy.limits();
    this.faults = new Faults(limits.getFindings());
    this.values = new ValueReader(faults, limits.getDigits());
    CertificateMapper certificates = new CertificateMapper(standards);
    ZoneMapper zones = new ZoneMapper(certificates);
    RecordMapper records = new RecordMapper(certificates);
    list("zones", zones::zone, builder::zone);
    list("sites", records::site, builder::site);
    list("parties", records::party, builder::party);
    list("items", records::item, builder::item);
    list("processes", records::process, builder::process);
    list("outsideSupplies", records::outsideSupply, builder::outsideSupply);
    list("commitments", records::commitment, builder::commitment);
    list("borders", records::border, builder::border);
  }

  private <T> void list(String name, Function<RecordFields, T> mapper, Consumer<T> add) {
    lists.put(
        name,
        record -> {
          int before = faults.count();
          Optional<T> value = record.build(name, mapper);
          if (value.isEmpty() || faults.count() > before) {
            return false;
          }
          return add(record, value.get(), add);
        });
  }

  private <T> boolean add(RecordFields record, T value, Consumer<T> add) {
    try {
      add.accept(value);
      return true;
    } catch (IllegalArgumentException repeated) {
      faults.add(
          MasterDataCode.DUPLICATE_RECORD,
          record.node().line(),
          record.node().pointer(),
          "detail",
          String.valueOf(repeated.getMessage()));
      return false;
    }
  }

  MasterDataReport read(InputStream in) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(PARSER_DEPTH)
                    .maxNameLength(limits.getTextLength())
                    .maxNumberLength(limits.getTextLength())
                    .maxStringLength(limits.getTextLength())
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
    try (JsonParser parser = factory.createParser(in)) {
      try {
        document(parser);
      } catch (JsonProcessingException | CharConversionException broken) {
        String detail =
            broken instanceof JsonProcessingException json
                ? json.getOriginalMessage()
                : String.valueOf(broken.getMessage());
        faults.add(
            MasterDataCode.MALFORMED,
            parser.currentLocation().getLineNr(),
            parser.getParsingContext().pathAsPointer(false).toString(),
            "detail",
            Faults.shortened(detail));
      }
    }
    boolean rejected = policy.acceptance() == Acceptance.REJECT_ALL && faults.count() > 0;
    MasterData data = rejected ? MasterData.none() : builder.build();
    return new MasterDataReport(data, refused, rejected, faults.findings());
  }

  private void document(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      String found = parser.currentToken() == null ? "nothing" : parser.currentToken().name();
      faults.add(MasterDataCode.NOT_MASTER_DATA, 1, "", "found", found);
      return;
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String pointer = parser.getParsingContext().pathAsPointer(false).toString();
      int line = parser.currentTokenLocation().getLineNr();
      JsonToken token = parser.nextToken();
      RecordList list = lists.get(name);
      if (list == null) {
        faults.add(MasterDataCode.UNKNOWN_FIELD, line, pointer, "field", Faults.shortened(name));
        parser.skipChildren();
      } else if (!seen.add(name)) {
        faults.add(MasterDataCode.DUPLICATE_KEY, line, pointer, "field", name);
        parser.skipChildren();
      } else if (token != JsonToken.START_ARRAY) {
        faults.add(
            MasterDataCode.WRONG_TYPE,
            line,
            pointer,
            "field",
            name,
            "expected",
            "array",
            "found",
            token.name());
        parser.skipChildren();
      } else {
        records(parser, name, list);
      }
    }
    if (parser.nextToken() != null) {
      faults.add(
          MasterDataCode.NOT_MASTER_DATA,
          parser.currentTokenLocation().getLineNr(),
          "",
          "found",
          parser.currentToken().name());
    }
  }

  private void records(JsonParser parser, String name, RecordList list) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int before = faults.count();
      JsonNode node = new NodeReader(parser, faults, limits).read();
      boolean sound = faults.count() == before;
      if (node.kind() != JsonNode.Kind.OBJECT) {
        faults.add(
            MasterDataCode.WRONG_TYPE,
            node.line(),
            node.pointer(),
            "field",
            name,
            "expected",
            "object",
            "found",
            node.kind().word());
        refused++;
      } else if (!sound || !list.take(new RecordFields(node, values))) {
        refused++;
      }
    }
  }
}
