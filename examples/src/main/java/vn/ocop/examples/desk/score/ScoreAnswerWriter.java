package vn.ocop.examples.desk.score;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.core.law.Star;
import vn.ocop.examples.desk.io.JsonLines;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.criteria.Part;
import vn.ocop.scoring.scorecard.UnmetMinimum;

/** Writes answers as the desk's contract words them. */
public final class ScoreAnswerWriter {

  private final JsonGenerator out;
  private final Locale locale;

  /**
   * A writer of answers.
   *
   * @param out where to write
   * @param locale the language of messages
   */
  public ScoreAnswerWriter(JsonGenerator out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  /**
   * Writes one answer.
   *
   * @param answer the answer
   * @throws IOException if it cannot be written
   */
  public void write(ScoreAnswer answer) throws IOException {
    out.writeStartObject();
    writeFields(answer);
    out.writeEndObject();
  }

  /**
   * Writes the fields of one answer into an object that the caller has opened.
   *
   * @param answer the answer
   * @throws IOException if they cannot be written
   */
  public void writeFields(ScoreAnswer answer) throws IOException {
    writeText("id", answer.id());
    out.writeNumberField("line", answer.line());
    out.writeStringField("status", answer.result().map(r -> r.status().name()).orElse("INVALID"));
    writeText("decision", answer.decision());
    writeNumber("set", answer.set());
    if (answer.result().isPresent()) {
      writeResult(answer, answer.result().get());
    } else {
      writeInvalid(answer);
    }
  }

  private void writeResult(ScoreAnswer answer, ScoreAnswer.Result result) throws IOException {
    out.writeFieldName("total");
    out.writeNumber(plain(result.total()));
    out.writeObjectFieldStart("parts");
    for (Part part : Part.values()) {
      out.writeFieldName(part.name());
      out.writeNumber(plain(result.parts().getOrDefault(part, BigDecimal.ZERO)));
    }
    out.writeEndObject();
    writeNumber("starsByPoints", result.starsByPoints().map(Star::rank));
    writeNumber("stars", result.stars().map(Star::rank));
    out.writeArrayFieldStart("unmetMinimums");
    for (UnmetMinimum minimum : result.unmetMinimums()) {
      out.writeStartObject();
      out.writeStringField("criterion", minimum.criterion().code());
      out.writeNumberField("stars", minimum.star().rank());
      out.writeNumberField("required", minimum.required());
      out.writeNumberField("reached", minimum.reached());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("unanswered");
    for (String code : result.unanswered()) {
      out.writeString(code);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("errors");
    for (Note note : result.disqualifiers()) {
      writeDisqualifier(result.criteria(), note);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("warnings");
    JsonLines.write(out, answer.warnings(), locale);
    JsonLines.write(out, result.warnings(), locale);
    out.writeEndArray();
  }

  private void writeInvalid(ScoreAnswer answer) throws IOException {
    for (String field : List.of("total", "parts", "starsByPoints", "stars")) {
      out.writeNullField(field);
    }
    for (String field : List.of("unmetMinimums", "unanswered")) {
      out.writeArrayFieldStart(field);
      out.writeEndArray();
    }
    out.writeArrayFieldStart("errors");
    JsonLines.write(out, answer.faults(), locale);
    out.writeEndArray();
    out.writeArrayFieldStart("warnings");
    JsonLines.write(out, answer.warnings(), locale);
    out.writeEndArray();
  }

  /** 83 rather than 83.00, 83.33 rather than 83.3300. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private void writeDisqualifier(CriteriaSet set, Note note) throws IOException {
    out.writeStartObject();
    out.writeStringField("code", note.code());
    CriteriaSet.NotePlace place = set.endingNotes().get(note.code());
    if (place != null && place.criterion().isPresent()) {
      out.writeStringField("criterion", place.criterion().get());
    }
    out.writeStringField("message", note.label().in(locale));
    out.writeEndObject();
  }

  private void writeText(String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      out.writeStringField(field, text.get());
    } else {
      out.writeNullField(field);
    }
  }

  private void writeNumber(String field, Optional<Integer> number) throws IOException {
    if (number.isPresent()) {
      out.writeNumberField(field, number.get());
    } else {
      out.writeNullField(field);
    }
  }
}
