package vn.ocop.core.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collector;
import org.immutables.value.Value;
import vn.ocop.core.law.Star;
import vn.ocop.core.place.CommuneCode;
import vn.ocop.core.product.ProducerKind;
import vn.ocop.core.product.ProductGroup;
import vn.ocop.core.product.ProductSet;
import vn.ocop.core.product.RepresentativeAttribute;
import vn.ocop.core.product.Taxonomy;
import vn.ocop.core.recognition.CertificateStatus;
import vn.ocop.core.result.Finding;

/**
 * How a programme stands on a day. Every figure counts products, each once, unless it says
 * otherwise; certificates issued after the day play no part.
 */
@Value.Immutable
public interface Progress {

  /**
   * Counts a stream of products in one pass. It keeps no product; its memory grows with the number
   * of different producers and communes.
   *
   * @param day the day on which the programme stands
   * @param targets the targets; their ids differ
   * @return a collector from products to the progress; one recognised only after the day is passed
   *     over
   * @throws IllegalArgumentException if two targets have one id
   */
  static Collector<ProgrammeProduct, ?, Progress> counting(LocalDate day, List<Target> targets) {
    List<Target> checked = Target.ofDifferentIds(targets);
    return Collector.of(
        () -> new ProgressCounter(day, checked),
        ProgressCounter::add,
        ProgressCounter::join,
        ProgressCounter::progress);
  }

  /**
   * The day.
   *
   * @return the day
   */
  LocalDate getDay();

  /**
   * Products ever recognised.
   *
   * @return how many
   */
  int getRecognised();

  /**
   * Products whose certificate is valid.
   *
   * @return how many
   */
  int getValid();

  /**
   * Products ever recognised by the rank of their last certificate.
   *
   * @return how many by rank, every rank from three stars up, none left out
   */
  SortedMap<Star, Integer> getByStar();

  /**
   * Products by how they stand.
   *
   * @return how many by status, zeros left out
   */
  SortedMap<CertificateStatus, Integer> getByStatus();

  /**
   * Products by the year of their first recognition.
   *
   * @return how many by year, rising
   */
  SortedMap<Integer, Integer> getByFirstYear();

  /**
   * Certificates by the year of issue: recognitions, upgrades and re-evaluations together.
   *
   * @return how many certificates by year, rising
   */
  SortedMap<Integer, Integer> getCertificatesByYear();

  /**
   * Products by criteria set.
   *
   * @return how many by set
   */
  SortedMap<Integer, Integer> getBySet();

  /**
   * Products whose set is not recorded.
   *
   * @return how many
   */
  int getWithoutSet();

  /**
   * Products by commune.
   *
   * @return how many by commune
   */
  SortedMap<CommuneCode, Integer> getByCommune();

  /**
   * Products whose commune is not recorded.
   *
   * @return how many
   */
  int getWithoutCommune();

  /**
   * Products whose certificate ran out with no result of a re-evaluation on record.
   *
   * @return how many
   */
  int getNotReEvaluated();

  /**
   * Products with a certificate from re-evaluation.
   *
   * @return how many
   */
  int getReEvaluated();

  /**
   * Products with a certificate from an upgrade.
   *
   * @return how many
   */
  int getUpgraded();

  /**
   * Producers with a product counted here.
   *
   * @return how many producers
   */
  int getProducers();

  /**
   * Products whose producer is not recorded.
   *
   * @return how many
   */
  int getWithoutProducer();

  /**
   * Producers by kind.
   *
   * @return how many producers by kind; those of unknown kind are not among them
   */
  SortedMap<ProducerKind, Integer> getProducersByKind();

  /**
   * Producers by attribute of their legal representative. One of them may count under several.
   *
   * @return how many producers by attribute
   */
  SortedMap<RepresentativeAttribute, Integer> getProducersLedBy();

  /**
   * Producers whose legal representative has at least one of the attributes (criterion 3.2).
   *
   * @return how many producers
   */
  int getProducersLedByAny();

  /**
   * Producers of whose legal representative nothing is recorded.
   *
   * @return how many producers
   */
  int getRepresentativeUnknown();

  /**
   * Products by recognition beside OCOP. One of them may count under several.
   *
   * @return how many by recognition
   */
  SortedMap<OtherRecognition, Integer> getOtherRecognitions();

  /**
   * The targets with their progress.
   *
   * @return in the order of the targets
   */
  List<TargetProgress> getTargets();

  /**
   * What was found while counting.
   *
   * @return codes of {@link ProgrammeFinding}
   */
  List<Finding> getFindings();

  /**
   * Products by group.
   *
   * @param taxonomy the classification that the set numbers belong to
   * @return how many by group, every group in the taxonomy's order
   */
  default Map<ProductGroup, Integer> byGroup(Taxonomy taxonomy) {
    Map<ProductGroup, Integer> byGroup = new LinkedHashMap<>();
    for (ProductGroup group : taxonomy.groups()) {
      byGroup.put(
          group,
          group.sets().stream()
              .map(ProductSet::number)
              .mapToInt(set -> getBySet().getOrDefault(set, 0))
              .sum());
    }
    return byGroup;
  }
}
