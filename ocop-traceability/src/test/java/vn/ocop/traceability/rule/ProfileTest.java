package vn.ocop.traceability.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Severity;

class ProfileTest {

  private static Outcome<Profile> read(String text) throws IOException {
    return Profile.read("own", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_profile_switches_rules_and_sets_parameters() throws IOException {
    Profile profile =
        read("""
        title.vi=Của tôi
        title.en=Mine
        extends=vietnam
        EVENT_REPEATED=OFF
        OFFSET_DISAGREES=ERROR
        LOT_REUSED.window=P2D
        """)
            .orElseThrow();

    assertThat(profile.runs("EVENT_REPEATED")).isFalse();
    assertThat(profile.severity("OFFSET_DISAGREES")).isEqualTo(Severity.ERROR);
    assertThat(profile.severity("NEIGHBOUR_UNKNOWN")).isEqualTo(Severity.ERROR);
    assertThat(profile.settings()).containsEntry("LOT_REUSED.window", "P2D");
    assertThat(profile.title().vi()).isEqualTo("Của tôi");
  }

  @ParameterizedTest
  @CsvSource({
    "EVENT_REPEATD=OFF, UNKNOWN_RULE",
    "EVENT_REPEATED=FATAL, BAD_VALUE",
    "LOT_REUSED.widow=P2D, UNKNOWN_PARAMETER",
    "LOT_REUSED.window=two days, BAD_VALUE",
    "LOT_REUSED.window=-P2D, BAD_VALUE",
    "CLAIM_NOT_SUPPORTED.tolerance=1e9, BAD_VALUE",
    "listed=0, BAD_VALUE",
    "extends=mars, UNKNOWN_PROFILE"
  })
  void a_wrong_line_is_named(String line, String code) throws IOException {
    Outcome<Profile> outcome = read(line);

    assertThat(outcome.toOptional()).isEmpty();
    assertThat(outcome.findings()).extracting(f -> f.code().name()).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "vietnam", "ocop", "gdst", "fsma204"})
  void the_shipped_profiles_are_sound(String name) {
    assertThat(Profile.named(name).name()).isEqualTo(name);
    assertThat(Profile.named(name).title().vi()).isNotEqualTo(Profile.named(name).title().en());
  }

  @Test
  void an_unknown_name_or_value_in_code_is_misuse() {
    assertThatThrownBy(() -> Profile.named("mars")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Profile.standard().without("NO_RULE"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Profile.standard().with("LOT_REUSED", "window", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_later_profile_wins() {
    Profile both = Profile.named("vietnam").with(Profile.named("gdst"));

    assertThat(both.settings()).containsEntry("MINIMUM_DATA_MISSING.sets", "gdst");
  }
}
