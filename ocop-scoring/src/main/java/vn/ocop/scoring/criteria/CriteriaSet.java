package vn.ocop.scoring.criteria;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.Decision;
import vn.ocop.core.result.Bilingual;

/**
 * A criteria set (bộ tiêu chí): what one decision asks of one kind of product.
 *
 * <p>Immutable and thread-safe. Two sets are equal if they are the same set of the same decision
 * with the same content.
 */
public final class CriteriaSet {

  private final Decision decision;
  private final int number;
  private final Bilingual name;
  private final SetStatus status;
  private final Optional<Bilingual> statusReason;
  private final boolean minimumsKnown;
  private final Map<Part, Integer> partMaxima;
  private final List<CriterionGroup> groups;
  private final List<Criterion> criteria;
  private final List<Note> notes;
  private final List<Misprint> misprints;
  private final Map<String, Integer> places;

  /**
   * A set from its parts; the catalogue's reader has checked them against each other.
   *
   * @param decision the decision that prints it
   * @param number its number in the appendix, 1 or more
   * @param name its name
   * @param status how far it is known
   * @param statusReason why it is not known completely; empty for a complete set
   * @param minimumsKnown whether every star minimum of the set is known
   * @param partMaxima the points printed at each part
   * @param groups the headings
   * @param criteria the criteria in the decision's order
   * @param notes the notes printed for the set as a whole
   * @param misprints where the print of the set as a whole is doubtful
   */
  public CriteriaSet(
      Decision decision,
      int number,
      Bilingual name,
      SetStatus status,
      Optional<Bilingual> statusReason,
      boolean minimumsKnown,
      Map<Part, Integer> partMaxima,
      List<CriterionGroup> groups,
      List<Criterion> criteria,
      List<Note> notes,
      List<Misprint> misprints) {
    this.decision = Objects.requireNonNull(decision, "decision");
    this.number = number;
    this.name = Objects.requireNonNull(name, "name");
    this.status = Objects.requireNonNull(status, "status");
    this.statusReason = Objects.requireNonNull(statusReason, "statusReason");
    this.minimumsKnown = minimumsKnown;
    this.partMaxima = Map.copyOf(partMaxima);
    this.groups = List.copyOf(groups);
    this.criteria = List.copyOf(criteria);
    this.notes = List.copyOf(notes);
    this.misprints = List.copyOf(misprints);
    this.places = new HashMap<>();
    for (int i = 0; i < this.criteria.size(); i++) {
      String code = this.criteria.get(i).code();
      if (places.put(code, i) != null) {
        throw new IllegalArgumentException("criteria holds " + code + " twice");
      }
    }
  }

  /**
   * The decision that prints this set.
   *
   * @return the decision
   */
  public Decision decision() {
    return decision;
  }

  /**
   * Its number in the decision's appendix.
   *
   * @return 1 or more
   */
  public int number() {
    return number;
  }

  /**
   * Its name.
   *
   * @return the name in both languages
   */
  public Bilingual name() {
    return name;
  }

  /**
   * How far it is known.
   *
   * @return the status
   */
  public SetStatus status() {
    return status;
  }

  /**
   * Why it is not known completely.
   *
   * @return the reason, empty for a complete set
   */
  public Optional<Bilingual> statusReason() {
    return statusReason;
  }

  /**
   * Whether every star minimum of this set is known; a scorecard under a set of which only some are
   * known says so.
   *
   * @return false for the sets of Decision 1048/QĐ-TTg, whose minimums (Decision 781/QĐ-TTg) are
   *     known in part
   */
  public boolean minimumsKnown() {
    return minimumsKnown;
  }

  /**
   * The points printed at each part.
   *
   * @return an unmodifiable map
   */
  public Map<Part, Integer> partMaxima() {
    return partMaxima;
  }

  /**
   * The headings over criteria.
   *
   * @return in the decision's order
   */
  public List<CriterionGroup> groups() {
    return groups;
  }

  /**
   * The criteria.
   *
   * @return in the decision's order
   */
  public List<Criterion> criteria() {
    return criteria;
  }

  /**
   * The notes printed for the set as a whole.
   *
   * @return in the decision's order
   */
  public List<Note> notes() {
    return notes;
  }

  /**
   * Where the print of the set as a whole is doubtful; see also {@link Criterion#misprints()}.
   *
   * @return the misprints
   */
  public List<Misprint> misprints() {
    return misprints;
  }

  /**
   * A criterion by its code.
   *
   * @param code the code in this set
   * @return the criterion, or empty where the set has none of this code
   */
  public Optional<Criterion> criterion(String code) {
    Integer place = places.get(code);
    return place == null ? Optional.empty() : Optional.of(criteria.get(place));
  }

  /**
   * The place of a criterion in the decision's order.
   *
   * @param code the code in this set
   * @return 0 or more, or empty where the set has none of this code
   */
  public OptionalInt placeOf(String code) {
    Integer place = places.get(code);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /**
   * The findings that end an evaluation under this set, with the criterion that each is printed at.
   *
   * @return note by code; the set's own first, then in the order of the criteria
   */
  public Map<String, NotePlace> endingNotes() {
    Map<String, NotePlace> ending = new LinkedHashMap<>();
    for (Note note : notes) {
      if (note.kind().endsEvaluation()) {
        ending.put(note.code(), new NotePlace(note, Optional.empty()));
      }
    }
    for (Criterion criterion : criteria) {
      for (Note note : criterion.notes()) {
        if (note.kind().endsEvaluation()) {
          ending.putIfAbsent(note.code(), new NotePlace(note, Optional.of(criterion.code())));
        }
      }
    }
    return ending;
  }

  /**
   * A note and where it is printed.
   *
   * @param note the note
   * @param criterion the criterion it is printed at, or empty where it is printed for the set as a
   *     whole
   */
  public record NotePlace(Note note, Optional<String> criterion) {
    /**
     * Checks the components.
     *
     * @param note see the record
     * @param criterion see the record
     */
    public NotePlace {
      Objects.requireNonNull(note, "note");
      Objects.requireNonNull(criterion, "criterion");
    }
  }

  /**
   * Where the law prints a criterion of this set.
   *
   * @param code the criterion's code
   * @return decision, appendix, set and criterion
   */
  public Citation citation(String code) {
    return Citation.ofCriterion(decision, number, code);
  }

  /**
   * A fingerprint of everything in this set that decides stars: codes, parts, points, marks, cases,
   * conditions and ending notes. Labels do not count.
   *
   * @return SHA-256 in lower-case hexadecimal digits
   */
  public String checksum() {
    return Checksum.of(this);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof CriteriaSet that
        && number == that.number
        && decision.equals(that.decision)
        && name.equals(that.name)
        && criteria.equals(that.criteria)
        && groups.equals(that.groups)
        && notes.equals(that.notes)
        && misprints.equals(that.misprints)
        && status == that.status;
  }

  @Override
  public int hashCode() {
    return 31 * decision.number().hashCode() + number;
  }

  @Override
  public String toString() {
    return decision.number() + " set " + number;
  }
}
