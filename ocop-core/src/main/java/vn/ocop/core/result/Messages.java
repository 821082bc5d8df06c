package vn.ocop.core.result;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The Vietnamese and English texts of one module, from two properties files that must both hold
 * every key.
 *
 * <p>The computer's own locale plays no part: Vietnamese is chosen for locales of that language,
 * English for all others.
 */
public final class Messages {

  private static final Locale VIETNAMESE = new Locale("vi");

  private final ResourceBundle vietnamese;
  private final ResourceBundle english;

  private Messages(ResourceBundle vietnamese, ResourceBundle english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /**
   * Opens the bundle of a module.
   *
   * @param owner a class of the module that holds the bundle
   * @param baseName the bundle's name, for example {@code vn.ocop.scoring.messages}
   * @return the texts
   * @throws java.util.MissingResourceException if one of the two files is absent
   */
  public static Messages of(Class<?> owner, String baseName) {
    return new Messages(
        ResourceBundle.getBundle(baseName, VIETNAMESE, owner.getModule()),
        ResourceBundle.getBundle(baseName, Locale.ENGLISH, owner.getModule()));
  }

  /**
   * The text of a key.
   *
   * @param key the key
   * @param locale Vietnamese for any locale of that language, English otherwise
   * @return the text as it stands in the file
   * @throws java.util.MissingResourceException if the file lacks the key
   */
  public String text(String key, Locale locale) {
    return (isVietnamese(locale) ? vietnamese : english).getString(key);
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
