package vn.ocop.traceability.event;

import java.util.Objects;

/**
 * An identifier (mã định danh) as an event prints it: an EPC, a lot class, a place, a party, a
 * document. Usually a URN ({@code urn:epc:id:sgtin:…}) or a GS1 Digital Link URI.
 *
 * <p>Two identifiers are equal when their texts are; whether two spellings name one thing is for
 * {@code vn.ocop.traceability.gs1} to say.
 *
 * @param text the identifier as printed, never blank
 */
public record Identifier(String text) implements Comparable<Identifier> {

  /**
   * Refuses a blank text.
   *
   * @param text see the record
   */
  public Identifier {
    if (Objects.requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("text is blank");
    }
  }

  @Override
  public int compareTo(Identifier other) {
    return text.compareTo(other.text);
  }

  /**
   * The identifier as printed.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }
}
