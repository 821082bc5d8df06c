package vn.ocop.traceability.rule;

import vn.ocop.traceability.event.EpcisEvent;

/** A rule over one event at a time; it can be asked while events are still being read. */
public interface EventRule extends Rule<EpcisEvent> {}
