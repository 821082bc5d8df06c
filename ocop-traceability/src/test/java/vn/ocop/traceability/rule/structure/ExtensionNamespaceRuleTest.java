package vn.ocop.traceability.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.core.result.Severity;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Checked;
import vn.ocop.traceability.rule.Sample;

class ExtensionNamespaceRuleTest {

  private final ExtensionNamespaceRule rule = new ExtensionNamespaceRule();

  @Test
  void an_undeclared_prefix_is_a_warning_and_a_missing_namespace_an_error() {
    var prefix = Checked.by(rule, Sample.read(Sample.document(Sample.event("\"lab:cd\": 1"))));
    var none =
        Checked.by(rule, Sample.read(Sample.document(Sample.event("\"ilmd\": {\"crop\": 1}"))));

    assertThat(prefix.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(none.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_declared_prefix_is_fine() {
    assertThat(Checked.by(rule, Sample.read(Sample.document(Sample.event("\"farm:crop\": 1")))))
        .isEmpty();
  }

  @Test
  void a_made_event_needs_namespaces_too() {
    var event =
        Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.OBSERVE, "shipping")
            .extensions(
                new Extensions(
                    List.of(
                        new Extensions.Field(
                            ExtensionName.plain("crop"), new ExtensionValue.TextValue("tea")))))
            .build();

    assertThat(Checked.by(rule, Capture.of(List.of(event)))).hasSize(1);
  }
}
