package vn.ocop.scoring.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.criteria.Part;

/** One set of the reference reading of a decision, brought into the words of the catalogue. */
public final class ReferenceSet {

  private static final Pattern CODE_OF_ANOMALY =
      Pattern.compile("(?:^|; |\\. |criterion )(\\d+(?:\\.(?:\\d+|[a-z]))*)(?=[: ])");

  private final JsonNode root;

  private ReferenceSet(JsonNode root) {
    this.root = root;
  }

  /** Points that the print says otherwise than they are applied. */
  public record Misprinted(String code, int option, String printed, String applied) {}

  public static ReferenceSet read(Path file) {
    return new ReferenceSet(Shared.json(file));
  }

  public int number() {
    return root.get("set").asInt();
  }

  public String name() {
    return root.get("name").asText();
  }

  public Map<Part, Integer> partMaxima() {
    Map<Part, Integer> maxima = new TreeMap<>();
    for (JsonNode part : root.get("parts")) {
      maxima.put(Part.valueOf(part.get("part").asText()), part.get("max").asInt());
    }
    return maxima;
  }

  /** The headings, where this reading keeps them. */
  public Optional<List<String>> groups() {
    return Optional.ofNullable(root.get("groups"))
        .map(
            groups ->
                stream(
                    groups,
                    group ->
                        group.get("code").asText()
                            + " "
                            + group.get("part").asText()
                            + " "
                            + group.get("max").asInt()));
  }

  public <T> List<T> criteria(Function<JsonNode, T> view) {
    return stream(root.get("criteria"), view);
  }

  private static <T> List<T> stream(JsonNode list, Function<JsonNode, T> view) {
    return StreamSupport.stream(list.spliterator(), false).map(view).toList();
  }

  public List<String> yesNoCodes() {
    List<String> codes = new ArrayList<>();
    for (JsonNode criterion : root.get("criteria")) {
      if (criterion.path("optionsNotPrinted").asBoolean()) {
        codes.add(criterion.get("code").asText());
      }
    }
    return codes;
  }

  /** Whether this reading knows the marks; that of Decision 1048 does not. */
  public boolean knowsMarks() {
    return !root.get("status").asText().contains("not marked here");
  }

  /** Points, marks and cases of each criterion as the criteria files write them. */
  public List<String> notations() {
    return criteria(
        criterion -> {
          StringBuilder text = new StringBuilder(criterion.get("code").asText()).append(": ");
          String caseName = null;
          int number = 0;
          for (JsonNode option : criterion.get("options")) {
            number++;
            if (option.get("n").asInt() != number) {
              throw new IllegalStateException("the reference counts its options otherwise");
            }
            String itsCase = option.path("case").asText("");
            if (number > 1) {
              text.append(!knowsMarks() || itsCase.equals(caseName) ? " " : " | ");
            }
            caseName = itsCase;
            text.append(option.get("points").asInt());
            text.append("*".repeat(option.path("minimumForStars").asInt(0)));
          }
          return text.toString();
        });
  }

  /** A criterion's points without marks and cases. */
  public static String pointsOf(Criterion criterion) {
    return criterion.options().stream()
        .map(option -> String.valueOf(option.points()))
        .collect(Collectors.joining(" "));
  }

  /** How an option may be quoted: its points, its mark, or both. */
  public static Set<String> readings(Option option) {
    String mark = option.minimumFor().map(star -> "*".repeat(star.rank())).orElse("");
    return Set.copyOf(
        List.of(String.valueOf(option.points()), mark, option.points() + mark).stream()
            .distinct()
            .toList());
  }

  /** Criteria that depend on the product story: the first criterion of their group. */
  public List<String> conditions() {
    List<String> conditions = new ArrayList<>();
    for (JsonNode criterion : root.get("criteria")) {
      for (JsonNode note : criterion.path("notes")) {
        if (note.asText().startsWith("Chỉ áp dụng khi có câu chuyện")) {
          conditions.add(
              criterion.get("code").asText()
                  + " with "
                  + firstOfGroup(criterion.get("group").asText()));
        }
      }
    }
    return conditions;
  }

  private String firstOfGroup(String group) {
    for (JsonNode criterion : root.get("criteria")) {
      if (criterion.get("group").asText().equals(group)) {
        return criterion.get("code").asText();
      }
    }
    throw new IllegalStateException("group " + group + " is empty");
  }

  public List<String> anomalies() {
    return stream(root.get("anomalies"), JsonNode::asText);
  }

  /** The places where the reference applies other points than are printed. */
  public List<Misprinted> misprintedPoints() {
    List<Misprinted> places = new ArrayList<>();
    boolean blankCell = anomalies().stream().anyMatch(text -> text.contains("blank points cell"));
    for (JsonNode criterion : root.get("criteria")) {
      for (JsonNode option : criterion.get("options")) {
        String printed = option.path("printedPoints").asText("");
        boolean blank =
            blankCell
                && option.get("text").asText().equals("Không được cấp giấy chứng nhận chất lượng");
        if (blank || !printed.isEmpty()) {
          places.add(
              new Misprinted(
                  criterion.get("code").asText(),
                  option.get("n").asInt(),
                  printed,
                  option.get("points").asText()));
        }
      }
    }
    return places;
  }

  /** The criteria that the reference calls doubtful, where it names them by code. */
  public Set<String> codesWithAnomalies() {
    Set<String> codes = new LinkedHashSet<>();
    Set<String> known = Set.copyOf(criteria(criterion -> criterion.get("code").asText()));
    for (String anomaly : anomalies()) {
      Matcher matcher = CODE_OF_ANOMALY.matcher(anomaly);
      while (matcher.find()) {
        if (known.contains(matcher.group(1))) {
          codes.add(matcher.group(1));
        }
      }
    }
    return codes;
  }

  /** The texts of a criterion's options, with notes that slipped into them. */
  public List<String> optionTexts(String code) {
    List<String> texts = new ArrayList<>();
    for (JsonNode criterion : root.get("criteria")) {
      if (criterion.get("code").asText().equals(code)) {
        criterion.get("options").forEach(option -> texts.add(option.get("text").asText()));
      }
    }
    return texts;
  }
}
