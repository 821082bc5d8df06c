package vn.ocop.traceability.hash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every spelling of a GS1 identifier as one canonical GS1 Digital Link URI at {@code id.gs1.org}:
 * EPC URIs are converted, Digital Links lose their host, query, short names and all but their
 * finest qualifier. Only the form counts; check digits are added, never checked.
 */
final class CanonicalUri {

  private static final String HOST = "https://id.gs1.org/";
  private static final String EPC = "urn:epc:";
  private static final Map<String, EpcForm> EPC_FORMS = new HashMap<>();
  private static final Map<String, LinkKey> LINK_KEYS = new HashMap<>();
  private static final Map<String, String> QUALIFIERS =
      Map.of("lot", "10", "ser", "21", "cpv", "22", "tpx", "235");
  private static final int GTIN_LENGTH = 14;

  static {
    for (List<String> row : DataRows.of("epc-schemes.tsv")) {
      EPC_FORMS.put(row.get(0), EpcForm.of(row));
    }
    for (List<String> row : DataRows.of("digital-link-keys.tsv")) {
      LinkKey key =
          new LinkKey(
              row.get(0),
              Pattern.compile(row.get(2)),
              row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split(" ", -1)));
      LINK_KEYS.put(row.get(0), key);
      LINK_KEYS.put(row.get(1), key);
    }
  }

  /** A key that a link may begin with. */
  private record LinkKey(String number, Pattern value, List<String> qualifiers) {}

  private CanonicalUri() {}

  /** The canonical URI; any text that is no GS1 identifier as it is. */
  static String of(String text) {
    if (text.startsWith(EPC)) {
      return ofEpc(text).orElse(text);
    }
    return text.startsWith("https://") || text.startsWith("http://")
        ? ofLink(text).orElse(text)
        : text;
  }

  private static Optional<String> ofEpc(String text) {
    int kind = text.indexOf(':', EPC.length());
    int end = kind < 0 ? kind : text.indexOf(':', kind + 1);
    if (end < 0) {
      return Optional.empty();
    }
    EpcForm form = EPC_FORMS.get(text.substring(EPC.length(), end));
    return form == null
        ? Optional.empty()
        : form.link(text.substring(end + 1)).map(path -> HOST + path);
  }

  private static Optional<String> ofLink(String text) {
    int end = text.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = text.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    int path = text.indexOf('/', text.indexOf("//") + 2);
    if (path < 0 || path >= end) {
      return Optional.empty();
    }
    String[] parts = text.substring(path + 1, end).split("/", -1);
    int count = parts[parts.length - 1].isEmpty() ? parts.length - 1 : parts.length;
    for (int i = 0; i + 1 < count; i++) {
      LinkKey key = LINK_KEYS.get(parts[i]);
      boolean pairs = (count - i) % 2 == 0;
      if (key != null && pairs && key.value().matcher(parts[i + 1]).matches()) {
        return Optional.of(HOST + link(key, parts, i + 1, count));
      }
    }
    return Optional.empty();
  }

  private static String link(LinkKey key, String[] parts, int value, int count) {
    String number = parts[value];
    if (key.number().equals("01")) {
      number = "0".repeat(GTIN_LENGTH - number.length()) + number;
    }
    String link = key.number() + "/" + number;
    for (String finest : key.qualifiers()) {
      for (int i = value + 1; i + 1 < count; i += 2) {
        if (QUALIFIERS.getOrDefault(parts[i], parts[i]).equals(finest)) {
          return link + "/" + finest + "/" + parts[i + 1];
        }
      }
    }
    return link;
  }
}
