package vn.ocop.examples.desk.propose;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import vn.ocop.core.result.Finding;
import vn.ocop.examples.desk.io.JsonLines;
import vn.ocop.scoring.facts.FactUse;
import vn.ocop.scoring.market.MarketProfiles;
import vn.ocop.scoring.market.Readiness;
import vn.ocop.scoring.proposal.CompletedLine;
import vn.ocop.scoring.proposal.Proposal;

/** Writes answers, one JSON object a line. */
public final class ProposeAnswerWriter {

  private final JsonGenerator out;
  private final Locale locale;

  /**
   * A writer of answers.
   *
   * @param out where to write
   * @param locale the language of messages
   */
  public ProposeAnswerWriter(JsonGenerator out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  /**
   * Writes one answer.
   *
   * @param answer the answer
   * @throws IOException if it cannot be written
   */
  public void write(ProposeAnswer answer) throws IOException {
    out.writeStartObject();
    if (answer.id().isPresent()) {
      out.writeStringField("id", answer.id().get());
    } else {
      out.writeNullField("id");
    }
    out.writeNumberField("line", answer.line());
    out.writeStringField("status", answer.proposals().isPresent() ? "PROPOSED" : "INVALID");
    if (answer.proposals().isPresent()) {
      out.writeArrayFieldStart("proposals");
      for (Proposal proposal : answer.proposals().get().proposals()) {
        write(proposal);
      }
      out.writeEndArray();
    }
    writeCompleted(answer);
    writeMarkets(answer.markets());
    writeFindings("errors", answer.faults());
    writeFindings("warnings", answer.warnings());
    out.writeEndObject();
  }

  private void write(Proposal proposal) throws IOException {
    out.writeStartObject();
    out.writeStringField("criterion", proposal.criterion().code());
    out.writeStringField("decidedBy", proposal.decidedBy().name());
    out.writeStringField("status", proposal.status().name());
    writeOption("option", proposal.option());
    writeOption("reached", proposal.reached());
    out.writeArrayFieldStart("candidates");
    for (int candidate : proposal.candidates()) {
      out.writeNumber(candidate);
    }
    out.writeEndArray();
    writeUses("facts", proposal.used());
    writeUses("shortfall", proposal.shortfall());
    out.writeArrayFieldStart("missing");
    for (var fact : proposal.missing()) {
      out.writeString(fact.name());
    }
    out.writeEndArray();
    out.writeStringField("text", proposal.text(locale));
    out.writeEndObject();
  }

  private void writeUses(String field, List<FactUse> uses) throws IOException {
    out.writeArrayFieldStart(field);
    for (FactUse use : uses) {
      out.writeString(use.text(locale));
    }
    out.writeEndArray();
  }

  private void writeOption(String field, OptionalInt option) throws IOException {
    if (option.isPresent()) {
      out.writeNumberField(field, option.getAsInt());
    } else {
      out.writeNullField(field);
    }
  }

  private void writeCompleted(ProposeAnswer answer) throws IOException {
    if (answer.completed().isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("completed");
    out.writeStringField("juror", answer.completed().get().juror());
    out.writeObjectFieldStart("choices");
    for (CompletedLine line : answer.completed().get().lines()) {
      if (line.chosen().isPresent()) {
        out.writeNumberField(line.proposal().criterion().code(), line.chosen().getAsInt());
      }
    }
    out.writeEndObject();
    out.writeObjectFieldStart("origins");
    for (CompletedLine line : answer.completed().get().lines()) {
      out.writeStringField(line.proposal().criterion().code(), line.origin().name());
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void writeMarkets(List<Readiness> markets) throws IOException {
    if (markets.isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("readiness");
    out.writeStringField("notice", MarketProfiles.examples().notice().in(locale));
    for (Readiness readiness : markets) {
      out.writeObjectFieldStart(readiness.profile().code());
      out.writeBooleanField("ready", readiness.isReady());
      writeRequirements("missed", readiness.missed());
      writeRequirements("notKnown", readiness.unknown());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void writeRequirements(String field, List<Readiness.Line> lines) throws IOException {
    out.writeArrayFieldStart(field);
    for (Readiness.Line line : lines) {
      out.writeString(line.requirement().label().in(locale));
    }
    out.writeEndArray();
  }

  private void writeFindings(String field, List<Finding> findings) throws IOException {
    out.writeArrayFieldStart(field);
    JsonLines.write(out, findings, locale);
    out.writeEndArray();
  }
}
