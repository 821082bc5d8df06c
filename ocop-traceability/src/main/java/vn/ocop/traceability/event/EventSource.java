package vn.ocop.traceability.event;

import java.util.Objects;
import vn.ocop.core.result.Where;

/**
 * The place in a document that an event was read from.
 *
 * @param list the JSON pointer (RFC 6901) of the list the event stands in, for example {@code
 *     /epcisBody/eventList}; empty when the document is a list or the bare event itself
 * @param index the event's number in that list, from 0; -1 when the event stands alone
 * @param line the line on which the event begins, from 1; 0 when unknown
 */
public record EventSource(String list, int index, int line) {

  private static final EventSource UNKNOWN = new EventSource("", -1, 0);

  /**
   * Refuses numbers out of range.
   *
   * @param list see the record
   * @param index see the record
   * @param line see the record
   */
  public EventSource {
    Objects.requireNonNull(list, "list");
    if (index < -1) {
      throw new IllegalArgumentException("index is " + index);
    }
    if (line < 0) {
      throw new IllegalArgumentException("line is " + line);
    }
  }

  /**
   * The source of an event that was made, not read.
   *
   * @return a source without coordinates
   */
  public static EventSource unknown() {
    return UNKNOWN;
  }

  /**
   * The JSON pointer of the event.
   *
   * @return the pointer, for example {@code /epcisBody/eventList/3}; empty for the whole document
   */
  public String pointer() {
    return index < 0 ? list : list + "/" + index;
  }

  /**
   * This place for a finding.
   *
   * @return line and pointer as far as they are known
   */
  public Where where() {
    Where where = line == 0 ? Where.nowhere() : Where.of(Where.Kind.LINE, Integer.toString(line));
    return pointer().isEmpty() ? where : where.then(Where.Kind.POINTER, pointer());
  }
}
