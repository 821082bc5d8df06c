package vn.ocop.core.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for product stories that are nearly identical to another product's: criterion 5.3 of
 * Decision 26/2026 gives nothing for a copied story.
 *
 * <p>Stories are compared by their sequences of three words without marks. Candidates are found by
 * least-value hashing in bands (Broder 1997), so that the time grows with the registry and not with
 * its square; of a story told more than a hundred times, each telling is compared with the first
 * ones.
 */
public final class CopiedStories {

  /** Two stories with a likeness of 70 share a band all but once in a million. */
  private static final int BANDS = 24;

  private static final int ROWS = 2;
  private static final int LEAST_SEQUENCES = 8;
  private static final int LARGEST_BAND = 100;

  private CopiedStories() {}

  /**
   * All pairs of nearly identical stories.
   *
   * @param records the records in any order
   * @param policy from which likeness on
   * @return the pairs, the most alike first, equal ones by identifiers
   */
  public static List<StoryLikeness> of(
      Collection<? extends RegistryRecord> records, DuplicatePolicy policy) {
    List<StoryText> stories =
        records.stream()
            .map(StoryText::new)
            .filter(story -> story.isLongEnough(LEAST_SEQUENCES))
            .sorted(
                Comparator.comparing((StoryText story) -> story.record().getId())
                    .thenComparing(story -> story.record().toString()))
            .toList();
    List<StoryLikeness> found = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (int band = 0; band < BANDS; band++) {
      for (List<Integer> group : groups(stories, band).values()) {
        compare(stories, group, seen, policy, found);
      }
    }
    found.sort(
        Comparator.comparingInt((StoryLikeness pair) -> -pair.likeness())
            .thenComparing(pair -> pair.a().getId())
            .thenComparing(pair -> pair.b().getId()));
    return List.copyOf(found);
  }

  private static Map<List<Long>, List<Integer>> groups(List<StoryText> stories, int band) {
    Map<List<Long>, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      List<Long> key = new ArrayList<>();
      for (int row = 0; row < ROWS; row++) {
        key.add(stories.get(i).least(1 + (long) band * ROWS + row));
      }
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    return groups;
  }

  private static void compare(
      List<StoryText> stories,
      List<Integer> group,
      Set<Long> seen,
      DuplicatePolicy policy,
      List<StoryLikeness> found) {
    for (int j = 1; j < group.size(); j++) {
      for (int i = 0; i < Math.min(j, LARGEST_BAND); i++) {
        if (seen.add((long) group.get(i) * stories.size() + group.get(j))) {
          StoryText a = stories.get(group.get(i));
          StoryText b = stories.get(group.get(j));
          int likeness = a.likeness(b);
          if (likeness >= policy.storyLikeness()) {
            found.add(new StoryLikeness(a.record(), b.record(), likeness, a.excerpt(b)));
          }
        }
      }
    }
  }
}
