package vn.ocop.traceability.rule;

/** A rule over all events as they were captured, before duplicates and errors are sorted out. */
public interface CaptureRule extends Rule<Capture> {}
