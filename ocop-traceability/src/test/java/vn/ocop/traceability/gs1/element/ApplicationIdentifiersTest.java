package vn.ocop.traceability.gs1.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.gs1.PublicVectors;

class ApplicationIdentifiersTest {

  private static final ApplicationIdentifiers TABLE = ApplicationIdentifiers.standard();

  @Test
  void findsIdentifiersByDigitsAndByAlias() {
    assertThat(TABLE.get("10").title()).isEqualTo("BATCH/LOT");
    assertThat(TABLE.findAlias("gtin")).contains(TABLE.get("01"));
    assertThat(TABLE.findAlias("GTIN")).isEmpty();
    assertThat(TABLE.find("3103"))
        .hasValueSatisfying(ai -> assertThat(ai.isFixedLength()).isTrue());
    assertThat(TABLE.find("3106")).isEmpty();
    assertThat(TABLE.get("95").code()).isEqualTo("95");
    assertThatIllegalArgumentException().isThrownBy(() -> TABLE.get("89"));
  }

  @Test
  void knowsTheOrderOfQualifiers() {
    ApplicationIdentifier gtin = TABLE.get("01");
    assertThat(gtin.isKey()).isTrue();
    assertThat(gtin.allowsQualifiers(List.of())).isTrue();
    assertThat(gtin.allowsQualifiers(List.of("22", "21"))).isTrue();
    assertThat(gtin.allowsQualifiers(List.of("21", "10"))).isFalse();
    assertThat(gtin.allowsQualifiers(List.of("10", "10"))).isFalse();
    assertThat(gtin.allowsQualifiers(List.of("235"))).isTrue();
    assertThat(gtin.allowsQualifiers(List.of("10", "235"))).isFalse();
    assertThat(TABLE.get("00").allowsQualifiers(List.of("21"))).isFalse();
    assertThat(TABLE.get("10").isKey()).isFalse();
  }

  @Test
  void everyCompanionAndQualifierIsInTheTable() {
    for (ApplicationIdentifier identifier : TABLE.all()) {
      identifier.needs().stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .forEach(this::assertKnown);
      identifier.qualifierSequences().stream().flatMap(List::stream).forEach(this::assertKnown);
    }
  }

  private void assertKnown(String pattern) {
    assertThat(TABLE.all()).anyMatch(ai -> ApplicationIdentifier.matches(pattern, ai.code()));
  }

  /** The facts of the published dictionary, read here in its own syntax, stand in our table. */
  @Test
  void agreesWithThePublishedDictionary() {
    Map<String, String> published = new TreeMap<>();
    PublicVectors.text("gs1-syntax-dictionary/gs1-syntax-dictionary.txt")
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(line -> read(line, published));
    Map<String, String> ours = new TreeMap<>();
    for (ApplicationIdentifier identifier : TABLE.all()) {
      ours.put(identifier.code(), describe(identifier));
    }
    System.out.printf("application identifiers: %d agree%n", ours.size());
    assertThat(ours).isEqualTo(published);
  }

  private static void read(String line, Map<String, String> published) {
    String[] words = line.split(" # ", 2)[0].trim().split(" +", -1);
    String flags = words[1].matches("[*?]+") ? words[1] : "";
    List<String> parts = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    String key = "";
    String excludes = "";
    for (int i = flags.isEmpty() ? 1 : 2; i < words.length; i++) {
      if (words[i].startsWith("req=")) {
        needs.add(words[i].substring(4));
      } else if (words[i].startsWith("ex=")) {
        excludes = words[i].substring(3);
      } else if (words[i].startsWith("dlpkey")) {
        key = words[i];
      } else {
        parts.add(words[i]);
      }
    }
    String facts = flags + parts + needs + excludes + key;
    ApplicationIdentifier.codes(words[0]).forEach(code -> published.put(code, facts));
  }

  private static String describe(ApplicationIdentifier identifier) {
    List<String> parts = new ArrayList<>();
    for (Component part : identifier.components()) {
      String letter =
          switch (part.characters()) {
            case NUMERIC -> "N";
            case CSET_82 -> "X";
            case CSET_39 -> "Y";
            case CSET_64 -> "Z";
          };
      String length = (part.shortest() < part.longest() ? ".." : "") + part.longest();
      StringBuilder text = new StringBuilder(letter + length);
      if (part.optional()) {
        text.insert(0, '[').append(']');
      }
      part.checks().forEach(check -> text.append(',').append(check.tableName()));
      parts.add(text.toString());
    }
    List<String> needs =
        identifier.needs().stream()
            .map(
                choices ->
                    String.join(",", choices.stream().map(c -> String.join("+", c)).toList()))
            .toList();
    String key =
        !identifier.isKey()
            ? ""
            : identifier.qualifierSequences().isEmpty()
                ? "dlpkey"
                : "dlpkey="
                    + String.join(
                        "|",
                        identifier.qualifierSequences().stream()
                            .map(sequence -> String.join(",", sequence))
                            .toList());
    return (identifier.isFixedLength() ? "*" : "")
        + (identifier.isLinkAttribute() ? "?" : "")
        + parts
        + needs
        + String.join(",", identifier.excludes())
        + key;
  }
}
