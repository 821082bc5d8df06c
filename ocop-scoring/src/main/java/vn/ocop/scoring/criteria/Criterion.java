package vn.ocop.scoring.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.core.result.Bilingual;

/**
 * One criterion (tiêu chí) of a criteria set.
 *
 * @param code its code in the set, for example {@code 2.3}
 * @param part the part it is counted in
 * @param id the shared criterion that it composes, the same in every set of the decision that
 *     prints it alike
 * @param name its name
 * @param options the options in the decision's order, at least one
 * @param cases the names of the alternative cases, empty where there are none
 * @param yesNo whether the decision prints it as one line without options; then option 1 is no and
 *     option 2 is yes
 * @param appliesWith the code of the story criterion without which it does not apply, or empty
 *     where it always applies
 * @param evidence the documents that prove it
 * @param notes the notes printed beside it
 * @param misprints where its print is doubtful
 */
public record Criterion(
    String code,
    Part part,
    String id,
    Bilingual name,
    List<Option> options,
    List<Bilingual> cases,
    boolean yesNo,
    Optional<String> appliesWith,
    List<Evidence> evidence,
    List<Note> notes,
    List<Misprint> misprints) {

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param part see the record
   * @param id see the record
   * @param name see the record
   * @param options see the record
   * @param cases see the record
   * @param yesNo see the record
   * @param appliesWith see the record
   * @param evidence see the record
   * @param notes see the record
   * @param misprints see the record
   */
  public Criterion {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    options = List.copyOf(options);
    cases = List.copyOf(cases);
    Objects.requireNonNull(appliesWith, "appliesWith");
    evidence = List.copyOf(evidence);
    notes = List.copyOf(notes);
    misprints = List.copyOf(misprints);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("options is empty for criterion " + code);
    }
  }

  /**
   * The most points that this criterion can earn.
   *
   * @return the points of its best option
   */
  public int maximum() {
    int maximum = 0;
    for (Option option : options) {
      maximum = Math.max(maximum, option.points());
    }
    return maximum;
  }

  /**
   * The option at a place.
   *
   * @param number 1 to the number of options
   * @return the option
   * @throws IllegalArgumentException if there is no such option
   */
  public Option option(int number) {
    if (number < 1 || number > options.size()) {
      throw new IllegalArgumentException(
          "number is " + number + ", not 1 to " + options.size() + " for criterion " + code);
    }
    return options.get(number - 1);
  }

  /**
   * Whether an option says that there is nothing to speak of, as a story criterion's first one says
   * that there is no product story (câu chuyện sản phẩm). Criteria that apply with this one then do
   * not; see {@link #appliesWith()}.
   *
   * @param option the option's place, counted from 1; 0 for no choice, which says nothing
   * @return true for the first option, where it earns no points
   */
  public boolean statesAbsence(int option) {
    return option == 1 && options.get(0).points() == 0;
  }

  /**
   * The star minimums marked on its options.
   *
   * @return lowest rank first
   */
  public List<Minimum> minimums() {
    List<Minimum> minimums = new ArrayList<>();
    for (Option option : options) {
      option.minimumFor().ifPresent(star -> minimums.add(new Minimum(star, option.points())));
    }
    return minimums;
  }

  /**
   * The points and marks as the decision prints them, for example {@code 1*** 2 3****}; cases are
   * parted by a bar.
   *
   * @return the notation that the criteria files use
   */
  public String notation() {
    StringBuilder text = new StringBuilder();
    int caseNumber = options.get(0).caseNumber();
    for (Option option : options) {
      if (option.number() > 1) {
        text.append(option.caseNumber() == caseNumber ? " " : " | ");
      }
      caseNumber = option.caseNumber();
      text.append(option.points());
      option.minimumFor().ifPresent(star -> text.append("*".repeat(star.rank())));
    }
    return text.toString();
  }
}
