package vn.ocop.examples.desk.registry;

import java.time.YearMonth;
import java.util.SortedMap;
import vn.ocop.core.programme.Progress;

/**
 * What a registry comes to.
 *
 * @param progress the programme's figures
 * @param calendar what is due by month
 * @param lines how many lines were read
 * @param invalid how many of them count nowhere because something is wrong with them
 * @param illustrative whether the targets are marked as made up
 */
public record RegistrySummary(
    Progress progress,
    SortedMap<YearMonth, ReEvaluationCalendar.Month> calendar,
    long lines,
    long invalid,
    boolean illustrative) {}
