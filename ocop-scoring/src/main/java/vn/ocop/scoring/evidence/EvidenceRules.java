package vn.ocop.scoring.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.core.law.Citation;
import vn.ocop.core.law.DossierKind;
import vn.ocop.core.law.EvaluationLevel;
import vn.ocop.core.product.Taxonomy;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.criteria.CriteriaSource;
import vn.ocop.scoring.criteria.Criterion;
import vn.ocop.scoring.criteria.DecisionCriteria;
import vn.ocop.scoring.criteria.Evidence;
import vn.ocop.scoring.sheet.Choices;

/**
 * What one decision asks to be proved and handed in.
 *
 * <p>A criterion names the documents of form 02 that prove it. An option that states an absence, or
 * less than the criterion can prove, asks for none or some of them; the file {@code dossier.json}
 * says which. Immutable and thread-safe.
 */
public final class EvidenceRules {

  private final Optional<Citation> article;
  private final List<DossierComponent> components;
  private final Map<String, List<Set<String>>> asks;

  EvidenceRules(
      Optional<Citation> article,
      List<DossierComponent> components,
      Map<String, List<Set<String>>> asks) {
    this.article = article;
    this.components = List.copyOf(components);
    this.asks = Map.copyOf(asks);
  }

  /**
   * Reads the file that {@code decision.json} of a decision names in its field {@code dossier}.
   *
   * @param criteria the decision's criteria
   * @param source where the files are
   * @return the rules; without components where the decision names no file; or a failure with a
   *     code of {@link vn.ocop.scoring.criteria.CriteriaFinding}, with file, line and cause
   */
  public static Outcome<EvidenceRules> read(DecisionCriteria criteria, CriteriaSource source) {
    return new EvidenceReader(criteria, source).read();
  }

  /**
   * The components of dossiers.
   *
   * @return in the decision's order; empty where they are not known
   */
  public List<DossierComponent> components() {
    return components;
  }

  /**
   * The documents that an option asks for.
   *
   * @param criterion the criterion
   * @param option the option's place, counted from 1
   * @return the documents, in the order in which the criterion names them
   * @throws IllegalArgumentException if there is no such option
   */
  public List<Evidence> documents(Criterion criterion, int option) {
    criterion.option(option);
    List<Set<String>> byOption = asks.get(criterion.id());
    return byOption == null
        ? criterion.evidence()
        : criterion.evidence().stream()
            .filter(document -> byOption.get(option - 1).contains(document.code()))
            .toList();
  }

  /**
   * Holds the documents of a dossier against the chosen options of a sheet.
   *
   * @param choices the chosen options; a criterion without a choice asks for nothing
   * @param held the documents of form 02 that are there
   * @param day the evaluation date
   * @return what is present, missing and not valid on that date
   */
  public EvidenceReport check(Choices choices, List<HeldDocument> held, LocalDate day) {
    Map<Evidence, List<Citation>> asked = new LinkedHashMap<>();
    for (int place = 0; place < choices.set().criteria().size(); place++) {
      if (choices.option(place) > 0) {
        Criterion criterion = choices.set().criteria().get(place);
        Citation citation =
            Citation.ofCriterion(
                choices.set().decision(), choices.set().number(), criterion.code());
        for (Evidence document : documents(criterion, choices.option(place))) {
          asked.computeIfAbsent(document, d -> new ArrayList<>()).add(citation);
        }
      }
    }
    List<EvidenceReport.Line> lines = new ArrayList<>();
    asked.forEach(
        (document, citations) ->
            lines.add(
                new EvidenceReport.Line(
                    document, state(document.code(), 1, held, day), citations)));
    return new EvidenceReport(day, lines);
  }

  /**
   * Holds what was handed in against the components of a dossier.
   *
   * @param kind the kind of dossier
   * @param level the level that it is handed in to: the producer's dossier to the commune, the
   *     commune's to the province, the province's to the centre
   * @param set the number of the criteria set; tourism services hand in no samples
   * @param held what was handed in
   * @param day the evaluation date
   * @return every component and how it stands; empty where the decision's components are not known,
   *     since nothing can be called complete then
   */
  public Optional<DossierReport> dossier(
      DossierKind kind, EvaluationLevel level, int set, List<HeldDocument> held, LocalDate day) {
    List<DossierReport.Line> lines = new ArrayList<>();
    for (DossierComponent component : components) {
      if (component.level() == level
          && component.kinds().contains(kind)
          && !(component.goodsOnly() && set == Taxonomy.TOURISM_SET)) {
        lines.add(
            new DossierReport.Line(
                component, state(component.code(), component.quantity(), held, day)));
      }
    }
    return article.map(citation -> new DossierReport(kind, level, lines, citation));
  }

  private static DocumentState state(
      String code, int quantity, List<HeldDocument> held, LocalDate day) {
    return DocumentState.of(
        held.stream().filter(document -> document.code().equals(code)).toList(), quantity, day);
  }
}
