package vn.ocop.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A second implementation, written from the description of the desk's "score" alone, on maps and
 * decimals: slow, plain and without a line of the library.
 */
final class NaiveScoring {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Criterion code → {part, story, points of each option, mark of each option}. */
  private final Map<String, Map<String, Object>> criteria = new LinkedHashMap<>();

  private final Set<String> endingNotes = new HashSet<>();

  private NaiveScoring() {}

  /** Every set of a decision by its number. */
  static Map<Integer, NaiveScoring> load(String folder) {
    JsonNode decision = read(folder + "/decision.json");
    Map<String, JsonNode> shared = new TreeMap<>();
    for (JsonNode file : decision.get("criteria")) {
      for (JsonNode criterion : read(folder + "/" + file.asText()).get("criteria")) {
        shared.put(criterion.get("id").asText(), criterion);
      }
    }
    Map<Integer, NaiveScoring> sets = new TreeMap<>();
    for (JsonNode file : decision.get("sets")) {
      JsonNode set = read(folder + "/" + file.asText());
      if (!set.get("status").asText().equals("MISSING")) {
        NaiveScoring scoring = new NaiveScoring();
        scoring.addNotes(decision, set.path("notes"));
        for (JsonNode part : set.get("parts")) {
          for (JsonNode criterion : part.get("criteria")) {
            scoring.add(part.get("part").asText(), criterion);
            scoring.addNotes(decision, criterion.path("notes"));
            JsonNode common = shared.get(criterion.get("criterion").asText());
            scoring.addNotes(decision, Objects.requireNonNull(common).path("notes"));
          }
        }
        sets.put(set.get("set").asInt(), scoring);
      }
    }
    return sets;
  }

