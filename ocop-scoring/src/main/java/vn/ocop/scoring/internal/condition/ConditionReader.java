package vn.ocop.scoring.internal.condition;

import java.util.Locale;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.result.Finding;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.facts.Condition;
import vn.ocop.scoring.facts.FactFinding;
import vn.ocop.scoring.facts.FactVocabulary;
import vn.ocop.scoring.internal.json.Node;

/** Reads a condition that stands in a file. */
public final class ConditionReader {

  private static final Locale VIETNAMESE = new Locale("vi");

  private ConditionReader() {}

  public static Condition read(Node node, FactVocabulary vocabulary) {
    Outcome<Condition> condition = Condition.parse(node.asText(), vocabulary);
    if (condition.toOptional().isEmpty()) {
      Finding fault = condition.findings().get(0);
      throw node.broken(FactFinding.CONDITION_BROKEN)
          .with("condition", node.asText())
          .with("cause", new Bilingual(fault.message(VIETNAMESE), fault.message(Locale.ENGLISH)));
    }
    return condition.toOptional().get();
  }
}
