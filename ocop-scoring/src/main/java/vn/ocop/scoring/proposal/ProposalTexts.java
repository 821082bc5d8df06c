package vn.ocop.scoring.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.core.result.MessageTemplate;
import vn.ocop.scoring.facts.FactUse;

/** A proposal in running text. */
final class ProposalTexts {

  private ProposalTexts() {}

  static String of(Proposal proposal, Locale locale) {
    List<String> sentences = new ArrayList<>();
    sentences.add(first(proposal, locale));
    if (!proposal.used().isEmpty()) {
      sentences.add(say("PROPOSAL_FACTS", Map.of("facts", list(proposal.used(), locale)), locale));
    }
    if (!proposal.missing().isEmpty()) {
      String facts =
          proposal.missing().stream()
              .map(fact -> fact.label().in(locale))
              .collect(Collectors.joining("; "));
      sentences.add(say("PROPOSAL_MISSING", Map.of("facts", facts), locale));
    }
    if (!proposal.shortfall().isEmpty()) {
      sentences.add(
          say("PROPOSAL_SHORTFALL", Map.of("facts", list(proposal.shortfall(), locale)), locale));
    }
    for (RuleRemark remark : proposal.remarks()) {
      sentences.add(say("PROPOSAL_REMARK", Map.of("remark", remark.text().in(locale)), locale));
    }
    return String.join(" ", sentences);
  }

  private static String first(Proposal proposal, Locale locale) {
    if (proposal.option().isPresent()) {
      var option = proposal.criterion().option(proposal.option().getAsInt());
      return say(
          "PROPOSAL_PROPOSED",
          Map.of(
              "option", option.number(),
              "points", option.points(),
              "label", option.label().in(locale)),
          locale);
    }
    String options =
        proposal.candidates().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return say("PROPOSAL_" + proposal.status().name(), Map.of("options", options), locale);
  }

  private static String list(List<FactUse> uses, Locale locale) {
    return uses.stream().map(use -> use.text(locale)).collect(Collectors.joining("; "));
  }

  private static String say(String key, Map<String, ?> arguments, Locale locale) {
    return MessageTemplate.fill(RuleFinding.messages().text(key, locale), arguments);
  }
}
