package vn.ocop.examples.desk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ocop.core.law.Star;
import vn.ocop.core.place.PlaceRegister;
import vn.ocop.examples.desk.io.Line;
import vn.ocop.examples.desk.io.LineReader;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.scorecard.ScoreStatus;
import vn.ocop.scoring.scorecard.Scorecard;

class SampleDossiersTest {

  @Test
  void theTenDossiersHaveTheResultsThatTheyAreThereFor() throws IOException {
    Map<String, String> results = new LinkedHashMap<>();
    for (ProductDossier dossier : read()) {
      Scorecard card = dossier.card().orElseThrow();
      results.put(
          dossier.product().getName(),
          card.set().number()
              + " "
              + card.status()
              + " "
              + card.starsByPoints().map(Star::rank).orElse(0)
              + " → "
              + card.stars().map(Star::rank).orElse(0));
    }

    assertThat(results)
        .containsExactly(
            Map.entry("Na Chi Lăng", "1 SCORED 4 → 4"),
            Map.entry("Gà sáu ngón tươi", "2 SCORED 3 → 3"),
            Map.entry("Mật ong rừng Hữu Liên", "4 SCORED 3 → 3"),
            Map.entry("Vịt quay Lạng Sơn", "8 SCORED 5 → 3"),
            Map.entry("Khâu nhục Lạng Sơn", "8 SCORED 3 → 3"),
            Map.entry("Lạp sườn gác bếp Lạng Sơn", "8 INCOMPLETE 0 → 0"),
            Map.entry("Thạch đen Tràng Định", "7 SCORED 4 → 4"),
            Map.entry("Hạt macadamia tách vỏ", "7 DISQUALIFIED 3 → 0"),
            Map.entry("Hồng treo gió Bảo Lâm", "7 SCORED 2 → 2"),
            Map.entry("Chè Shan Đình Lập", "11 SCORED 4 → 3"));
  }

  @Test
  void everyDossierLiesInACommuneOfLangSonAndAnswersItsSetUnlessItIsTheIncompleteOne()
      throws IOException {
    for (ProductDossier dossier : read()) {
      assertThat(dossier.commune().orElseThrow().province().value()).isEqualTo("20");
      Scorecard card = dossier.card().orElseThrow();
      if (card.status() != ScoreStatus.INCOMPLETE) {
        assertThat(card.unanswered()).isEmpty();
      }
    }
  }

  @Test
  void theyAreMarkedAsIllustrativeInBothLanguages() throws IOException {
    assertThat(printed(Locale.forLanguageTag("vi"))).contains("minh họa").contains("★★★★");
    assertThat(printed(Locale.ENGLISH)).contains("illustrative").contains("disqualified");
  }

  private static String printed(Locale locale) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DossierPrinter(new PrintStream(bytes, true, StandardCharsets.UTF_8), locale).print(read());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<ProductDossier> read() throws IOException {
    ProductDossierReader reader =
        new ProductDossierReader(CriteriaCatalogue.standard(), PlaceRegister.standard());
    List<ProductDossier> dossiers = new ArrayList<>();
    InputStream in =
        Objects.requireNonNull(
            ProductDossierReader.class.getResourceAsStream("lang-son-dossiers.jsonl"));
    try (LineReader lines = new LineReader(in)) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        dossiers.add(reader.read(line).orElseThrow());
      }
    }
    return dossiers;
  }
}
