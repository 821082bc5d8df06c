package vn.ocop.traceability.chain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.EventType;
import vn.ocop.traceability.event.VocabularyTerm;
import vn.ocop.traceability.internal.DataFile;

/** Which part of a chain an event belongs to (công đoạn), in the order of a chain. */
public enum Stage {
  /** Growing, rearing, feeding before harvest. */
  GROWING,
  /** Harvest, catch, collection (thu hoạch). */
  HARVEST,
  /** Processing (chế biến). */
  PROCESSING,
  /** Packing and unpacking (đóng gói). */
  PACKING,
  /** Sending away (vận chuyển đi). */
  SHIPPING,
  /** Receiving (nhận hàng). */
  RECEIVING,
  /** Keeping, checking, moving within a place (lưu kho). */
  STORING,
  /** Selling to the user (bán). */
  SELLING,
  /** Destroying, taking out of use (tiêu hủy). */
  DISPOSAL;

  private static final Map<String, Stage> BY_STEP = load();

  /** The answer that many events share. */
  private final Optional<Stage> known = Optional.of(this);

  /**
   * Whether raw material comes into being in this stage.
   *
   * @return true for growing and harvest
   */
  public boolean isRaw() {
    return this == GROWING || this == HARVEST;
  }

  /** The stage that the kind of an event tells of by itself. */
  static Optional<Stage> ofKind(EpcisEvent event) {
    Action action = event.getAction().orElse(Action.OBSERVE);
    if (event.getType() == EventType.TRANSFORMATION) {
      return PROCESSING.known;
    }
    if (event.getType() == EventType.AGGREGATION && action != Action.OBSERVE) {
      return PACKING.known;
    }
    boolean ends = event.getType() == EventType.OBJECT && action == Action.DELETE;
    return ends ? DISPOSAL.known : Optional.empty();
  }

  /**
   * The stage of a business step.
   *
   * @param step the step
   * @return the stage; empty for a step that may stand anywhere, such as {@code commissioning}, and
   *     for unknown ones
   */
  public static Optional<Stage> ofStep(VocabularyTerm step) {
    Stage stage = BY_STEP.get(step.value());
    return Optional.ofNullable(stage == null ? BY_STEP.get(shortName(step)) : stage);
  }

  /**
   * The short name of a step of any vocabulary.
   *
   * @param step the step
   * @return the last part of its URI in small letters, for example {@code farmharvest}; the bare
   *     name of a standard step
   */
  public static String shortName(VocabularyTerm step) {
    String value = step.value();
    int colonOrSlash = Math.max(value.lastIndexOf(':'), value.lastIndexOf('/'));
    int start = Math.max(colonOrSlash, value.lastIndexOf('-'));
    return value.substring(start + 1).toLowerCase(Locale.ROOT);
  }

  private static Map<String, Stage> load() {
    Map<String, Stage> stages = new HashMap<>();
    for (DataFile.Row row : DataFile.rows(Stage.class, "stages.tsv")) {
      if (stages.put(row.required(0), valueOf(row.required(1))) != null) {
        throw row.fault("repeats " + row.required(0));
      }
    }
    return stages;
  }
}
