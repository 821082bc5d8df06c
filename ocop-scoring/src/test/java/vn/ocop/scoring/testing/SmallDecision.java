package vn.ocop.scoring.testing;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ocop.core.law.Decision;
import vn.ocop.core.law.DecisionBook;
import vn.ocop.core.law.Period;
import vn.ocop.core.law.Star;
import vn.ocop.core.law.StarBand;
import vn.ocop.core.result.Outcome;
import vn.ocop.scoring.CriteriaCatalogue;
import vn.ocop.scoring.SetEvaluator;
import vn.ocop.scoring.criteria.CriteriaSource;

/**
 * An invented decision with one set of four criteria, held in memory, to be broken in one place.
 */
public final class SmallDecision implements CriteriaSource {

  public static final String DECISION = "decision-1-2030/decision.json";
  public static final String SHARED = "decision-1-2030/shared.json";
  public static final String SET = "decision-1-2030/set-01.json";

  private static final DecisionBook BOOK =
      DecisionBook.of(
          List.of(
              new Decision(
                  "1/2030/QĐ-TTg",
                  "1/2030",
                  LocalDate.of(2030, 1, 1),
                  Period.startingOn(LocalDate.of(2030, 1, 1)),
                  Optional.of("I"),
                  List.of(),
                  List.of(
                      new StarBand(Star.FIVE, 90),
                      new StarBand(Star.FOUR, 70),
                      new StarBand(Star.THREE, 50),
                      new StarBand(Star.TWO, 30),
                      new StarBand(Star.ONE, 0)),
                  List.of(),
                  Map.of())));

  private static final SmallDecision VALID =
      new SmallDecision(
          Map.of(
              DECISION,
              """
              {
                "decision": "1/2030/QĐ-TTg",
                "criteria": ["shared.json"],
                "sets": ["set-01.json"],
                "groups": {
                  "making": {"vi": "Làm", "en": "Making"}
                },
                "evidence": {
                  "PAPER": {"vi": "Giấy tờ", "en": "Paper"}
                },
                "notes": {
                  "FORGED": {"kind": "DOSSIER", "vi": "Làm giả", "en": "Forged"},
                  "DIRTY": {"kind": "STOP", "vi": "Bẩn", "en": "Dirty", "zeroInGroup": "1"},
                  "HINT": {"kind": "INFO", "vi": "Lưu ý", "en": "Hint"}
                }
              }
              """,
              SHARED,
              """
              {
                "criteria": [
                  {"id": "origin", "vi": "Nguồn gốc", "en": "Origin",
                   "evidence": ["PAPER"],
                   "notes": ["DIRTY"],
                   "options": [
                     {"vi": "Xa", "en": "Far"},
                     {"vi": "Gần", "en": "Near"},
                     {"vi": "Tại chỗ", "en": "Here"}
                   ]},
                  {"id": "story", "vi": "Câu chuyện", "en": "Story",
                   "options": [
                     {"vi": "Không", "en": "No"},
                     {"vi": "Có", "en": "Yes"}
                   ]},
                  {"id": "form", "vi": "Hình thức", "en": "Form",
                   "options": [
                     {"vi": "Tờ rơi", "en": "Leaflet"},
                     {"vi": "Phim", "en": "Film"}
                   ]},
                  {"id": "service", "vi": "Dịch vụ", "en": "Service",
                   "cases": [
                     {"vi": "Cộng đồng", "en": "Community"},
                     {"vi": "Tổ chức", "en": "Organisation"}
                   ],
                   "options": [
                     {"vi": "Đạt", "en": "Fair"},
                     {"vi": "Tốt", "en": "Good"},
                     {"vi": "Được", "en": "Passable"},
                     {"vi": "Xuất sắc", "en": "Excellent"}
                   ]}
                ]
              }
              """,
              SET,
              """
              {
                "decision": "1/2030/QĐ-TTg",
                "set": 1,
                "vi": "Bộ nhỏ",
                "en": "Small set",
                "status": "COMPLETE",
                "notes": ["FORGED"],
                "parts": [
                  {"part": "A", "max": 40,
                   "groups": [
                     {"code": "1", "group": "making", "max": 40}
                   ],
                   "criteria": [
                     {"code": "1.1", "criterion": "origin", "options": "0 20*** 40****"}
                   ]},
                  {"part": "B", "max": 25,
                   "groups": [],
                   "criteria": [
                     {"code": "2", "criterion": "story", "options": "0 15", "yesNo": true},
                     {"code": "3", "criterion": "form", "options": "5 10", "appliesWith": "2"}
                   ]},
                  {"part": "C", "max": 35,
                   "groups": [],
                   "criteria": [
                     {"code": "4", "criterion": "service", "options": "5 35***** | 5 35"}
                   ]}
                ]
              }
              """));

  private final Map<String, String> files;

  private SmallDecision(Map<String, String> files) {
    this.files = files;
  }

  public static SmallDecision valid() {
    return VALID;
  }

  public Map<String, String> files() {
    return files;
  }

  /** This decision with one file written anew. */
  public SmallDecision with(String file, String content) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(file, content);
    return new SmallDecision(changed);
  }

  /** This decision with one text changed where it first stands in a file. */
  public SmallDecision with(String file, String text, String replacement) {
    String content = content(file);
    int at = content.indexOf(text);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not hold " + text);
    }
    return with(
        file, content.substring(0, at) + replacement + content.substring(at + text.length()));
  }

  public SmallDecision without(String file) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.remove(file);
    return new SmallDecision(changed);
  }

  /** The line, counted from 1, on which a text first stands in a file. */
  public int lineOf(String file, String text) {
    String before = content(file).substring(0, content(file).indexOf(text));
    return (int) before.chars().filter(c -> c == '\n').count() + 1;
  }

  private String content(String file) {
    String content = files.get(file);
    if (content == null) {
      throw new IllegalArgumentException("there is no " + file);
    }
    return content;
  }

  @Override
  public InputStream open(String name) throws FileNotFoundException {
    String content = files.get(name);
    if (content == null) {
      throw new FileNotFoundException(name);
    }
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  public static DecisionBook book() {
    return BOOK;
  }

  public Outcome<CriteriaCatalogue> read() {
    return CriteriaCatalogue.read(BOOK, this);
  }

  /** Its only set, where it is well formed. */
  public SetEvaluator set() {
    return read().orElseThrow().decisions().get(0).sets().get(0);
  }
}
