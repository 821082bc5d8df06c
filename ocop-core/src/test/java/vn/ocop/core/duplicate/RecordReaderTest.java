package vn.ocop.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

class RecordReaderTest {

  private final RecordReader reader = new RecordReader();

  @Example
  void whatTwoRecordsNameIsReadOnce() {
    ReadRecord one =
        reader.read(Records.of("1", "Mật ong hoa nhãn", "HTX Đông Phúc", "xã Tân Lập//Sơn La"));
    ReadRecord other =
        reader.read(Records.of("2", "Mật ong bạc hà", "HTX Đông Phúc", "xã Tân Lập//Sơn La"));

    assertThat(other.readProducer()).isSameAs(one.readProducer());
    assertThat(other.readPlace()).isSameAs(one.readPlace());
    assertThat(other.signature().part(0)).isSameAs(one.signature().part(0));
    assertThat(other.name().parts().get(0)).isSameAs(one.name().parts().get(0));
    assertThat(other.signature().part(1)).isNotSameAs(one.signature().part(1));
  }
}
