package vn.ocop.core.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Vietnamese and English texts of one package, from two properties files in UTF-8 that hold the
 * same keys.
 *
 * <p>The computer's own locale plays no part: Vietnamese is chosen for locales of that language,
 * English for all others.
 */
public final class Messages {

  private final Properties vietnamese;
  private final Properties english;

  private Messages(Properties vietnamese, Properties english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Reads {@code messages_vi.properties} and {@code messages_en.properties}.
   *
   * @param resources opens a file beside a class, as {@code SomeFinding.class::getResourceAsStream}
   *     does; the caller's own method, since a module's files are closed to other modules
   * @return the texts
   * @throws IllegalStateException if a file is absent or the two hold different keys
   */
  public static Messages of(Function<String, @Nullable InputStream> resources) {
    return of("messages", resources);
  }

  /**
   * Reads {@code NAME_vi.properties} and {@code NAME_en.properties}.
   *
   * @param name the files' common name, for example {@code labels}
   * @param resources opens a file beside a class; the caller's own method, as above
   * @return the texts
   * @throws IllegalStateException if a file is absent or the two hold different keys
   */
  public static Messages of(String name, Function<String, @Nullable InputStream> resources) {
    Properties vietnamese = read(resources, name + "_vi.properties");
    Properties english = read(resources, name + "_en.properties");
    if (!vietnamese.keySet().equals(english.keySet())) {
      throw new IllegalStateException(
          "keys differ: " + vietnamese.keySet() + " and " + english.keySet());
    }
    return new Messages(vietnamese, english);
  }

  private static Properties read(Function<String, @Nullable InputStream> resources, String file) {
    try (InputStream in = resources.apply(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /**
   * The text of a key.
   *
   * @param key the key
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the text as it stands in the file
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key, Locale locale) {
    String text = (isVietnamese(locale) ? vietnamese : english).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("key " + key + " has no text");
    }
    return text;
  }

  /**
   * Whether texts for this locale are Vietnamese.
   *
   * @param locale the reader's locale
   * @return true for Vietnamese in any region
   */
  public static boolean isVietnamese(Locale locale) {
    return locale.getLanguage().equals("vi");
  }
}
