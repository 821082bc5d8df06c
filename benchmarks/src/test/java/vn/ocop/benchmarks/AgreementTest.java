package vn.ocop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ocop.benchmarks.byhand.HandCard;
import vn.ocop.benchmarks.byhand.HandWrittenScorer;
import vn.ocop.benchmarks.peer.Dmn;
import vn.ocop.benchmarks.peer.EasyRules;
import vn.ocop.benchmarks.peer.PmmlScorecard;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.scorecard.ScoreLine;
import vn.ocop.scoring.scorecard.Scorecard;

/** Whoever is measured must give the same answer, or his speed says nothing. */
class AgreementTest {

  private final Sheets sheets = new Sheets();
  private final CriteriaSet tea = sheets.tea().criteria();

  private Scorecard ocop(int place) {
    return sheets.tea().score(sheets.choices(place));
  }

  @Test
  void theSheetsReachEveryRankAndMissMinimums() {
    Set<Star> byPoints = new HashSet<>();
    Set<Star> earned = new HashSet<>();
    boolean withoutStory = false;
    for (int place = 0; place < Sheets.COUNT; place++) {
      Scorecard card = ocop(place);
      byPoints.add(card.starsByPoints().orElseThrow());
      earned.add(card.stars().orElseThrow());
      withoutStory |=
          card.lines().stream().anyMatch(l -> l.state() == ScoreLine.State.NOT_APPLICABLE);
    }
    assertThat(byPoints).contains(Star.TWO, Star.THREE, Star.FOUR, Star.FIVE);
    assertThat(earned).hasSizeGreaterThan(2);
    assertThat(withoutStory).isTrue();
  }

  @Test
  void theHandWrittenLoopMakesTheSameCards() {
    HandWrittenScorer byHand = new HandWrittenScorer(tea);
    for (int place = 0; place < Sheets.COUNT; place++) {
      HandCard card = byHand.score(sheets.row(place));
      assertSame(card, ocop(place));
      assertThat(byHand.scoreWithPreparedLines(sheets.row(place))).isEqualTo(card);
      assertThat(byHand.score(sheets.sheet(place).choices())).isEqualTo(card);
    }
  }

  private static void assertSame(HandCard card, Scorecard expected) {
    assertThat(card.total()).isEqualTo(expected.total());
    assertThat(card.starsByPoints()).isEqualTo(expected.starsByPoints().orElseThrow().rank());
    assertThat(card.stars()).isEqualTo(expected.stars().orElseThrow().rank());
    assertThat(card.lines().stream().map(l -> l.code() + ' ' + l.option() + ' ' + l.lost()))
        .isEqualTo(
            expected.lines().stream()
                .map(
                    l ->
                        l.criterion().code()
                            + ' '
                            + l.option().map(Option::number).orElse(0)
                            + ' '
                            + l.lost())
                .toList());
    assertThat(card.missed())
        .isEqualTo(
            expected.unmetMinimums().stream()
                .map(
                    m ->
                        new HandCard.Missed(
                            m.criterion().code(), m.star().rank(), m.required(), m.reached()))
                .toList());
  }

  @Test
  void jpmmlGivesTheSameTotals() {
    PmmlScorecard pmml = new PmmlScorecard(tea);
    for (int place = 0; place < Sheets.COUNT; place++) {
      assertThat(PmmlScorecard.total(pmml.score(sheets.row(place)))).isEqualTo(ocop(place).total());
    }
  }

  @Test
  void kieDmnGivesTheSameTotals() {
    Dmn dmn = new Dmn(tea);
    for (int place = 0; place < Sheets.COUNT; place++) {
      assertThat(Dmn.total(dmn.score(sheets.row(place)))).isEqualTo(ocop(place).total());
    }
  }

  @Test
  void easyRulesGivesTheSameTotalsAndLines() {
    EasyRules easyRules = new EasyRules(tea);
    for (int place = 0; place < Sheets.COUNT; place++) {
      EasyRules.Card card = easyRules.score(sheets.row(place));
      assertThat(card.total()).isEqualTo(ocop(place).total());
      assertThat(card.lines())
          .containsExactlyInAnyOrderElementsOf(
              ocop(place).lines().stream().flatMap(line -> line.option().stream()).toList());
    }
  }
}
