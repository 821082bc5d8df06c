package vn.ocop.scoring.receipt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.core.law.Star;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.council.CouncilScorecard;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Note;
import vn.ocop.scoring.internal.text.Sha256;
import vn.ocop.scoring.scorecard.Scorecard;
import vn.ocop.scoring.scorecard.UnmetMinimum;

/**
 * A result with everything it was made of: library version, decision, set, checksum of the set,
 * input, policy, result.
 *
 * <p>The text is canonical: the same result gives the same bytes, whatever order the choices were
 * handed in.
 *
 * @param json the receipt as one line of JSON
 */
public record Receipt(String json) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String VERSION = LibraryVersion.read();

  /**
   * Checks the components.
   *
   * @param json see the record
   */
  public Receipt {
    Objects.requireNonNull(json, "json");
  }

  /**
   * The receipt of one sheet's result.
   *
   * @param card the result
   * @return the receipt
   */
  public static Receipt of(Scorecard card) {
    return of(card, VERSION);
  }

  /**
   * The receipt of one sheet's result in the name of another version of the library: what a replay
   * holds against a receipt from years ago.
   *
   * @param card the result
   * @param library the version to write down
   * @return the receipt
   */
  public static Receipt of(Scorecard card, String library) {
    return write(
        library,
        card.set(),
        out -> {
          out.writeObjectFieldStart("input");
          writeChoices(out, card.choices().toSheet().choices());
          writeCodes(out, "disqualifiers", sortedCodes(card.disqualifiers()));
          out.writeEndObject();
          out.writeNullField("policy");
          out.writeObjectFieldStart("result");
          out.writeStringField("status", card.status().name());
          out.writeNumberField("total", card.total());
          writeResult(
              out, card.starsByPoints(), card.stars(), card.unmetMinimums(), card.unanswered());
          out.writeEndObject();
        });
  }

  /**
   * The receipt of a council's result.
   *
   * @param card the result
   * @return the receipt
   */
  public static Receipt of(CouncilScorecard card) {
    return of(card, VERSION);
  }

  /**
   * The receipt of a council's result in the name of another version of the library.
   *
   * @param card the result
   * @param library the version to write down
   * @return the receipt
   */
  public static Receipt of(CouncilScorecard card, String library) {
    return write(
        library,
        card.set(),
        out -> {
          out.writeObjectFieldStart("input");
          out.writeArrayFieldStart("ballots");
          for (Map.Entry<String, Scorecard> ballot : new TreeMap<>(card.cards()).entrySet()) {
            out.writeStartObject();
            out.writeStringField("juror", ballot.getKey());
            writeChoices(out, ballot.getValue().choices().toSheet().choices());
            out.writeEndObject();
          }
          out.writeEndArray();
          if (card.appointed().isPresent()) {
            out.writeNumberField("appointed", card.appointed().getAsInt());
          }
          writeCodes(out, "disqualifiers", sortedCodes(card.disqualifiers()));
          out.writeEndObject();
          writePolicy(out, card.policy());
          out.writeObjectFieldStart("result");
          out.writeStringField("status", card.status().name());
          out.writeNumberField("total", card.total());
          writeResult(
              out, card.starsByPoints(), card.stars(), card.unmetMinimums(), card.unanswered());
          out.writeEndObject();
        });
  }

  /**
   * The fingerprint of this receipt, to be printed on a page where the receipt itself is too long.
   *
   * @return SHA-256 of its text in UTF-8, in lower-case hexadecimal digits
   */
  public String checksum() {
    return Sha256.of(json);
  }

  /** Writes a part of a receipt. */
  private interface Body {
    void write(JsonGenerator out) throws IOException;
  }

  private static Receipt write(String library, CriteriaSet set, Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeStringField("library", library);
      out.writeStringField("decision", set.decision().number());
      out.writeNumberField("set", set.number());
      out.writeStringField("checksum", set.checksum());
      body.write(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return new Receipt(text.toString());
  }

  private static void writeChoices(JsonGenerator out, Map<String, Integer> choices)
      throws IOException {
    out.writeObjectFieldStart("choices");
    for (Map.Entry<String, Integer> choice : choices.entrySet()) {
      out.writeNumberField(choice.getKey(), choice.getValue());
    }
    out.writeEndObject();
  }

  private static List<String> sortedCodes(List<Note> notes) {
    return notes.stream().map(Note::code).sorted().toList();
  }

  private static void writeCodes(JsonGenerator out, String field, List<String> codes)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String code : codes) {
      out.writeString(code);
    }
    out.writeEndArray();
  }

  private static void writePolicy(JsonGenerator out, CouncilPolicy policy) throws IOException {
    out.writeObjectFieldStart("policy");
    out.writeStringField("name", policy.name());
    out.writeNumberField("decimals", policy.decimals());
    out.writeStringField("rounding", policy.rounding().name());
    out.writeStringField("minimumRule", policy.minimumRule().name());
    if (policy.spreadLimit().isPresent()) {
      out.writeNumberField("spreadLimit", policy.spreadLimit().getAsInt());
    }
    if (policy.quorum().isPresent()) {
      CouncilPolicy.Quorum quorum = policy.quorum().get();
      out.writeStringField("quorum", quorum.numerator() + "/" + quorum.denominator());
    }
    out.writeEndObject();
  }

  private static void writeResult(
      JsonGenerator out,
      Optional<Star> byPoints,
      Optional<Star> stars,
      List<UnmetMinimum> unmet,
      List<String> unanswered)
      throws IOException {
    if (byPoints.isPresent()) {
      out.writeNumberField("starsByPoints", byPoints.get().rank());
    }
    if (stars.isPresent()) {
      out.writeNumberField("stars", stars.get().rank());
    }
    out.writeArrayFieldStart("unmetMinimums");
    for (UnmetMinimum minimum : unmet) {
      out.writeStartObject();
      out.writeStringField("criterion", minimum.criterion().code());
      out.writeNumberField("stars", minimum.star().rank());
      out.writeNumberField("required", minimum.required());
      out.writeNumberField("reached", minimum.reached());
      out.writeEndObject();
    }
    out.writeEndArray();
    writeCodes(out, "unanswered", unanswered);
  }
}
