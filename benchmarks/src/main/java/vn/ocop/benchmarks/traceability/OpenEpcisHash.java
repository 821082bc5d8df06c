package vn.ocop.benchmarks.traceability;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The event hash of OpenEPCIS, from jars of a folder, with libraries of its own. */
final class OpenEpcisHash {

  private static final String GENERATOR = "io.openepcis.epc.eventhash.EventHashGenerator";

  private final Object generator;
  private final Method fromJson;

  private OpenEpcisHash(Object generator, Method fromJson) {
    this.generator = generator;
    this.fromJson = fromJson;
  }

  static OpenEpcisHash in(Path folder) throws IOException, ReflectiveOperationException {
    List<URL> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path file : files) {
        jars.add(file.toUri().toURL());
      }
    }
    // Stays open as long as the benchmark runs.
    URLClassLoader loader =
        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Class<?> type = loader.loadClass(GENERATOR);
    return new OpenEpcisHash(
        type.getConstructor().newInstance(),
        type.getMethod("fromJson", InputStream.class, String.class));
  }

  /** The hashes of a document's events. */
  List<?> of(byte[] document) throws ReflectiveOperationException {
    Object hashes = fromJson.invoke(generator, new ByteArrayInputStream(document), "sha-256");
    Object all = call(call(call(call(hashes, "collect"), "asList"), "await"), "indefinitely");
    return (List<?>) all;
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }
}
