package vn.ocop.traceability.rule;

import java.util.Locale;
import vn.ocop.core.result.FindingCode;
import vn.ocop.core.result.Severity;

/**
 * The message of a rule's finding; its code is the rule's id, whichever of the rule's sentences it
 * is.
 *
 * @param rule the rule
 * @param key the sentence's key in the message files: the rule's id, perhaps a dot and a case
 */
record RuleMessage(RuleDescription rule, String key) implements FindingCode {

  RuleMessage {
    RuleBook.TEXTS.text(key, Locale.ENGLISH);
  }

  static RuleMessage of(RuleDescription rule, String variant) {
    return new RuleMessage(rule, variant.isEmpty() ? rule.id() : rule.id() + "." + variant);
  }

  @Override
  public String name() {
    return rule.id();
  }

  @Override
  public Severity severity() {
    return rule.severity();
  }

  @Override
  public String template(Locale locale) {
    return RuleBook.TEXTS.text(key, locale);
  }
}
