package vn.ocop.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.scoring.criteria.CriteriaSet;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.Option;

/** Writes a criteria set as DMN 1.3: a decision table per criterion, and a decision for the sum. */
final class DmnModel {

  static final String NAMESPACE = "urn:vn.ocop:benchmarks";
  static final String NAME = "tea";
  static final String TOTAL = "total";

  private DmnModel() {}

  /** The input of a criterion; FEEL names hold no full stop. */
  static String input(Criterion criterion) {
    return "option_" + criterion.code().replace('.', '_');
  }

  private static String points(Criterion criterion) {
    return "points_" + criterion.code().replace('.', '_');
  }

  static String of(CriteriaSet set) {
    StringBuilder xml =
        new StringBuilder(
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                namespace="%s" name="%s" id="tea">
            """
                .formatted(NAMESPACE, NAME));
    List<String> names = new ArrayList<>();
    StringBuilder needs = new StringBuilder();
    for (Criterion criterion : set.criteria()) {
      xml.append(table(criterion));
      names.add(points(criterion));
      needs.append(
          """
            <informationRequirement><requiredDecision href="#%s"/></informationRequirement>
          """
              .formatted(points(criterion)));
    }
    return xml.append(
            """
            <decision id="%1$s" name="%1$s">
              <variable name="%1$s" typeRef="number"/>
              %2$s
              <literalExpression><text>%3$s</text></literalExpression>
            </decision>
            </definitions>
            """
                .formatted(TOTAL, needs, String.join(" + ", names)))
        .toString();
  }

  private static String table(Criterion criterion) {
    StringBuilder rules = new StringBuilder(rule(0, 0));
    for (Option option : criterion.options()) {
      rules.append(rule(option.number(), option.points()));
    }
    return """
        <inputData id="%1$s" name="%1$s"><variable name="%1$s" typeRef="number"/></inputData>
        <decision id="%2$s" name="%2$s">
          <variable name="%2$s" typeRef="number"/>
          <informationRequirement><requiredInput href="#%1$s"/></informationRequirement>
          <decisionTable hitPolicy="UNIQUE">
            <input><inputExpression typeRef="number"><text>%1$s</text></inputExpression></input>
            <output typeRef="number"/>
            %3$s
          </decisionTable>
        </decision>
        """
        .formatted(input(criterion), points(criterion), rules);
  }

  private static String rule(int option, int points) {
    return """
        <rule><inputEntry><text>%d</text></inputEntry><outputEntry><text>%d</text></outputEntry></rule>
        """
        .formatted(option, points);
  }
}
