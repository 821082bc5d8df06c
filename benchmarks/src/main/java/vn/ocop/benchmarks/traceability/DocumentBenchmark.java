package vn.ocop.benchmarks.traceability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ocop.traceability.epcis.EpcisDocument;
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.hash.EventHash;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.ChainValidator;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.rule.Rule;
import vn.ocop.traceability.rule.RuleBook;
import vn.ocop.traceability.rule.RuleSet;
import vn.ocop.traceability.rule.Validation;
import vn.ocop.traceability.rule.standard.StandardRules;

/**
 * One document of a thousand events: Jackson's tree, the peer's schema over that tree, our reader,
 * our rules over what it read, our event hash. The official schema is read from the folder {@code
 * shared} beside the project; without it the peer's benchmark fails and says so.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DocumentBenchmark {

  private static final int EVENTS = 1000;
  private static final String SCHEMA =
      "shared/testdata/traceability/gs1-epcis/EPCIS-JSON-Schema.json";

  private final ObjectMapper mapper = new ObjectMapper();
  private final ChainValidator rules = ChainValidator.of(rules(), Profile.standard());
  private String text = "";
  private JsonNode tree = mapper.nullNode();
  private List<EpcisEvent> events = List.of();
  private Capture made = Capture.of(List.of());
  private @Nullable JsonSchema schema;

  /** Made by JMH. */
  public DocumentBenchmark() {}

  /**
   * Writes the document and reads it both ways.
   *
   * @throws IOException if the schema cannot be read
   */
  @Setup
  public void setUp() throws IOException {
    text = MadeChain.document(EVENTS);
    tree = mapper.readTree(text);
    events = EpcisReader.standard().read(text).events();
    if (events.size() != EVENTS) {
      throw new IllegalStateException("the document does not read: " + events.size());
    }
    made = Capture.of(MadeChain.events(EVENTS));
    Optional<Path> file = find();
    if (file.isPresent()) {
      schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
              .getSchema(Files.readString(file.get()));
    }
  }

  /** The rules on structure, vocabulary and identity, as the rule book groups them. */
  private static RuleSet rules() {
    RuleSet all = StandardRules.all();
    return new RuleSet(
        all.eventRules().stream().filter(DocumentBenchmark::isAboutForm).toList(),
        all.captureRules().stream().filter(DocumentBenchmark::isAboutForm).toList(),
        List.of());
  }

  private static boolean isAboutForm(Rule<?> rule) {
    return "SVI".indexOf(RuleBook.standard().rule(rule.id()).group().charAt(0)) >= 0;
  }

  private static Optional<Path> find() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(SCHEMA))) {
        return Optional.of(folder.resolve(SCHEMA));
      }
    }
    return Optional.empty();
  }

  /**
   * The peer's measure: text to tree, nothing checked.
   *
   * @return the tree
   * @throws JsonProcessingException never, the document being sound
   */
  @Benchmark
  public JsonNode jacksonReadTree() throws JsonProcessingException {
    return mapper.readTree(text);
  }

  /** The official schema over the tree, by networknt's validator. */
  @Benchmark
  public Set<ValidationMessage> networkntSchemaOverTree() {
    if (schema == null) {
      throw new IllegalStateException(SCHEMA + " does not lie beside the project");
    }
    return schema.validate(tree);
  }

  /** Text to events, structure and vocabulary checked on the way. */
  @Benchmark
  public EpcisDocument ourReader() {
    return EpcisReader.standard().read(text);
  }

  /**
   * Structure, vocabulary and identifiers by rules, over events that no reader has looked at, so
   * that the rules do all of it: at most twice the time of {@link #jacksonReadTree()} is asked for.
   *
   * @return what is found
   */
  @Benchmark
  public Validation ourRulesOverEvents() {
    return rules.validate(made, Optional.empty());
  }

  /** The event hash of CBV 2.0. */
  @Benchmark
  public int ourEventHash() {
    int length = 0;
    for (EpcisEvent event : events) {
      length += EventHash.of(event).length();
    }
    return length;
  }
}
