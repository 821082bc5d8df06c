package vn.ocop.traceability.gs1.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Outcome;
import vn.ocop.traceability.gs1.PublicVectors;
import vn.ocop.traceability.gs1.element.ElementString;

/** Every published vector of the syntax engine: verdict, and the elements that were read. */
class EngineVectorsTest {

  private static final String FILE = "gs1-syntax-engine/engine-vectors.tsv";

  @Test
  void everyVectorAgreesInVerdictAndElements() {
    List<List<String>> rows = PublicVectors.rows(FILE);
    List<String> disagreements = new ArrayList<>();
    for (List<String> row : rows) {
      Outcome<ElementString> outcome = read(row.get(0), row.get(2), row.get(4));
      String actual = outcome.toOptional().map(string -> "^" + string.scanned('^')).orElse("FAIL");
      String expected = row.get(1).equals("PASS") ? row.get(3) : "FAIL";
      if (!actual.equals(expected)) {
        disagreements.add(row + " but " + actual + " " + outcome.findings());
      }
    }
    System.out.printf(
        "engine vectors: %d agree of %d; none left out%n",
        rows.size() - disagreements.size(), rows.size());
    assertThat(disagreements).isEmpty();
    assertThat(rows).hasSizeGreaterThan(100);
  }

  private static Outcome<ElementString> read(String function, String input, String flags) {
    if (function.equals("parseAIdata")) {
      return ElementString.parseBracketed(input);
    }
    boolean shortGtin = flags.contains("PermitZeroSuppressedGTINinDLuris=true");
    return DigitalLink.parse(input, new LinkPolicy(shortGtin)).map(DigitalLink::elementString);
  }

  @Test
  void everyElementStringOfTheVectorsReadsBackAsItWasWritten() {
    for (List<String> row : PublicVectors.rows(FILE)) {
      if (row.get(1).equals("PASS")) {
        ElementString string = ElementString.parseScanned(row.get(3)).orElseThrow();
        assertThat("^" + string.scanned('^')).isEqualTo(row.get(3));
        assertThat(ElementString.parse(string.bracketed()).orElseThrow()).isEqualTo(string);
      }
    }
  }
}
