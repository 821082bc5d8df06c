package vn.ocop.examples.desk.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One line of a file.
 *
 * @param number counted from 1
 * @param content the line's bytes without its end, read-only
 * @param tooLong whether the line was longer than the limit; then {@code content} is empty
 */
public record Line(long number, ByteBuffer content, boolean tooLong) {

  /**
   * Whether there is nothing on the line.
   *
   * @return true if it is empty or holds white space only
   */
  public boolean isBlank() {
    if (tooLong) {
      return false;
    }
    for (int i = 0; i < content.limit(); i++) {
      byte b = content.get(i);
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * The text of the line.
   *
   * @return the text, or empty where the bytes are not UTF-8
   */
  public Optional<String> text() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(content.duplicate())
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
