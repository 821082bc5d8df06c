package vn.ocop.core.duplicate;

import java.util.List;
import java.util.stream.LongStream;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.text.TextKey;

/** A story as the numbers of its sequences of three words. */
final class StoryText {

  /** Longer stories are compared up to here. */
  private static final int LONGEST = 20_000;

  private static final int WORDS = 3;

  private final RegistryRecord record;
  private final List<String> words;
  private final long[] sequences;

  StoryText(RegistryRecord record) {
    this.record = record;
    String story = record.getStory().orElse("");
    this.words = TextKey.FOLDED.words(story.substring(0, Math.min(story.length(), LONGEST)));
    LongStream.Builder all = LongStream.builder();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      all.add(Term.of(String.join(" ", words.subList(i, i + WORDS))));
    }
    this.sequences = all.build().sorted().distinct().toArray();
  }

  RegistryRecord record() {
    return record;
  }

  boolean isLongEnough(int least) {
    return sequences.length >= least;
  }

  /** The least number of all sequences under one of many mixings: stories alike share many. */
  long least(long mixing) {
    long least = Long.MAX_VALUE;
    for (long sequence : sequences) {
      least = Math.min(least, Term.pair(mixing, sequence));
    }
    return least;
  }

  int likeness(StoryText other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sequences.length && j < other.sequences.length) {
      int order = Long.compare(sequences[i], other.sequences[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = sequences.length + other.sequences.length - shared;
    return all == 0 ? 0 : 100 * shared / all;
  }

  /** The longest run of words that the other story holds too, cut at forty words. */
  String excerpt(StoryText other) {
    String theirs = " " + String.join(" ", other.words) + " ";
    String longest = "";
    int start = 0;
    for (int end = 1; end <= words.size(); end++) {
      String run = String.join(" ", words.subList(start, end));
      if (theirs.contains(" " + run + " ") && end - start <= 40) {
        longest = run.length() > longest.length() ? run : longest;
      } else {
        start++;
      }
    }
    return longest;
  }
}
