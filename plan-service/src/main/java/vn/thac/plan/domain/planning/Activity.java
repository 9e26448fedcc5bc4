package vn.thac.plan.domain.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Due;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.directory.domain.addressing.Selector;
import vn.thac.reading.Confidence;
import vn.thac.reading.Provision;

/**
 * One thing a plan says is to be done. In a sub-plan text, timing and deliverable are absent: they
 * are the root's.
 *
 * @param ref its place in the root document, the same in every sub-plan
 * @param assigned whom it became once the plan was issued
 * @param evidence where it was read, absent in a sub-plan
 */
public record Activity(
    String ref,
    @Nullable String text,
    List<Party> leads,
    List<Party> supports,
    @Nullable Timing timing,
    @Nullable Deliverable deliverable,
    Assigned assigned,
    @Nullable Evidence evidence) {

  public Activity {
    leads = List.copyOf(leads);
    supports = List.copyOf(supports);
  }

  /**
   * The units of this level an activity was given to, and the dates it is due.
   *
   * @param leads each has a task
   */
  public record Assigned(List<String> leads, List<String> supports, List<Due> dues) {

    public static final Assigned NOBODY = new Assigned(List.of(), List.of(), List.of());

    public Assigned {
      leads = List.copyOf(leads);
      supports = List.copyOf(supports);
      dues = List.copyOf(dues);
    }
  }

  /**
   * The units that lead under this committee: itself first where the plan above charged it, which
   * is no task of this plan, then those it was handed on to.
   */
  public List<String> ledUnder(String committee) {
    return Stream.concat(
            isChargedFromAbove(committee) ? Stream.of(committee) : Stream.empty(),
            assigned.leads().stream())
        .distinct()
        .toList();
  }

  /** Whether the plan above charged this committee, which nobody below it can take back. */
  private boolean isChargedFromAbove(String committee) {
    return text == null && leads.stream().anyMatch(party -> party.names(committee));
  }

  /**
   * The same, handed on by this committee to others; who they are is read when it is issued. What
   * it was charged with itself it stays charged with.
   */
  public Activity given(String committee, List<Party> nextLeads, List<Party> nextSupports) {
    List<Party> all = new ArrayList<>(nextLeads);
    if (isChargedFromAbove(committee) && all.stream().noneMatch(party -> party.names(committee))) {
      all.addFirst(Party.derived(List.of(new Selector.Named(committee))));
    }
    return new Activity(ref, text, all, nextSupports, timing, deliverable, assigned, evidence);
  }

  /** The same at another time. */
  Activity timed(Timing next) {
    return new Activity(ref, text, leads, supports, next, deliverable, assigned, evidence);
  }

  /** The same, and where it says nothing, what was said before. */
  Activity orElse(Activity was) {
    boolean untimed = timing == null || timing.schedule() instanceof Schedule.Unstated;
    return new Activity(
        ref,
        text,
        leads.isEmpty() ? was.leads : leads,
        supports.isEmpty() ? was.supports : supports,
        untimed ? was.timing : timing,
        deliverable == null ? was.deliverable : deliverable,
        assigned,
        evidence);
  }

  /** The same as an item beside the orders; none where a person has written it. */
  Optional<Provision> listedAs(Provision.Kind kind) {
    if (text == null || evidence == null) {
      return Optional.empty();
    }
    Confidence confidence = evidence.confidence();
    return Optional.of(
        new Provision(
            kind,
            ref,
            text,
            List.of(),
            null,
            evidence.lines(),
            confidence == null ? Confidence.STATED : confidence));
  }

  Activity with(List<Party> readLeads, List<Party> readSupports, Assigned next) {
    return new Activity(ref, text, readLeads, readSupports, timing, deliverable, next, evidence);
  }
}
