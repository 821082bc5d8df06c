package vn.ocop.examples.desk.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ocop.core.place.Commune;
import vn.ocop.core.place.FormerCommune;
import vn.ocop.core.place.FormerPlaces;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.core.place.ProvinceCode;
import vn.ocop.core.product.ProducerKind;
import vn.ocop.core.product.ProductSet;
import vn.ocop.core.product.Taxonomy;

/** Writes the sample registry: every line follows from its number alone. */
final class SampleRegistry {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ProvinceCode LANG_SON = ProvinceCode.of("20");
  private static final LocalDate DECISION_148 = LocalDate.of(2023, 2, 24);
  private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
  private static final int[] SETS = {7, 4, 8, 11, 1, 12, 3, 9, 14, 20, 6, 10, 21, 13, 2, 17, 26, 5};
  private static final List<ProducerKind> KINDS =
      List.of(
          ProducerKind.COOPERATIVE,
          ProducerKind.COOPERATIVE,
          ProducerKind.PRODUCTION_HOUSEHOLD,
          ProducerKind.SMALL_OR_MEDIUM_ENTERPRISE,
          ProducerKind.COOPERATIVE,
          ProducerKind.COOPERATIVE_GROUP,
          ProducerKind.FAMILY_HOUSEHOLD,
          ProducerKind.FARM);

  private final List<FormerCommune> formerCommunes =
      FormerPlaces.standard().communes().stream()
          .filter(commune -> commune.district().province().equals(LANG_SON))
          .filter(commune -> commune.basis() == FormerCommune.Basis.WHOLE)
          .toList();
  private final List<Commune> communes =
      PlaceRegister.standard().communesOf(LANG_SON).orElseThrow();
  private final List<String> lines = new ArrayList<>();

  private SampleRegistry() {}

  /** Writes the file named. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), lines(), StandardCharsets.UTF_8);
  }

  static List<String> lines() throws IOException {
    SampleRegistry sample = new SampleRegistry();
    sample.earlyAndLapsed();
    sample.lapsed();
    sample.renewed();
    sample.recent();
    return sample.lines;
  }

  /** 20 of 2019 and 2020, not evaluated since. */
  private void earlyAndLapsed() throws IOException {
    for (int i = 0; i < 20; i++) {
      LocalDate issued = LocalDate.of(2019, 12, 5).plusDays(i * 19L);
      write(first(issued, i % 10 == 3 ? 4 : 3));
    }
  }

  /** 52 of 2021 and 2022 whose 36 months were over on 20 November 2025. */
  private void lapsed() throws IOException {
    for (int i = 0; i < 52; i++) {
      LocalDate issued = LocalDate.of(2021, 1, 11).plusDays(i * 13L);
      write(first(issued, i % 13 == 5 ? 4 : 3));
    }
  }

  /** 45 re-evaluated in time or soon after. */
  private void renewed() throws IOException {
    for (int i = 0; i < 45; i++) {
      LocalDate issued = LocalDate.of(2020, 6, 15).plusDays(i * 19L);
      LocalDate again = issued.plusMonths(36).plusDays(i % 3 == 0 ? 20 : -25);
      ArrayNode recognitions = first(issued, 3);
      ((ObjectNode) recognitions.get(0))
          .put("filed", again.minusDays(40).toString())
          .put("result", again.toString());
      recognitions.add(recognition(again, "RE_EVALUATION", i % 15 == 7 ? 4 : 3));
      write(recognitions);
    }
  }

  /** 118 recognised for the first time since November 2022, five of them raised later. */
  private void recent() throws IOException {
    for (int i = 0; i < 118; i++) {
      LocalDate issued = LocalDate.of(2022, 12, 1).plusDays(i * 9L);
      boolean raised = i < 60 && i % 12 == 4;
      ArrayNode recognitions = first(issued, i % 15 == 9 ? 4 : 3);
      if (raised) {
        recognitions.add(recognition(issued.plusDays(400), "UPGRADE", 4));
      }
      write(recognitions);
    }
  }

  private static ArrayNode first(LocalDate issued, int stars) {
    return JSON.createArrayNode().add(recognition(issued, "FIRST", stars));
  }

  private static ObjectNode recognition(LocalDate issued, String kind, int stars) {
    return JSON.createObjectNode()
        .put("decision", issued.isBefore(DECISION_148) ? "1048/2019" : "148/2023")
        .put("kind", kind)
        .put("stars", stars)
        .put("decided", issued.minusDays(2).toString())
        .put("issued", issued.toString());
  }

  private void write(ArrayNode recognitions) throws IOException {
    int number = lines.size() + 1;
    LocalDate issued = LocalDate.parse(recognitions.get(0).get("issued").textValue());
    int set = SETS[number * 7 % SETS.length];
    ObjectNode line = JSON.createObjectNode();
    line.put("id", String.format(Locale.ROOT, "mau-%03d", number));
    line.put("name", name(set) + " – mẫu " + number);
    line.put("illustrative", true);
    line.put("code", code(number, issued));
    line.put("set", set);
    line.set("producer", producer(number));
    ArrayNode others = JSON.createArrayNode();
    if (number % 26 == 0) {
      others.add("TYPICAL_RURAL_INDUSTRIAL_PRODUCT");
    }
    if (number % 78 == 40) {
      others.add("GOLDEN_AGRICULTURAL_BRAND");
    }
    line.set("otherRecognitions", others);
    line.set("recognitions", recognitions);
    lines.add(JSON.writeValueAsString(line));
  }

  private static String name(int set) {
    return Taxonomy.standard().set(set).map(ProductSet::name).orElseThrow().vi();
  }

  private String code(int number, LocalDate issued) {
    if (issued.isBefore(TWO_LEVELS)) {
      FormerCommune commune = formerCommunes.get(number * 11 % formerCommunes.size());
      return LANG_SON
          + "-"
          + commune.district().code()
          + "-"
          + commune.code()
          + "-"
          + number
          + "-"
          + issued.getYear();
    }
    Commune commune = communes.get(number * 11 % communes.size());
    return LANG_SON + "-" + commune.code() + "-" + number + "-" + issued.getYear();
  }

  /** Every third producer has two products. */
  private static ObjectNode producer(int number) {
    int producer = number - number % 3 / 2;
    ObjectNode node =
        JSON.createObjectNode()
            .put("id", "chu-the-" + producer)
            .put("kind", KINDS.get(producer * 5 % KINDS.size()).name());
    ArrayNode representative = node.putArray("representative");
    if (producer % 3 == 1) {
      representative.add("WOMAN");
    }
    if (producer % 4 == 1) {
      representative.add("ETHNIC_MINORITY");
    }
    if (producer % 60 == 7) {
      representative.add("PERSON_WITH_DISABILITY");
    }
    return node;
  }
}
