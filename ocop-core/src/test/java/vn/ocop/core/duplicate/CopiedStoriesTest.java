package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedStoriesTest {

  private static final String STORY =
      "Ba đời nhà tôi trồng chè trên sườn núi này, mỗi sáng sương còn đọng trên búp thì cả nhà đã gùi giỏ đi hái;"
          + " mẻ chè sao tay trên chảo gang của bà là mùi của tuổi thơ chúng tôi.";

  private static RegistryRecord told(String id, String story) {
    return RegistryRecord.builder().id(id).name("Trà " + id).story(story).build();
  }

  @Test
  void aStoryToldAgainWithAnotherNameIsFound() {
    RegistryRecord first = told("1", STORY);
    RegistryRecord copied =
        told("2", STORY.replace("trồng chè", "trồng trà") + " Mời quý khách dùng thử.");
    RegistryRecord own =
        told(
            "3",
            "Hợp tác xã chúng tôi bắt đầu từ năm hộ nuôi ong bên cánh rừng tràm, mùa hoa nở thì dời đàn theo hoa.");

    assertThat(CopiedStories.of(List.of(own, copied, first), DuplicatePolicy.standard()))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.a()).isEqualTo(first);
              assertThat(pair.b()).isEqualTo(copied);
              assertThat(pair.likeness()).isBetween(70, 99);
              assertThat(pair.excerpt()).contains("suon nui");
            });
  }

  @Test
  void shortAndMissingStoriesAreNotCompared() {
    assertThat(
            CopiedStories.of(
                List.of(told("1", "Ngon lắm"), told("2", "Ngon lắm"), told("3", "")),
                DuplicatePolicy.standard()))
        .isEmpty();
  }
}
