package vn.ocop.core.duplicate;

import vn.ocop.core.duplicate.reading.ProducerAgreement;

/**
 * How much two names can share at most, found out without laying them side by side.
 *
 * @param shared how many words both may hold that say something
 * @param apart how many others one of them holds at least
 */
record SharedWords(int shared, int apart) {

  /** The least part of the words that two names of one product share. */
  static final double LEAST = 0.4;

  private static final int SHORT = 2;

  /** Below {@link #LEAST}, since a bit may stand for two words. */
  private static final double LEAST_BITS = 0.35;

  /** Of so few words two names of one product may share a single one. */
  private static final int FEW = 3;

  /**
   * Whether two names may have enough in common to be one product's: fewer words and one product
   * they can only be by other signs, such as one producer.
   */
  static boolean areMany(ReadRecord left, ReadRecord right) {
    return areShort(left, right) || atMost(left, right).isMuch();
  }

  /** Whether two names may share more words than they do not. */
  static boolean areMost(ReadRecord left, ReadRecord right) {
    return areShort(left, right) || atMost(left, right).isMost();
  }

  /**
   * Whether two names may share many words, told by a bit for each word that is no place. The names
   * of one product that share fewer are brought together by their producer.
   */
  static boolean mayBeMany(long left, long right) {
    int words = Math.max(Long.bitCount(left), Long.bitCount(right));
    return words <= FEW || Long.bitCount(left & right) >= LEAST_BITS * words;
  }

  /** Whether two names may have any word in common. */
  static boolean areAny(ReadRecord left, ReadRecord right) {
    return atMost(left, right).shared > 0;
  }

  /**
   * Whether names of two producers differ in words of their own for certain: two such words are no
   * slip of the keyboard, unless the other name writes them as one.
   */
  static boolean areOfTwoBrands(ReadRecord left, ReadRecord right) {
    return areOfTwoProducers(left, right) && (isBranded(left, right) || isBranded(right, left));
  }

  private static boolean isBranded(ReadRecord record, ReadRecord other) {
    NameSignature name = record.signature();
    int own = 0;
    for (int place = 0; place < name.size(); place++) {
      ReadPart part = name.part(place);
      own += part.says() == ReadPart.Says.BRAND ? ofNoPlace(part, record, other) : 0;
    }
    return own > 1 && lacking(other.signature(), name) != 1;
  }

  /** How many words of one name the other does not hold. */
  private static int lacking(NameSignature name, NameSignature other) {
    int lacking = 0;
    for (int place = 0; place < name.size(); place++) {
      ReadPart part = name.part(place);
      lacking += part.size() - alike(part, other);
    }
    return lacking;
  }

  /** Names of one or two words, which one slip of the keyboard may leave without a common word. */
  private static boolean areShort(ReadRecord left, ReadRecord right) {
    return left.signature().words() <= SHORT && right.signature().words() <= SHORT;
  }

  private static SharedWords atMost(ReadRecord left, ReadRecord right) {
    SharedWords one = of(left, right, false);
    SharedWords other = of(right, left, false);
    SharedWords most = one.or(other);
    return most.isMuch() && areOfTwoProducers(left, right)
        ? of(left, right, true).or(of(right, left, true))
        : most;
  }

  private boolean isMuch() {
    return shared >= LEAST * (shared + apart);
  }

  private boolean isMost() {
    return shared > apart;
  }

  private SharedWords or(SharedWords other) {
    return new SharedWords(Math.max(shared, other.shared), Math.max(apart, other.apart));
  }

  /** What of one name the other holds; words of another's brand count as others on request. */
  private static SharedWords of(ReadRecord record, ReadRecord other, boolean areBrandsApart) {
    NameSignature name = record.signature();
    int shared = 0;
    int apart = 0;
    for (int place = 0; place < name.size(); place++) {
      ReadPart part = name.part(place);
      int words = part.size();
      int alike =
          other.signature().speaksOf(part.concept()) ? words : alike(part, other.signature());
      switch (part.says()) {
        case NOTHING -> {}
        case WORD_BY_WORD -> {
          shared += alike;
          apart += words - alike;
        }
        case ONE_THING -> {
          shared += alike;
          apart += words > alike ? 1 : 0;
        }
        case BRAND -> {
          shared += alike;
          apart += areBrandsApart ? ofNoPlace(part, record, other) : 0;
        }
      }
    }
    return new SharedWords(shared, apart);
  }

  /** How many words of a part a name holds. */
  private static int alike(ReadPart part, NameSignature other) {
    int alike = 0;
    for (int word = 0; word < part.size(); word++) {
      alike += other.hasWord(part.word(word)) ? 1 : 0;
    }
    return alike;
  }

  private static boolean areOfTwoProducers(ReadRecord left, ReadRecord right) {
    return left.readProducer() != right.readProducer()
        && left.readProducer().isNamed()
        && right.readProducer().isNamed()
        && left.readProducer().compare(right.readProducer()) == ProducerAgreement.DIFFERENT;
  }

  /** How many words of a brand stand neither in the other name nor for either record's place. */
  private static int ofNoPlace(ReadPart part, ReadRecord record, ReadRecord other) {
    int words = 0;
    for (int place = 0; place < part.size(); place++) {
      long word = part.word(place);
      boolean known =
          other.signature().hasWord(word)
              || record.readPlace().hasWord(word)
              || other.readPlace().hasWord(word);
      words += known ? 0 : 1;
    }
    return words;
  }
}
