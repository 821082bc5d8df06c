package vn.ocop.scoring.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.ocop.core.result.Bilingual;
import vn.ocop.scoring.facts.FactSheet;
import vn.ocop.scoring.facts.FactsOnDay;

/**
 * What a sales channel asks of a product (hồ sơ thị trường). An example, not law.
 *
 * @param code the stable code, for example {@code SUPERMARKET}
 * @param label the channel's name
 * @param requirements what it asks for, at least one
 */
public record MarketProfile(String code, Bilingual label, List<Requirement> requirements) {

  /**
   * Checks the components.
   *
   * @param code see the record
   * @param label see the record
   * @param requirements see the record
   */
  public MarketProfile {
    if (Objects.requireNonNull(code, "code").isBlank()) {
      throw new IllegalArgumentException("code is blank");
    }
    Objects.requireNonNull(label, "label");
    requirements = List.copyOf(requirements);
    if (requirements.isEmpty()) {
      throw new IllegalArgumentException("requirements is empty for profile " + code);
    }
  }

  /**
   * Holds a product against the profile.
   *
   * @param sheet the facts
   * @param day the day; what has expired on it does not count
   * @return every requirement and how it stands
   */
  public Readiness check(FactSheet sheet, LocalDate day) {
    FactsOnDay facts = sheet.on(day);
    List<Readiness.Line> lines = new ArrayList<>();
    for (Requirement requirement : requirements) {
      lines.add(new Readiness.Line(requirement, requirement.condition().read(facts)));
    }
    return new Readiness(this, day, lines);
  }
}
