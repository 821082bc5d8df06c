package vn.ocop.traceability.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.traceability.chain.Chain;
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.epcis.SharedFiles;

/** Traces through published chains have the sizes that other systems found. */
class PublishedTracesTest {

  private static final String FOLDER = "opentraceability-gdst/CSharp/OpenTraceability.Tests/Data";

  @ParameterizedTest
  @CsvSource({
    "traceback_tests.jsonld,urn:gdst:example.org:product:lot:class:processor.2u.v1-0122-2022,16",
    "epcisquerydoc-example01.jsonld,urn:epc:id:sscc:08600031303.0003,18",
    "epcisquerydoc-example01.jsonld,urn:epc:id:sscc:0614141.1234567890,13"
  })
  void backward(String file, String id, int events) throws IOException {
    Path path = SharedFiles.traceability().resolve(FOLDER).resolve(file);
    try (InputStream in = Files.newInputStream(path)) {
      Chain chain = Chain.of(EpcisReader.standard().read(in).events());
      Trace trace = new Tracer(chain).backward(TraceStart.object(chain, id));
      // Some events of these files share an identifier; other systems keep one of each.
      assertThat(trace.events().stream().map(event -> event.event().getEventId()).distinct())
          .hasSize(events);
    }
  }
}
