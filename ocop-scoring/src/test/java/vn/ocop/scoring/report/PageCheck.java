package vn.ocop.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every page has to be, whatever it shows. */
final class PageCheck {

  private static final Set<String> VOID = Set.of("meta", "col", "br", "!DOCTYPE");
  private static final Set<String> EMPTY_SHAPES = Set.of("path", "rect", "circle", "line");
  private static final Pattern TAG = Pattern.compile("<(/?)([!A-Za-z][A-Za-z0-9]*)([^<>]*?)(/?)>");

  private PageCheck() {}

  static void isSound(String page, String language) {
    assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">");
    assertThat(page).doesNotContain("{{", "}}", "<script", "http:", "https:", "url(", "@import");
    assertThat(page).contains("default-src 'none'", "size: A4");
    isBalanced(page);
    hasNamedPicturesAndHeadings(page);
  }

  private static void isBalanced(String page) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      String name = tag.group(2);
      if (VOID.contains(name)) {
        continue;
      }
      if (!tag.group(1).isEmpty()) {
        assertThat(open.pop()).as("end of %s", tag.group()).isEqualTo(name);
      } else if (tag.group(4).isEmpty()) {
        open.push(name);
      } else {
        assertThat(EMPTY_SHAPES).contains(name);
      }
    }
    assertThat(open).isEmpty();
    assertThat(page.replaceAll(TAG.pattern(), "")).doesNotContain("<");
  }

  private static void hasNamedPicturesAndHeadings(String page) {
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      String attributes = tag.group(3);
      if (tag.group(1).isEmpty() && tag.group(2).equals("svg")) {
        assertThat(attributes).containsAnyOf("aria-label=\"", "aria-hidden=\"true\"");
      }
      if (tag.group(1).isEmpty() && tag.group(2).equals("th")) {
        assertThat(attributes).contains("scope=");
      }
    }
    assertThat(page.split("<h1", -1)).hasSize(2);
  }
}
