package vn.ocop.scoring.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.testing.SmallDecision;

/** Whatever stands in a criteria file, reading it answers with a value and never throws. */
class HostileFileTest {

  private static final SmallDecision VALID = SmallDecision.valid();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String content(String file) {
    return Objects.requireNonNull(VALID.files().get(file)).strip();
  }

  private static Outcome<CriteriaCatalogue> readBytes(String file, byte[] bytes) {
    return CriteriaCatalogue.read(
        SmallDecision.book(),
        name -> name.equals(file) ? new ByteArrayInputStream(bytes) : VALID.open(name));
  }

  private static void assertRefusedIn(String file, Outcome<CriteriaCatalogue> outcome) {
    assertThat(outcome.toOptional()).isEmpty();
    assertThat(outcome.findings().get(0).where().get(Where.Kind.FILE)).contains(file);
    assertThat(outcome.findings().get(0).code()).isInstanceOf(CriteriaFinding.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {SmallDecision.DECISION, SmallDecision.SHARED, SmallDecision.SET})
  void aFileCutOffAnywhereIsRefused(String file) {
    String content = content(file);
    for (int end = 0; end < content.length(); end++) {
      assertRefusedIn(file, VALID.with(file, content.substring(0, end)).read());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SmallDecision.DECISION, SmallDecision.SHARED, SmallDecision.SET})
  void aFileWithAnyByteChangedIsReadOrRefused(String file) {
    byte[] bytes = content(file).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(20260522);
    for (int i = 0; i < 4000; i++) {
      byte[] changed = bytes.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      Outcome<CriteriaCatalogue> outcome = readBytes(file, changed);
      assertThat(outcome.toOptional().isPresent()).isEqualTo(outcome.findings().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SmallDecision.DECISION, SmallDecision.SHARED, SmallDecision.SET})
  void aValueOfAnotherTypeIsRefusedWhereverItStands(String file) throws IOException {
    JsonNode root = JSON.readTree(content(file));
    List<JsonNode> strangers = new ArrayList<>();
    for (String json :
        List.of("null", "17", "-1", "1.5", "true", "\"?\"", "[]", "{}", "[[]]", "[null]")) {
      strangers.add(JSON.readTree(json));
    }
    int tried = 0;
    for (String pointer : pointers(root, "")) {
      for (JsonNode stranger : strangers) {
        if (stranger.getNodeType() == root.at(pointer).getNodeType()) {
          continue;
        }
        JsonNode changed = replace(root.deepCopy(), pointer, stranger);
        Outcome<CriteriaCatalogue> outcome =
            VALID
                .with(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(changed))
                .read();
        assertThat(outcome.toOptional()).as("%s at %s", stranger, pointer).isEmpty();
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(200);
  }

  private static List<String> pointers(JsonNode node, String at) {
    List<String> pointers = new ArrayList<>();
    pointers.add(at);
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        pointers.addAll(pointers(field.getValue(), at + "/" + field.getKey()));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        pointers.addAll(pointers(array.get(i), at + "/" + i));
      }
    }
    return pointers;
  }

  private static JsonNode replace(JsonNode root, String pointer, JsonNode value) {
    if (pointer.isEmpty()) {
      return value;
    }
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    if (parent instanceof ObjectNode object) {
      object.set(name, value);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    }
    return root;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "17",
        "\"text\"",
        "{",
        "}",
        "{}{}",
        "{\"a\":1,\"a\":2}",
        "\uFEFF",
        "\u0000\u0000\u0000{",
        "<xml/>",
        "{\"decision\": NaN}",
        "// nothing\n{}"
      })
  void aFileThatIsNoCriteriaFileIsRefused(String text) {
    for (String file : VALID.files().keySet()) {
      assertRefusedIn(file, VALID.with(file, text).read());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void deepNestingIsRefusedBeforeTheStackOverflows(String step) {
    for (String file : VALID.files().keySet()) {
      Outcome<CriteriaCatalogue> outcome = VALID.with(file, step.repeat(100_000)).read();
      assertRefusedIn(file, outcome);
      assertThat(outcome.findings().get(0).code()).isEqualTo(CriteriaFinding.MALFORMED_FILE);
    }
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] overlong = content(SmallDecision.SET).getBytes(StandardCharsets.UTF_16LE);
    overlong[0] = (byte) 0xC0;
    assertRefusedIn(SmallDecision.SET, readBytes(SmallDecision.SET, overlong));
    byte[] utf32 = {0, 0, 0, '{', 0, (byte) 0x11, 0, 0};
    assertRefusedIn(SmallDecision.SET, readBytes(SmallDecision.SET, utf32));
  }

  @Test
  void anEndlessTextIsRefused() {
    String text = "{\"decision\": \"" + "x".repeat(30_000_000) + "\"}";
    assertRefusedIn(SmallDecision.SET, VALID.with(SmallDecision.SET, text).read());
  }
}
