package vn.ocop.scoring.facts;

import java.util.List;
import java.util.Set;

/** Label and product story: criteria 2.3, 2.4 and 5.1. */
public final class StoryFacts {

  /**
   * Whether the label, or the product information, is complete and as regulated (criterion 2.3).
   */
  public static final Fact<Boolean> LABEL_COMPLETE = Fact.flag("labelComplete");

  /** Whether the label carries the message of the product story (criterion 2.3). */
  public static final Fact<Boolean> LABEL_TELLS_STORY = Fact.flag("labelTellsStory");

  /** Whether the product carries an electronic traceability code (criterion 2.3). */
  public static final Fact<Boolean> ELECTRONIC_TRACE_CODE = Fact.flag("electronicTraceCode");

  /** Whether the label is in Vietnamese and a foreign language (criterion 2.4). */
  public static final Fact<Boolean> BILINGUAL_LABEL = Fact.flag("bilingualLabel");

  /** Whether there is a product story; in set 26 a handbook or story (criterion 5.1). */
  public static final Fact<Boolean> PRODUCT_STORY = Fact.flag("productStory");

  /** Whether the story is documented (tư liệu hóa, criterion 5.1; set 26, criterion 5.2). */
  public static final Fact<Boolean> STORY_DOCUMENTED = Fact.flag("storyDocumented");

  /** Where the story is told (criterion 5.1). */
  public static final Fact<Set<StoryMedium>> STORY_MEDIA =
      Fact.set("storyMedia", StoryMedium.class);

  /** Where the story of a tourism service is shown (set 26, criterion 5.2). */
  public static final Fact<Set<StoryPlace>> STORY_PLACES =
      Fact.set("storyPlaces", StoryPlace.class);

  /** Whether the story is told in a suitable foreign language (set 26, criterion 5.1). */
  public static final Fact<Boolean> STORY_FOREIGN_LANGUAGE = Fact.flag("storyForeignLanguage");

  static final List<Fact<?>> ALL =
      List.of(
          LABEL_COMPLETE,
          LABEL_TELLS_STORY,
          ELECTRONIC_TRACE_CODE,
          BILINGUAL_LABEL,
          PRODUCT_STORY,
          STORY_DOCUMENTED,
          STORY_MEDIA,
          STORY_PLACES,
          STORY_FOREIGN_LANGUAGE);

  private StoryFacts() {}
}
