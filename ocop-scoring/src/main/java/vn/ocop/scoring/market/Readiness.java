package vn.ocop.scoring.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.ocop.scoring.facts.Reading;
import vn.ocop.scoring.facts.Truth;

/**
 * How ready a product is for a sales channel.
 *
 * @param profile the channel's profile; an example, not law
 * @param day the day on which papers have to be valid
 * @param lines every requirement and how it stands
 */
public record Readiness(MarketProfile profile, LocalDate day, List<Line> lines) {

  /**
   * A requirement and how it stands.
   *
   * @param requirement the requirement
   * @param reading how its condition stands: the facts and thresholds, or which facts are missing
   */
  public record Line(Requirement requirement, Reading reading) {
    /**
     * Refuses null.
     *
     * @param requirement see the record
     * @param reading see the record
     */
    public Line {
      Objects.requireNonNull(requirement, "requirement");
      Objects.requireNonNull(reading, "reading");
    }
  }

  /**
   * Checks the components.
   *
   * @param profile see the record
   * @param day see the record
   * @param lines see the record
   */
  public Readiness {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(day, "day");
    lines = List.copyOf(lines);
  }

  /**
   * Whether every requirement is known to be met.
   *
   * @return true if nothing is missed and nothing unknown
   */
  public boolean isReady() {
    return lines.stream().allMatch(line -> line.reading().isMet());
  }

  /**
   * The requirements that are known to be missed.
   *
   * @return in the profile's order
   */
  public List<Line> missed() {
    return lines.stream().filter(line -> line.reading().truth() == Truth.FALSE).toList();
  }

  /**
   * The requirements of which facts are not known.
   *
   * @return in the profile's order
   */
  public List<Line> unknown() {
    return lines.stream().filter(line -> line.reading().truth() == Truth.OPEN).toList();
  }
}