  private static JsonNode read(String file) {
    try (InputStream in = CriteriaCatalogue.class.getResourceAsStream("criteria/" + file)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void add(String part, JsonNode criterion) {
    List<Integer> points = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    for (String option : criterion.get("options").asText().replace("| ", "").split(" ", -1)) {
      points.add(Integer.valueOf(option.replace("*", "")));
      marks.add((int) option.chars().filter(c -> c == '*').count());
    }
    criteria.put(
        criterion.get("code").asText(),
        Map.of(
            "part", part,
            "story", criterion.path("appliesWith").asText(""),
            "points", points,
            "marks", marks));
  }

  private void addNotes(JsonNode decision, JsonNode codes) {
    for (JsonNode code : codes) {
      String kind = decision.get("notes").get(code.asText()).get("kind").asText();
      if (Set.of("DOSSIER", "DISQUALIFY", "STOP", "NOT_ELIGIBLE").contains(kind)) {
        endingNotes.add(code.asText());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private List<Integer> numbers(String code, String what) {
    return (List<Integer>) of(code, what);
  }

  private Object of(String code, String what) {
    return Objects.requireNonNull(Objects.requireNonNull(criteria.get(code)).get(what));
  }

  private boolean applies(String code, Map<String, Integer> choices) {
    String story = (String) of(code, "story");
    return story.isEmpty()
        || !Integer.valueOf(1).equals(choices.get(story))
        || numbers(story, "points").get(0) != 0;
  }

  /** The errors of a sheet's choices: code and criterion. */
  private List<String> errors(Map<String, Integer> choices) {
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, Integer> choice : choices.entrySet()) {
      if (!criteria.containsKey(choice.getKey())) {
        errors.add("UNKNOWN_CRITERION " + choice.getKey());
      } else if (choice.getValue() < 1
          || choice.getValue() > numbers(choice.getKey(), "points").size()) {
        errors.add("CHOICE_OUT_OF_RANGE " + choice.getKey());
      } else if (!applies(choice.getKey(), choices)) {
        errors.add("NOT_APPLICABLE " + choice.getKey());
      }
    }
    return errors;
  }

  private List<String> errorsOf(List<String> disqualifiers) {
    List<String> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String code : disqualifiers) {
      if (!endingNotes.contains(code)) {
        errors.add("UNKNOWN_DISQUALIFIER");
      } else if (!seen.add(code)) {
        errors.add("DUPLICATE_DISQUALIFIER");
      }
    }
    return errors;
  }

  Map<String, Object> score(Map<String, Integer> choices, List<String> disqualifiers) {
    return score(List.of(choices), disqualifiers);
  }

  /** A council's ballots; a single sheet is a council of one. */
  Map<String, Object> score(List<Map<String, Integer>> ballots, List<String> disqualifiers) {
    List<String> errors = new ArrayList<>();
    ballots.forEach(choices -> errors.addAll(errors(choices)));
    errors.addAll(errorsOf(disqualifiers));
    if (!errors.isEmpty()) {
      errors.sort(null);
      return Map.of("status", "INVALID", "errors", errors);
    }
    BigDecimal members = BigDecimal.valueOf(ballots.size());
    Map<String, BigDecimal> sums = new TreeMap<>(Map.of("A", BigDecimal.ZERO));
    sums.put("B", BigDecimal.ZERO);
    sums.put("C", BigDecimal.ZERO);
    BigDecimal sum = BigDecimal.ZERO;
    List<String> unanswered = new ArrayList<>();
    for (String code : criteria.keySet()) {
      for (Map<String, Integer> choices : ballots) {
        Integer choice = choices.get(code);
        if (choice != null) {
          BigDecimal points = BigDecimal.valueOf(numbers(code, "points").get(choice - 1));
          sum = sum.add(points);
          sums.merge((String) of(code, "part"), points, BigDecimal::add);
        } else if (applies(code, choices) && !unanswered.contains(code)) {
          unanswered.add(code);
        }
      }
    }
    BigDecimal total = sum.divide(members, 2, RoundingMode.HALF_UP);
    sums.replaceAll((part, points) -> points.divide(members, 2, RoundingMode.HALF_UP));
    boolean complete = unanswered.isEmpty();
    int byPoints = complete ? starsByPoints(total) : 0;
    List<String> unmet = new ArrayList<>();
    Set<Integer> missed = new HashSet<>();
    for (String code : criteria.keySet()) {
      for (int mark = 3; mark <= byPoints; mark++) {
        int option = numbers(code, "marks").indexOf(mark);
        if (option >= 0) {
          int required = numbers(code, "points").get(option);
          List<Integer> reached = reached(code, ballots);
          long enough = reached.stream().filter(points -> points >= required).count();
          if (!reached.isEmpty() && 2 * enough <= reached.size()) {
            missed.add(mark);
            unmet.add(
                code + " " + mark + " " + required + (ballots.size() == 1 ? " " + reached : ""));
          }
        }
      }
    }
    int stars = byPoints;
    for (int star = 3; star <= byPoints; star++) {
      if (missed.contains(star)) {
        stars = star - 1;
        break;
      }
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put(
        "status", !disqualifiers.isEmpty() ? "DISQUALIFIED" : complete ? "SCORED" : "INCOMPLETE");
    result.put("total", total);
    result.put("parts", sums);
    result.put("starsByPoints", byPoints);
    result.put("stars", complete && disqualifiers.isEmpty() ? stars : 0);
    result.put("unmetMinimums", unmet);
    result.put("unanswered", unanswered);
    return result;
  }

  private List<Integer> reached(String code, List<Map<String, Integer>> ballots) {
    List<Integer> reached = new ArrayList<>();
    for (Map<String, Integer> choices : ballots) {
      Integer choice = choices.get(code);
      if (choice != null) {
        reached.add(numbers(code, "points").get(choice - 1));
      }
    }
    return reached;
  }

  private static int starsByPoints(BigDecimal total) {
    int stars = 1;
    for (String from : List.of("30", "50", "70", "90")) {
      stars += total.compareTo(new BigDecimal(from)) >= 0 ? 1 : 0;
    }
    return stars;
  }
}
