package vn.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.testing.Shared;

/** The answered examples beside the project, answered by an independent program. */
class AnsweredExamplesTest {

  private static final String FOLDER = "contracts/examples";

  @TestFactory
  Stream<DynamicTest> everyExampleIsAnsweredAlike() {
    Path folder = Shared.require(FOLDER);
    List<JsonNode> questions = Shared.jsonLines(folder.resolve("score.in.jsonl"));
    List<JsonNode> answers = Shared.jsonLines(folder.resolve("score.out.jsonl"));
    assertThat(questions).hasSameSizeAs(answers).isNotEmpty();
    return IntStream.range(0, questions.size())
        .mapToObj(
            line ->
                dynamicTest(
                    "line %d: %s, set %s"
                        .formatted(
                            line + 1,
                            questions.get(line).get("decision").asText(),
                            questions.get(line).get("set").asText()),
                    () -> check(questions.get(line), answers.get(line))));
  }

  private static void check(JsonNode question, JsonNode answer) {
    String decision = question.get("decision").asText();
    var sets = CriteriaCatalogue.standard().find(decision).toOptional();
    Assumptions.assumeTrue(
        sets.isPresent(), () -> "skipped: decision " + decision + " is not in the catalogue");
    Map<String, Integer> choices = new LinkedHashMap<>();
    question
        .get("choices")
        .properties()
        .forEach(choice -> choices.put(choice.getKey(), choice.getValue().asInt()));
    Scorecard card =
        sets.orElseThrow()
            .set(question.get("set").asInt())
            .score(ScoreSheet.of(choices))
            .orElseThrow();
    assertThat(card.set().decision().number()).isEqualTo(answer.get("decision").asText());
    assertThat(card.status().name()).isEqualTo(answer.get("status").asText());
    assertThat(card.total()).isEqualTo(answer.get("total").asInt());
    card.parts()
        .forEach(
            (part, points) ->
                assertThat(points).isEqualTo(answer.get("parts").get(part.name()).asInt()));
    assertThat(card.starsByPoints().map(Star::rank).orElse(0))
        .isEqualTo(answer.get("starsByPoints").asInt(0));
    assertThat(card.stars().map(Star::rank).orElse(0)).isEqualTo(answer.get("stars").asInt(0));
    List<String> unmet = new ArrayList<>();
    for (JsonNode minimum : answer.get("unmetMinimums")) {
      unmet.add(
          "%s %s %s %s"
              .formatted(
                  minimum.get("criterion").asText(),
                  minimum.get("stars").asText(),
                  minimum.get("required").asText(),
                  minimum.get("reached").asText()));
    }
    assertThat(card.unmetMinimums())
        .map(
            minimum ->
                "%s %d %d %d"
                    .formatted(
                        minimum.criterion().code(),
                        minimum.star().rank(),
                        minimum.required(),
                        minimum.reached()))
        .isEqualTo(unmet);
    List<String> unanswered = new ArrayList<>();
    answer.get("unanswered").forEach(code -> unanswered.add(code.asText()));
    assertThat(card.unanswered()).isEqualTo(unanswered);
  }
}
