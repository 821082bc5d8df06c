package vn.ocop.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Duke 1.2 with Lucene in memory, four properties and its own comparators, in a class loader of its
 * own: it brings Lucene 4.0 of 2012, which must not decide versions for anyone else.
 */
public final class Duke {

  private static final String PACKAGE = "no.priv.garshol.duke.";
  private static final double THRESHOLD = 0.9;
  private static final int MOST_CANDIDATES = 100;

  private final ClassLoader loader;

  /**
   * Opens the peer's jars.
   *
   * @param folder where they lie
   */
  public Duke(Path folder) {
    try (Stream<Path> jars = Files.list(folder)) {
      URL[] urls =
          jars.filter(jar -> jar.toString().endsWith(".jar")).map(Duke::url).toArray(URL[]::new);
      this.loader = new URLClassLoader("duke", urls, ClassLoader.getPlatformClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException("no jars of Duke in " + folder, e);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds the pairs of a list.
   *
   * @param rows the records: {@code ID}, {@code NAME}, {@code PRODUCER}, {@code COMMUNE}, {@code
   *     PROVINCE}
   * @return how many matches it reports; each pair is reported from both sides
   */
  public int matches(List<Map<String, String>> rows) {
    // Lucene looks for its parts in the loader of the thread.
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      Object configuration = configuration();
      Class<?> processorType = type("Processor");
      Object processor =
          processorType.getConstructor(type("Configuration")).newInstance(configuration);
      AtomicInteger matches = new AtomicInteger();
      Class<?> listenerType = type("matchers.MatchListener");
      processorType
          .getMethod("addMatchListener", listenerType)
          .invoke(processor, listener(listenerType, matches));
      processorType.getMethod("deduplicate", Collection.class).invoke(processor, records(rows));
      processorType.getMethod("close").invoke(processor);
      return matches.get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Duke 1.2 is not as expected", e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private Object configuration() throws ReflectiveOperationException {
    List<Object> properties = new ArrayList<>();
    properties.add(type("PropertyImpl").getConstructor(String.class).newInstance("ID"));
    properties.add(property("NAME", "comparators.QGramComparator", 0.1, 0.9));
    properties.add(property("PRODUCER", "comparators.QGramComparator", 0.2, 0.8));
    properties.add(property("COMMUNE", "comparators.Levenshtein", 0.3, 0.7));
    properties.add(property("PROVINCE", "comparators.Levenshtein", 0.3, 0.55));
    Class<?> type = type("ConfigurationImpl");
    Object configuration = type.getConstructor().newInstance();
    type.getMethod("setProperties", List.class).invoke(configuration, properties);
    type.getMethod("setThreshold", double.class).invoke(configuration, THRESHOLD);
    type.getMethod("setDatabase", type("Database")).invoke(configuration, database());
    return configuration;
  }

  /** Words as they are, and few candidates: by default fuzzy words take ten times as long. */
  private Object database() throws ReflectiveOperationException {
    Class<?> type = type("databases.LuceneDatabase");
    Object database = type.getConstructor().newInstance();
    type.getMethod("setFuzzySearch", boolean.class).invoke(database, false);
    type.getMethod("setMaxSearchHits", int.class).invoke(database, MOST_CANDIDATES);
    return database;
  }

  private Object property(String name, String comparator, double low, double high)
      throws ReflectiveOperationException {
    return type("PropertyImpl")
        .getConstructor(String.class, type("Comparator"), double.class, double.class)
        .newInstance(name, type(comparator).getConstructor().newInstance(), low, high);
  }

  private List<Object> records(List<Map<String, String>> rows) throws ReflectiveOperationException {
    Class<?> type = type("RecordImpl");
    Method add = type.getMethod("addValue", String.class, String.class);
    List<Object> records = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Object record = type.getConstructor().newInstance();
      for (Map.Entry<String, String> value : row.entrySet()) {
        add.invoke(record, value.getKey(), value.getValue());
      }
      records.add(record);
    }
    return records;
  }

  private Object listener(Class<?> type, AtomicInteger matches) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals("matches")) {
            matches.incrementAndGet();
          }
          return null;
        };
    return Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler);
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(PACKAGE + name, true, loader);
  }
}
