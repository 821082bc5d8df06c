package vn.ocop.core.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A Prime Minister's decision that fixes criteria sets and procedure of the programme.
 *
 * @param number the full number, for example {@code 26/2026/QĐ-TTg}
 * @param shortNumber number and year without the issuing authority, for example {@code 26/2026}
 * @param issued the day of issue
 * @param inForce the days on which it is in force
 * @param appendix the appendix that prints the criteria sets, for example {@code II}, or empty
 *     where it is not known
 * @param amendedBy the full numbers of the decisions that amended it
 * @param bands where each rank begins, from five stars down
 * @param recognitions who recognises which rank, as far as it is known
 * @param pending what becomes of dossiers handed in under an earlier decision, by kind
 */
public record Decision(
    String number,
    String shortNumber,
    LocalDate issued,
    Period inForce,
    Optional<String> appendix,
    List<String> amendedBy,
    List<StarBand> bands,
    List<Recognition> recognitions,
    Map<DossierKind, PendingRule> pending) {

  /**
   * Checks the components.
   *
   * @param number see the record
   * @param shortNumber see the record
   * @param issued see the record
   * @param inForce see the record
   * @param appendix see the record
   * @param amendedBy see the record
   * @param bands see the record
   * @param recognitions see the record
   * @param pending see the record
   */
  public Decision {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(shortNumber, "shortNumber");
    Objects.requireNonNull(issued, "issued");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(appendix, "appendix");
    amendedBy = List.copyOf(amendedBy);
    bands = List.copyOf(bands);
    recognitions = List.copyOf(recognitions);
    pending = Map.copyOf(pending);
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from() >= bands.get(i - 1).from()) {
        throw new IllegalArgumentException("bands do not fall from five stars to one: " + bands);
      }
    }
    if (bands.isEmpty() || bands.get(bands.size() - 1).from() != 0) {
      throw new IllegalArgumentException("bands do not reach down to 0 points: " + bands);
    }
  }

  /**
   * Who recognises products of a rank on a day.
   *
   * @param star the rank
   * @param day the day of the recognition
   * @return the authority, or empty where the rank is not recognised (one and two stars) or the
   *     authority is not known
   */
  public Optional<Recognition> recognitionOf(Star star, LocalDate day) {
    return recognitions.stream()
        .filter(r -> r.star() == star && !r.from().isAfter(day))
        .max(Comparator.comparing(Recognition::from));
  }

  /**
   * Whether a caller's text names this decision.
   *
   * @param text a full or a short number
   * @return true if it is one of the two, to the letter
   */
  public boolean isNamed(String text) {
    return number.equals(text) || shortNumber.equals(text);
  }
}
