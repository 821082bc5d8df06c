package vn.ocop.scoring.internal.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.ocop.core.law.Star;
import vn.ocop.core.result.Bilingual;
import vn.ocop.scoring.criteria.CriteriaFinding;
import vn.ocop.scoring.criteria.Option;
import vn.ocop.scoring.internal.json.BrokenFileException;
import vn.ocop.scoring.internal.json.Node;

/**
 * Reads the line of points and marks as a decision prints it: {@code 1*** 2 3****}; a bar parts
 * alternative cases: {@code 1 3 | 1 3}.
 */
final class OptionLine {

  private OptionLine() {}

  /**
   * Reads a line and gives its options their labels.
   *
   * @param node the criterion's line in the set file, for the place of a fault
   * @param line points and marks
   * @param labels the labels of the shared criterion
   * @param cases how many cases the shared criterion names; 0 for none
   */
  static List<Option> read(Node node, String line, List<Bilingual> labels, int cases) {
    List<Option> options = new ArrayList<>();
    int caseNumber = cases == 0 ? 0 : 1;
    int points = 0;
    int mark = 0;
    boolean caseIsEmpty = true;
    String[] tokens = line.split(" ", -1);
    for (String token : tokens) {
      if (token.equals("|")) {
        if (caseIsEmpty) {
          throw unreadable(node, line, token);
        }
        caseIsEmpty = true;
        caseNumber++;
        points = 0;
        mark = 0;
        continue;
      }
      int digits = token.indexOf('*') < 0 ? token.length() : token.indexOf('*');
      int stars = token.length() - digits;
      if (!isPoints(token, digits) || !isMark(token, digits, stars)) {
        throw unreadable(node, line, token);
      }
      int next = Integer.parseInt(token.substring(0, digits));
      if (next < points || (stars > 0 && stars <= mark)) {
        throw node.broken(CriteriaFinding.OPTIONS_OUT_OF_ORDER).with("options", line);
      }
      caseIsEmpty = false;
      points = next;
      mark = Math.max(mark, stars);
      int number = options.size() + 1;
      if (number <= labels.size()) {
        options.add(
            new Option(
                number,
                points,
                stars == 0 ? Optional.empty() : Optional.of(Star.of(stars)),
                caseNumber,
                labels.get(number - 1)));
      } else {
        throw count(node, tokens, labels.size(), cases);
      }
    }
    if (caseIsEmpty) {
      throw unreadable(node, line, "|");
    }
    if (options.size() != labels.size() || caseNumber != cases) {
      throw count(node, tokens, labels.size(), cases);
    }
    return options;
  }

  private static BrokenFileException unreadable(Node node, String line, String token) {
    return node.broken(CriteriaFinding.OPTIONS_UNREADABLE)
        .with("options", line)
        .with("token", token);
  }

  private static BrokenFileException count(Node node, String[] tokens, int labels, int cases) {
    int bars = Collections.frequency(Arrays.asList(tokens), "|");
    return node.broken(CriteriaFinding.OPTION_COUNT)
        .with("criterion", node.text("code"))
        .with("printed", tokens.length - bars)
        .with("printedCases", bars + 1)
        .with("labelled", labels)
        .with("labelledCases", Math.max(cases, 1));
  }

  private static boolean isPoints(String token, int digits) {
    if (digits < 1 || digits > 3) {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(String token, int digits, int stars) {
    return stars == 0
        || (stars >= 3 && stars <= 5 && token.substring(digits).equals("*".repeat(stars)));
  }
}
