package vn.ocop.core.duplicate;

import java.util.List;
import java.util.function.LongConsumer;
import vn.ocop.core.duplicate.linkage.BlockingRule;
import vn.ocop.core.duplicate.linkage.Sketch;
import vn.ocop.core.duplicate.linkage.Term;
import vn.ocop.core.duplicate.reading.NamePart;
import vn.ocop.core.text.Locality;
import vn.ocop.core.text.TextKey;

/** The keys under which records are brought together for comparison; any one is enough. */
final class ProductBlocking {

  /**
   * What says little is compared by only while few share it: by common words a large registry would
   * compare all neighbours with each other.
   */
  private static final int WEAK = 20;

  /** A bit for each word of a name. */
  private static final Sketch<ReadRecord> WORDS =
      new Sketch<>(record -> record.nameWords().sketch(), SharedWords::mayBeMany);

  private ProductBlocking() {}

  static List<BlockingRule<ReadRecord>> rules() {
    return List.of(
        rule("producer and a word of the name", ProductBlocking::producerAndWord)
            .between(ProductBlocking::areNearOrAlike),
        rule("last two words of the producer and a word", ProductBlocking::producerEndAndWord),
        rule("last word of a producer of one word and a word", ProductBlocking::lastWordAndWord)
            .asking(record -> record.producer().core().size() == 1)
            .between(SharedWords::areMany),
        rule("name and province", ProductBlocking::nameAndProvince),
        rule("a word of its own, another and province", ProductBlocking::wordsAndProvince)
            .sketched(WORDS)
            .between(SharedWords::areMany)
            .upTo(WEAK),
        rule("brand words", ProductBlocking::brandWords),
        rule("commune and a word of the name", ProductBlocking::communeAndWord)
            .sketched(WORDS)
            .between(SharedWords::areMany)
            .upTo(WEAK),
        rule(
                "former district and two words, a producer not named",
                ProductBlocking::districtAndWords)
            .asking(record -> !record.readProducer().isNamed()),
        rule("gtin or product code", ProductBlocking::numbers));
  }

  /** Tells the keys of one record. */
  private interface Keys {
    void tell(ReadRecord record, LongConsumer sink);
  }

  private static BlockingRule<ReadRecord> rule(String name, Keys keys) {
    long rule = Term.of(name);
    return new BlockingRule<>(
        name,
        (prepared, sink) -> keys.tell(prepared.record(), key -> sink.accept(Term.pair(rule, key))));
  }

  private static void producerAndWord(ReadRecord record, LongConsumer sink) {
    if (record.readProducer().isNamed()) {
      withEachWord(record.readProducer().term(), record, sink);
    }
  }

  /**
   * Households under a person's name have namesakes in all provinces, and goods of the same sort.
   */
  private static boolean areNearOrAlike(ReadRecord left, ReadRecord right) {
    return left.readPlace().province() == right.readPlace().province()
        || SharedWords.areMost(left, right);
  }

  /** Names that are partly quoted keep their last words as a rule. */
  private static void producerEndAndWord(ReadRecord record, LongConsumer sink) {
    withEachWordInProvince(record.readProducer().lastTwoWords(), record, sink);
  }

  private static void lastWordAndWord(ReadRecord record, LongConsumer sink) {
    withEachWordInProvince(record.readProducer().lastWord(), record, sink);
  }

  private static void withEachWordInProvince(long end, ReadRecord record, LongConsumer sink) {
    if (end != Term.NONE) {
      withEachWord(Term.pair(end, record.readPlace().province()), record, sink);
    }
  }

  private static void withEachWord(long key, ReadRecord record, LongConsumer sink) {
    for (long word : record.nameWords().terms()) {
      sink.accept(Term.pair(key, word));
    }
  }

  private static void nameAndProvince(ReadRecord record, LongConsumer sink) {
    if (!record.name().folded().isEmpty()) {
      sink.accept(Term.pair(record.nameTerm(), record.readPlace().province()));
    }
    long[] words = record.nameWords().terms();
    if (words.length > 0) {
      long all = words[0];
      for (int i = 1; i < words.length; i++) {
        all = Term.pair(all, words[i]);
      }
      sink.accept(Term.pair(all, record.readPlace().province()));
    }
  }

  /** A word of the product's own beside another or beside a good: goods alone are no namesakes. */
  private static void wordsAndProvince(ReadRecord record, LongConsumer sink) {
    NameWords words = record.nameWords();
    long province = record.readPlace().province();
    int most = Math.min(words.size(), 8);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        boolean tell = words.tells(i) && words.tells(j);
        if (tell && (words.isOwn(i) || words.isOwn(j))) {
          sink.accept(Term.pair(Term.pair(words.term(i), words.term(j)), province));
        }
      }
    }
  }

  /** Of neighbours even common goods may be one product: one record may not name its producer. */
  private static void districtAndWords(ReadRecord record, LongConsumer sink) {
    long[] words = record.nameWords().terms();
    int most = Math.min(words.length, 8);
    for (int district : record.readPlace().districts()) {
      for (int i = 0; i < most; i++) {
        for (int j = i + 1; j < most; j++) {
          sink.accept(Term.pair(Term.pair(words[i], words[j]), district));
        }
      }
    }
  }

  private static void brandWords(ReadRecord record, LongConsumer sink) {
    StringBuilder brand = new StringBuilder();
    for (NamePart part : record.name().parts()) {
      if (part.kind().isBrand()) {
        part.words().forEach(word -> brand.append(word.folded()));
      }
    }
    if (!brand.isEmpty()) {
      sink.accept(Term.pair(Term.of(brand), record.readPlace().province()));
    }
  }

  private static void communeAndWord(ReadRecord record, LongConsumer sink) {
    if (record.place().precision() == Locality.Precision.COMMUNE) {
      for (long word : record.nameWords().terms()) {
        for (int commune : record.readPlace().communes()) {
          sink.accept(Term.pair(commune, word));
        }
      }
    }
  }

  private static void numbers(ReadRecord record, LongConsumer sink) {
    record.record().getGtin().ifPresent(gtin -> number(gtin, sink));
    record.record().getProductCode().ifPresent(code -> number(code, sink));
  }

  private static void number(String number, LongConsumer sink) {
    String key = TextKey.FOLDED.of(RecordReader.start(number)).replace(" ", "");
    if (!key.isEmpty()) {
      sink.accept(Term.of(key));
    }
  }
}
