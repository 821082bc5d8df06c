package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.duplicate.reading.PartKind;
import vn.ocop.core.product.NetContent;
import vn.ocop.core.result.Bilingual;
import vn.ocop.core.text.TextKey;

/**
 * Looks for products that are another maker's but for their name: criterion 2.1 of Decision 26/2026
 * disqualifies such a product.
 *
 * <p>What must be equal: what the product is, is made of and tastes of, form, colour and grade;
 * packaging and net content; the criteria set. What must differ: the producer, and the brand in the
 * name. A registry holds little of what a product is, so this finds what a person must look at, not
 * what is proven; records that state neither packaging nor net content are left out, since almost
 * nothing would be compared.
 */
public final class NameOnlyDifferences {

  private static final PartKind[] CONTENT = {
    PartKind.HEAD,
    PartKind.INGREDIENT,
    PartKind.FLAVOUR,
    PartKind.FORM,
    PartKind.COLOUR,
    PartKind.GRADE,
    PartKind.NUMBER
  };

  private NameOnlyDifferences() {}

  /**
   * All groups of products that differ in name only.
   *
   * @param records the records in any order
   * @return the groups, in the order of their first identifiers
   */
  public static List<NameOnlyGroup> of(Collection<? extends RegistryRecord> records) {
    RecordReader reader = new RecordReader();
    Map<String, List<ReadRecord>> alike = new TreeMap<>();
    for (RegistryRecord record : records) {
      ReadRecord read = reader.read(record);
      if (read.producer().isNamed() && !content(read).isEmpty() && !packing(read).isEmpty()) {
        alike.computeIfAbsent(key(read), k -> new ArrayList<>()).add(read);
      }
    }
    return alike.values().stream()
        .filter(NameOnlyDifferences::isOfSeveralMakers)
        .filter(NameOnlyDifferences::isUnderSeveralNames)
        .map(NameOnlyDifferences::group)
        .sorted(Comparator.comparing(group -> group.records().get(0).getId()))
        .toList();
  }

  private static String key(ReadRecord read) {
    String set = read.record().getCriteriaSet().map(String::valueOf).orElse("");
    return String.join("|", content(read), packing(read), grades(read), set);
  }

  /** What the product is, by the words that stand for all regional ones. */
  private static String content(ReadRecord read) {
    List<PartKind> kinds = List.of(CONTENT);
    return read.name().parts().stream()
        .filter(part -> kinds.contains(part.kind()))
        .map(NamePart::concept)
        .sorted()
        .collect(Collectors.joining(" + "));
  }

  private static String packing(ReadRecord read) {
    String sizes =
        read.contents().stream()
            .map(NetContent::inBaseUnits)
            .sorted()
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    String text = TextKey.FOLDED.of(RecordReader.start(read.record().getPackaging()));
    return sizes.isEmpty() ? text : sizes;
  }

  private static String grades(ReadRecord read) {
    return read.name().grades().stream()
        .map(grade -> grade.kind() + " " + grade.value().toPlainString())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static boolean isOfSeveralMakers(List<ReadRecord> group) {
    return group.stream()
            .map(read -> String.join(" ", read.producer().foldedCore()))
            .distinct()
            .count()
        > 1;
  }

  private static boolean isUnderSeveralNames(List<ReadRecord> group) {
    return new TreeSet<>(group.stream().map(read -> read.name().folded()).toList()).size() > 1;
  }

  private static NameOnlyGroup group(List<ReadRecord> group) {
    ReadRecord first = group.get(0);
    List<Bilingual> shared = new ArrayList<>();
    shared.add(DuplicateTexts.label("shared.content", content(first)));
    shared.add(DuplicateTexts.label("shared.packing", packing(first)));
    first
        .record()
        .getCriteriaSet()
        .ifPresent(set -> shared.add(DuplicateTexts.label("shared.set", String.valueOf(set))));
    return new NameOnlyGroup(
        group.stream()
            .map(ReadRecord::record)
            .sorted(Comparator.comparing(RegistryRecord::getId))
            .toList(),
        shared);
  }
}
