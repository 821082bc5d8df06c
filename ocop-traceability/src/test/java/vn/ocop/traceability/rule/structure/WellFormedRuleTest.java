package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class WellFormedRuleTest {

  private final WellFormedRule rule = new WellFormedRule();

  @Test
  void a_document_that_is_cut_off_is_told_in_the_readers_words() {
    String document = Sample.document(Sample.event(""));

    var findings = Checked.by(rule, Sample.read(document.substring(0, document.length() - 3)));

    assertThat(findings).extracting(RuleFinding::id).containsExactly("DOCUMENT_MALFORMED");
    assertThat(findings.get(0).message().code().name()).isEqualTo("TRUNCATED");
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("cut off");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void what_the_reader_only_warns_of_stays_a_warning() {
    var findings = Checked.by(rule, Sample.read('\ufeff' + Sample.document(Sample.event(""))));

    assertThat(findings).extracting(RuleFinding::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void a_field_that_stands_twice_has_its_pointer() {
    var findings =
        Checked.by(
            rule,
            Sample.read(Sample.document(Sample.event("\"eventID\":\"a:1\",\"eventID\":\"a:2\""))));

    assertThat(findings.get(0).pointers()).containsExactly("/epcisBody/eventList/0/eventID");
  }

  @Test
  void a_sound_document_gives_nothing() {
    assertThat(Checked.by(rule, Sample.read(Sample.document(Sample.event(""))))).isEmpty();
  }
}
