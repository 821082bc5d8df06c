package vn.ocop.traceability.rule.packaging;

import java.util.List;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.Identifier;
import vn.ocop.traceability.testing.TestEvents;

/** Boxes of tea that are packed and unpacked in one packing house. */
final class Boxes {

  static final String HOUSE = TestEvents.place(1);
  static final String BOX = TestEvents.unit(1);
  static final String TEA = TestEvents.lot(1, "T1");
  static final String TIN = TestEvents.piece(1, 7);

  private Boxes() {}

  static Chain chain(EpcisEvent... events) {
    return Chain.of(List.of(events));
  }

  static EpcisEvent packTea(String time, String kilograms) {
    return TestEvents.pack(TestEvents.at(time), HOUSE, BOX, List.of(TestEvents.kg(TEA, kilograms)));
  }

  static EpcisEvent takeTea(String time, String kilograms) {
    return TestEvents.aggregation(TestEvents.at(time), Action.DELETE, "unpacking", HOUSE, BOX)
        .addChildQuantities(TestEvents.kg(TEA, kilograms))
        .build();
  }

  static EpcisEvent packTin(String time) {
    return TestEvents.aggregation(TestEvents.at(time), Action.ADD, "packing", HOUSE, BOX)
        .addChildEpcs(new Identifier(TIN))
        .build();
  }

  static EpcisEvent tin(String time, Action action, String step) {
    return TestEvents.object(TestEvents.at(time), action, step, HOUSE)
        .addEpcs(new Identifier(TIN))
        .build();
  }
}
