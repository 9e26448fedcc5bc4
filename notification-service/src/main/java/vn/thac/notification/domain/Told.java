package vn.thac.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is told, whoever it is. */
public sealed interface Told {

  /** The code of the unit it is about. */
  String unit();

  String unitPath();

  String rootPlanId();

  /** Names the cause: told twice for the same cause is told once. */
  String cause();

  /**
   * A deadline comes near, is here or has passed.
   *
   * @param folded how many earlier reminders this one stands for
   * @param superiorHears the committee above is told as well
   */
  record Reminder(
      Subject subject,
      String superior,
      String label,
      Due due,
      int offset,
      int folded,
      boolean superiorHears)
      implements Told {

    public static Reminder of(Deadline deadline, Owed owed) {
      return new Reminder(
          deadline.subject(),
          deadline.ask().superior(),
          deadline.ask().label(),
          owed.rung().due(),
          owed.rung().offset(),
          owed.folded(),
          owed.superiorHears());
    }

    @Override
    public String unit() {
      return subject.unit();
    }

    @Override
    public String unitPath() {
      return subject.unitPath();
    }

    @Override
    public String rootPlanId() {
      return subject.rootPlanId();
    }

    @Override
    public String cause() {
      return NameBased.id("rung", subject.deadlineId(), due.on(), offset);
    }
  }

  /**
   * A plan gave a unit work: how many of one kind.
   *
   * @param version 1 when first given, more when the plan was amended
   * @param occasion what it was given by: told again in a later version, it is the same notice
   * @param named the deadlines that a letter names: the first few by their day
   */
  record Assigned(
      Subject.Kind kind,
      String planId,
      String rootPlanId,
      String unit,
      String unitPath,
      long version,
      int count,
      String occasion,
      List<String> named)
      implements Told {

    /** A letter names no more of a kind than so many. */
    public static final int NAMED = 10;

    public Assigned {
      named = List.copyOf(named);
    }

    @Override
    public String cause() {
      return NameBased.id("assigned", kind, planId, unit, occasion);
    }
  }

  /**
   * A report came back.
   *
   * @param message what has to be mended, in the superior's words
   */
  record Returned(Subject subject, long version, String label, @Nullable Due due, String message)
      implements Told {

    /** With the name and the date its deadline has. */
    public Returned of(Deadline deadline) {
      String known = deadline.ask().label();
      return new Returned(
          subject,
          version,
          known.isEmpty() ? label : known,
          deadline.shown().orElse(null),
          message);
    }

    @Override
    public String unit() {
      return subject.unit();
    }

    @Override
    public String unitPath() {
      return subject.unitPath();
    }

    @Override
    public String rootPlanId() {
      return subject.rootPlanId();
    }

    @Override
    public String cause() {
      return NameBased.id("returned", subject.id(), version);
    }
  }
}
