package vn.ocop.scoring.internal.reader;

import java.util.List;
import vn.ocop.core.result.Bilingual;
import vn.ocop.scoring.criteria.Evidence;
import vn.ocop.scoring.criteria.Note;

/**
 * What the sets of a decision that print a criterion alike have in common: everything but code,
 * points and marks.
 */
record SharedCriterion(
    String id,
    Bilingual name,
    List<Bilingual> options,
    List<Bilingual> cases,
    List<Evidence> evidence,
    List<Note> notes) {}
