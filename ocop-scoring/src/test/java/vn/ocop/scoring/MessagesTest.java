package vn.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.FindingCode;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilFinding;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.facts.FactFinding;
import vn.ocop.scoring.plan.PlanFinding;
import vn.ocop.scoring.proposal.CompletionFinding;
import vn.ocop.scoring.proposal.RuleFinding;
import vn.ocop.scoring.receipt.Receipt;
import vn.ocop.scoring.receipt.ReceiptFinding;
import vn.ocop.scoring.scorecard.ScoreFinding;
import vn.ocop.scoring.sheet.Choices;
import vn.ocop.scoring.sheet.ScoreSheet;
import vn.ocop.scoring.sheet.SheetFinding;
import vn.ocop.scoring.sheet.SheetReader;
import vn.ocop.scoring.testing.Sheets;
import vn.ocop.scoring.testing.SmallDecision;

/** Every code has a sentence in both languages, and the code fills every gap of it. */
class MessagesTest {

  private static final Locale VI = new Locale("vi");
  private static final Pattern GAP = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  static Stream<FindingCode> codes() {
    return Stream.<FindingCode[]>of(
            CriteriaFinding.values(),
            SheetFinding.values(),
            ScoreFinding.values(),
            CouncilFinding.values(),
            PlanFinding.values(),
            ReceiptFinding.values(),
            FactFinding.values(),
            RuleFinding.values(),
            CompletionFinding.values())
        .flatMap(Stream::of);
  }

  private static Set<String> gaps(String template) {
    Set<String> gaps = new TreeSet<>();
    Matcher matcher = GAP.matcher(template);
    while (matcher.find()) {
      gaps.add(matcher.group(1));
    }
    return gaps;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasASentenceWithTheSameGapsInBothLanguages(FindingCode code) {
    assertThat(code.template(VI)).isNotBlank().isNotEqualTo(code.template(Locale.ENGLISH));
    assertThat(code.template(Locale.ENGLISH)).isNotBlank();
    assertThat(gaps(code.template(VI))).isEqualTo(gaps(code.template(Locale.ENGLISH)));
  }

  @Test
  void everyFindingFillsEveryGapOfItsSentence() {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(ofCriteria());
    findings.addAll(ofSheets());
    findings.addAll(ofCouncils());
    findings.addAll(ofPlans());
    findings.addAll(ofReceipts());
    for (Finding finding : findings) {
      for (Locale locale : List.of(VI, Locale.ENGLISH)) {
        assertThat(gaps(finding.message(locale))).as("gaps of %s", finding).isEmpty();
      }
      assertThat(finding.arguments().keySet())
          .as("arguments of %s", finding.code())
          .containsAll(gaps(finding.code().template(VI)));
    }
    // The codes of broken files have tests of their own, with every code.
    Set<String> fileFaults =
        Stream.<Enum<?>[]>of(
                CriteriaFinding.values(),
                FactFinding.values(),
                RuleFinding.values(),
                CompletionFinding.values())
            .flatMap(Stream::of)
            .filter(code -> code != CriteriaFinding.UNKNOWN_SET)
            .map(Enum::name)
            .collect(Collectors.toSet());
    assertThat(findings.stream().map(finding -> finding.code().name()).collect(Collectors.toSet()))
        .containsAll(codes().map(FindingCode::name).filter(c -> !fileFaults.contains(c)).toList());
  }

  private static List<Finding> ofCriteria() {
    return CriteriaCatalogue.standard().find("26/2026").orElseThrow().find(99).findings();
  }

  private static List<Finding> ofSheets() {
    ScoreSheet sheet =
        new ScoreSheet(
            Sheets.parse("x=1 1.1=9 5.1=1 5.2=1").choices(),
            List.of("NONE", "FORGED_DOSSIER", "FORGED_DOSSIER"));
    List<Finding> findings = new ArrayList<>(Sheets.set(11).score(sheet).findings());
    findings.addAll(Sheets.set(11).score(Sheets.parse("6.1.1=2")).orElseThrow().warnings());
    findings.addAll(Sheets.set(16).score(Sheets.parse("6.1=1")).orElseThrow().warnings());
    SetEvaluator inconsistent =
        SmallDecision.valid()
            .with(SmallDecision.SET, "0 15", "0 14")
            .with(
                SmallDecision.SET,
                "\"COMPLETE\"",
                "\"INCONSISTENT\", \"reason\": {\"vi\": \"Thiếu\", \"en\": \"Short\"}")
            .set();
    findings.addAll(
        CriteriaCatalogue.standard()
            .find("1048/2019")
            .orElseThrow()
            .set(1)
            .score(ScoreSheet.of(Map.of()))
            .orElseThrow()
            .warnings());
    findings.addAll(inconsistent.score(Sheets.parse("1.1=1")).orElseThrow().warnings());
    return findings;
  }

  private static List<Finding> ofCouncils() {
    SetEvaluator tea = Sheets.set(11);
    ScoreSheet best = Sheets.best(tea.criteria());
    ScoreSheet poor = ScoreSheet.of(Map.of());
    CouncilPolicy quorum = CouncilPolicy.standard().withQuorum("three-quarters", 3, 4);
    List<Ballot> faulty =
        List.of(
            new Ballot("An", best),
            new Ballot("An", best),
            new Ballot(" ", best.disqualifiedBy("FORGED_DOSSIER")));
    List<Ballot> two = List.of(new Ballot("An", best), new Ballot("Bình", poor));
    List<Finding> findings = new ArrayList<>();
    findings.addAll(tea.score(Council.of(List.of()), quorum).findings());
    findings.addAll(
        tea.score(new Council(faulty, OptionalInt.of(2), List.of()), quorum).findings());
    findings.addAll(tea.score(new Council(two, OptionalInt.of(9), List.of()), quorum).findings());
    findings.addAll(tea.score(Council.of(two), quorum).orElseThrow().warnings());
    return findings;
  }

  private static List<Finding> ofPlans() {
    SetEvaluator tea = Sheets.set(11);
    Choices poor = SheetReader.read(tea.criteria(), ScoreSheet.of(Map.of())).orElseThrow();
    List<Finding> findings = new ArrayList<>();
    tea.plans()
        .plan(Star.FIVE, poor, (criterion, from, to) -> OptionalInt.empty())
        .obstacles()
        .forEach(obstacle -> findings.add(obstacle.finding()));
    tea.plan(Star.ONE, poor.toSheet().disqualifiedBy("FORGED_DOSSIER"))
        .orElseThrow()
        .obstacles()
        .forEach(obstacle -> findings.add(obstacle.finding()));
    findings.addAll(tea.sensitivity(tea.score(poor)).findings());
    return findings;
  }

  private static List<Finding> ofReceipts() {
    CriteriaCatalogue catalogue = CriteriaCatalogue.standard();
    SetEvaluator tea = Sheets.set(11);
    String receipt = Receipt.of(tea.score(Sheets.best(tea.criteria())).orElseThrow()).json();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(catalogue.replay(new Receipt("{}")).findings());
    findings.addAll(
        catalogue.replay(new Receipt(receipt.replace(tea.criteria().checksum(), "0"))).findings());
    findings.addAll(
        catalogue.replay(new Receipt(receipt.replace("\"total\":100", "\"total\":99"))).findings());
    return findings;
  }
}
