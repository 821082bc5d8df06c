package vn.ocop.scoring.receipt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.core.result.Where;
import vn.ocop.scoring.council.Ballot;
import vn.ocop.scoring.council.Council;
import vn.ocop.scoring.council.CouncilPolicy;
import vn.ocop.scoring.council.MinimumRule;
import vn.ocop.scoring.internal.json.BrokenFileException;
import vn.ocop.scoring.internal.json.Node;
import vn.ocop.scoring.sheet.ScoreSheet;

/** Reads the input out of a receipt. */
public final class ReceiptReader {

  private ReceiptReader() {}

  /**
   * What a receipt was made of.
   *
   * @param library the version of the library that wrote it
   * @param decision the decision's full number
   * @param set the set's number
   * @param checksum the set's checksum at the time
   * @param sheet the sheet, for a single sheet's receipt
   * @param council the council, for a council's receipt
   * @param policy the council's policy, for a council's receipt
   */
  public record Input(
      String library,
      String decision,
      int set,
      String checksum,
      Optional<ScoreSheet> sheet,
      Optional<Council> council,
      Optional<CouncilPolicy> policy) {}

  /**
   * Reads a receipt's input; its result is not read, since a replay makes it anew.
   *
   * @param receipt the receipt
   * @return the input, or a failure with {@link ReceiptFinding#RECEIPT_MALFORMED}
   */
  public static Outcome<Input> read(Receipt receipt) {
    try {
      byte[] bytes = receipt.json().getBytes(StandardCharsets.UTF_8);
      Node root = Node.parse("receipt", new ByteArrayInputStream(bytes));
      Node input = root.field("input");
      boolean council = input.has("ballots");
      return Outcome.of(
          new Input(
              root.text("library"),
              root.text("decision"),
              root.integer("set"),
              root.text("checksum"),
              council ? Optional.empty() : Optional.of(sheet(input)),
              council ? Optional.of(council(input)) : Optional.empty(),
              council ? Optional.of(policy(root.field("policy"))) : Optional.empty()));
    } catch (BrokenFileException e) {
      return malformed(e.finding().message(Locale.ENGLISH));
    } catch (IllegalArgumentException e) {
      return malformed(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      // Not the byte array but its decoding: a text may begin like UTF-16 or UTF-32.
      return malformed(String.valueOf(e.getMessage()));
    }
  }

  private static Outcome<Input> malformed(String cause) {
    return Outcome.failure(
        Finding.of(ReceiptFinding.RECEIPT_MALFORMED, Where.nowhere()).with("cause", cause));
  }

  private static ScoreSheet sheet(Node input) {
    return new ScoreSheet(choices(input), codes(input));
  }

  private static Council council(Node input) {
    List<Ballot> ballots = new ArrayList<>();
    for (Node ballot : input.list("ballots")) {
      ballots.add(Ballot.of(ballot.text("juror"), choices(ballot)));
    }
    return new Council(
        ballots,
        input.has("appointed") ? OptionalInt.of(input.integer("appointed")) : OptionalInt.empty(),
        codes(input));
  }

  private static Map<String, Integer> choices(Node node) {
    Map<String, Integer> choices = new LinkedHashMap<>();
    Node members = node.field("choices");
    for (String criterion : node.members("choices").keySet()) {
      choices.put(criterion, members.integer(criterion));
    }
    return choices;
  }

  private static List<String> codes(Node input) {
    List<String> codes = new ArrayList<>();
    for (Node code : input.list("disqualifiers")) {
      codes.add(code.asText());
    }
    return codes;
  }

  private static CouncilPolicy policy(Node node) {
    return new CouncilPolicy(
        node.text("name"),
        node.integer("decimals"),
        RoundingMode.valueOf(node.text("rounding")),
        MinimumRule.valueOf(node.text("minimumRule")),
        node.has("spreadLimit") ? OptionalInt.of(node.integer("spreadLimit")) : OptionalInt.empty(),
        node.has("quorum") ? Optional.of(quorum(node.text("quorum"))) : Optional.empty());
  }

  private static CouncilPolicy.Quorum quorum(String share) {
    String[] numbers = share.split("/", -1);
    if (numbers.length != 2) {
      throw new IllegalArgumentException("quorum is " + share);
    }
    return new CouncilPolicy.Quorum(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }
}
