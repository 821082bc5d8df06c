package vn.ocop.traceability.testing.fault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.ocop.core.result.Finding;
import vn.ocop.traceability.epcis.EpcisDocument;
import vn.ocop.traceability.epcis.EpcisHeader;
import vn.ocop.traceability.epcis.EpcisReader;
import vn.ocop.traceability.epcis.EpcisWriter;
import vn.ocop.traceability.event.EpcisEvent;
import vn.ocop.traceability.event.ImmutableObjectEvent;
import vn.ocop.traceability.event.ObjectEvent;
import vn.ocop.traceability.masterdata.MasterData;
import vn.ocop.traceability.rule.Capture;
import vn.ocop.traceability.rule.Profile;
import vn.ocop.traceability.testing.LabResult;
import vn.ocop.traceability.testing.MasterDataDraft;
import vn.ocop.traceability.testing.RandomChain;

/**
 * All that is handed in for checking, still open to change: events, master data and profile.
 *
 * <p>The profile is that of an OCOP dossier, with the layout of planting-area codes and one limit
 * of a laboratory, so that every rule but that of a kept root has something to look at.
 */
public final class Submission {

  /** When the chains are looked at: years later, when even what is planted late has happened. */
  public static final Instant CLOCK = Instant.parse("2036-01-01T00:00:00Z");

  private static final Profile PROFILE =
      Profile.named("ocop")
          .with("AREA_CODE_UNUSUAL", "kind", "PLANTING_AREA")
          .with("LAB_LIMIT_EXCEEDED", "limits", LabResult.LIMIT);

  private static final EpcisHeader HEADER =
      EpcisHeader.builder()
          .schemaVersion("2.0")
          .creationDate(OffsetDateTime.parse("2026-12-01T00:00:00Z"))
          .putNamespaces("cbvmda", "urn:epcglobal:cbv:mda:")
          .build();

  private final List<EpcisEvent> events = new ArrayList<>();
  private final List<Finding> readerFindings = new ArrayList<>();
  private final MasterDataDraft data;
  private Profile profile = PROFILE;

  private Submission(RandomChain chain) {
    this.data = MasterDataDraft.of(chain);
    this.events.addAll(chain.events());
  }

  /** A chain without fault. */
  public static Submission of(RandomChain chain) {
    return new Submission(chain);
  }

  /** Adds another chain without fault. */
  public void join(RandomChain other) {
    events.addAll(other.events());
    data.join(other);
  }

  /** The events as they are now, open to change. */
  public List<EpcisEvent> events() {
    return events;
  }

  /** The identifiers of the events that a chain does not have, or not so. */
  public Set<String> eventsBeyond(RandomChain chain) {
    Set<EpcisEvent> own = new HashSet<>(chain.events());
    return events.stream()
        .filter(event -> !own.contains(event))
        .flatMap(event -> event.getEventId().stream())
        .collect(Collectors.toSet());
  }

  /** The master data, open to change. */
  public MasterDataDraft data() {
    return data;
  }

  /** The master data as they are now. */
  public MasterData masterData() {
    return data.build();
  }

  /** The profile as it is now. */
  public Profile profile() {
    return profile;
  }

  /** What came in as it is now. */
  public Capture capture() {
    return new Capture(events, readerFindings);
  }

  void profile(UnaryOperator<Profile> how) {
    profile = how.apply(profile);
  }

  void add(EpcisEvent event) {
    events.add(event);
  }

  void change(Predicate<EpcisEvent> which, UnaryOperator<EpcisEvent> how) {
    events.replaceAll(event -> which.test(event) ? how.apply(event) : event);
  }

  /** Changes object events. */
  void changeObjects(Predicate<EpcisEvent> which, UnaryOperator<ImmutableObjectEvent> how) {
    change(which, event -> how.apply(ImmutableObjectEvent.copyOf((ObjectEvent) event)));
  }

  void remove(Predicate<EpcisEvent> which) {
    events.removeIf(which);
  }

  EpcisEvent find(Predicate<EpcisEvent> which) {
    return events.stream().filter(which).findFirst().orElseThrow();
  }

  /** When an event happens. */
  OffsetDateTime timeOf(Predicate<EpcisEvent> which) {
    return find(which).getEventTime();
  }

  /** A day after the last event of the chains as they were made. */
  OffsetDateTime dayAfter() {
    return events.get(events.size() - 1).getEventTime().plusDays(1);
  }

  /** Says all events otherwise. */
  public void rewrite(UnaryOperator<List<EpcisEvent>> how) {
    List<EpcisEvent> rewritten = how.apply(List.copyOf(events));
    events.clear();
    events.addAll(rewritten);
  }

  /** Writes the events as a document, changes its text and reads it again. */
  public void passThroughDocument(UnaryOperator<String> edit) {
    String text = edit.apply(EpcisWriter.toText(HEADER, events));
    EpcisDocument document = EpcisReader.standard().read(text);
    events.clear();
    events.addAll(document.events());
    readerFindings.addAll(document.findings());
  }
}
