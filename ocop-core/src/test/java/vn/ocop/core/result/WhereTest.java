package vn.ocop.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WhereTest {

  private static final Where LINE = Where.of(Where.Kind.LINE, "12");

  @Test
  void coordinatesRunFromTheWidestToTheNarrowest() {
    Where where = LINE.then(Where.Kind.JUROR, "An").then(Where.Kind.CRITERION, "2.3");
    assertThat(where).hasToString("line 12, juror An, criterion 2.3");
    assertThat(where.get(Where.Kind.CRITERION)).contains("2.3");
    assertThat(where.get(Where.Kind.FILE)).isEmpty();
  }

  @Test
  void thenLeavesThePlaceItStartsFromUnchanged() {
    LINE.then(Where.Kind.FIELD, "set");
    assertThat(LINE).hasToString("line 12");
  }

  @Test
  void aPlaceSeenFromAWiderOneBeginsWithTheWiderOne() {
    Where criterion = Where.of(Where.Kind.CRITERION, "7");
    assertThat(criterion.within(LINE)).hasToString("line 12, criterion 7");
    assertThat(criterion.within(LINE)).isEqualTo(LINE.then(Where.Kind.CRITERION, "7"));
  }

  @Test
  void ofTwoCoordinatesOfOneKindTheWiderIsGiven() {
    Where where = Where.of(Where.Kind.FILE, "outer").then(Where.Kind.FILE, "inner");
    assertThat(where.get(Where.Kind.FILE)).contains("outer");
  }

  @Test
  void nowhereHasNoCoordinates() {
    assertThat(Where.nowhere().steps()).isEmpty();
    assertThat(Where.nowhere()).hasToString("");
  }

  @Test
  void theStepsCannotBeChangedFromOutside() {
    List<Where.Step> mine = new ArrayList<>(LINE.steps());
    Where where = new Where(mine);
    mine.clear();
    assertThat(where).isEqualTo(LINE);
    assertThatThrownBy(() -> where.steps().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theTextDoesNotDependOnTheComputersLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertThat(LINE.then(Where.Kind.FIELD, "x")).hasToString("line 12, field x");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(tries = 200)
  void withinIsAssociativeAndNowhereIsItsNeutralPlace(
      @ForAll("places") Where a, @ForAll("places") Where b, @ForAll("places") Where c) {
    assertThat(a.within(b).within(c)).isEqualTo(a.within(b.within(c)));
    assertThat(a.within(Where.nowhere())).isEqualTo(a);
    assertThat(Where.nowhere().within(a)).isEqualTo(a);
  }

  @Provide
  Arbitrary<Where> places() {
    Arbitrary<Where.Step> step =
        Combinators.combine(
                Arbitraries.of(Where.Kind.class), Arbitraries.strings().alpha().ofMaxLength(3))
            .as(Where.Step::new);
    return step.list().ofMaxSize(4).map(Where::new);
  }
}
