package vn.ocop.traceability.rule.minimumdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.traceability.event.Action;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ExtensionName;
import vn.ocop.traceability.event.ExtensionValue;
import vn.ocop.traceability.event.ExtensionValue.ListValue;
import vn.ocop.traceability.event.ExtensionValue.ObjectValue;
import vn.ocop.traceability.event.ExtensionValue.TextValue;
import vn.ocop.traceability.event.Extensions;
import vn.ocop.traceability.rule.Sample;

class FieldPathTest {

  private static final FieldPath AREA = FieldPath.of("catches/catch/area");

  private static final ExtensionValue WITH_AREA = object("area", new TextValue("71"));
  private static final ExtensionValue WITHOUT_AREA = object("gear", new TextValue("line"));

  private static ExtensionValue object(String name, ExtensionValue value) {
    return new ObjectValue(fields(name, value));
  }

  private static Extensions fields(String name, ExtensionValue value) {
    return new Extensions(List.of(new Extensions.Field(ExtensionName.plain(name), value)));
  }

  private static ExtensionValue list(ExtensionValue... values) {
    return new ListValue(List.of(values));
  }

  private static EpcisEvent lotsWith(ExtensionValue catches) {
    return Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.ADD, "commissioning")
        .instanceOrLotMasterData(fields("catches", catches))
        .build();
  }

  @Test
  void a_way_leads_through_fields_and_through_each_item_of_lists() {
    assertThat(
            Stream.of(
                object("catch", WITH_AREA),
                object("catch", list(WITH_AREA, WITH_AREA)),
                list(object("catch", WITH_AREA))))
        .allMatch(catches -> AREA.leadsFrom(lotsWith(catches)));
  }

  @Test
  void a_way_ends_where_one_item_or_the_whole_field_is_missing() {
    assertThat(
            Stream.of(
                object("catch", list(WITH_AREA, WITHOUT_AREA)),
                object("catch", list()),
                object("catch", new TextValue("71")),
                WITH_AREA,
                new TextValue("catch")))
        .noneMatch(catches -> AREA.leadsFrom(lotsWith(catches)));
  }

  @Test
  void the_event_s_own_field_comes_before_that_of_its_lots() {
    EpcisEvent event =
        Sample.object("e:1", "2026-09-01T07:30:00+07:00", Action.ADD, "commissioning")
            .extensions(fields("port", new TextValue("Hải Phòng")))
            .build();

    assertThat(FieldPath.of("port").leadsFrom(event)).isTrue();
    assertThat(FieldPath.of("harbour").leadsFrom(event)).isFalse();
  }
}
