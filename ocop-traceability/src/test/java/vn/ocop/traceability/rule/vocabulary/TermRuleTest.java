package vn.ocop.traceability.rule.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.RuleFinding;
import vn.ocop.traceability.rule.Sample;

class TermRuleTest {

  private final TermRule rule = new TermRule();

  private static Capture made(String step) {
    return Capture.of(
        List.of(Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, step).build()));
  }

  @Test
  void a_near_miss_is_told_with_what_was_meant() {
    List<RuleFinding> findings = Checked.by(rule, made("shiping"));

    assertThat(findings.get(0).text(Locale.ENGLISH))
        .isEqualTo("shiping is not in the list BUSINESS_STEP; nearest: shipping");
    assertThat(findings.get(0).text(Locale.forLanguageTag("vi"))).contains("gần nhất: shipping");
  }

  @Test
  void every_spelling_of_a_standard_term_and_a_uri_of_ones_own_is_fine() {
    assertThat(Checked.by(rule, made("cbv:BizStep-shipping"))).isEmpty();
    assertThat(Checked.by(rule, made("urn:epcglobal:cbv:bizstep:shipping"))).isEmpty();
    assertThat(Checked.by(rule, made("https://farm.example.org/terms/withering"))).isEmpty();
  }

  @Test
  void a_document_is_judged_by_its_reader_and_not_twice() {
    String document = Sample.document(Sample.event("").replace("commissioning", "commisioning"));

    List<RuleFinding> findings = Checked.by(rule, Sample.read(document));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).text(Locale.ENGLISH)).contains("nearest: commissioning");
    assertThat(findings.get(0).pointers()).containsExactly("/epcisBody/eventList/0/bizStep");
  }
}
