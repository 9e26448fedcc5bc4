package vn.thac.contracts;

/**
 * A fact one service tells the others. Its wire name is in {@link EventTypes}, never its class
 * name; within a version fields are only added, and a reader ignores what it does not know.
 */
public sealed interface Event
    permits PlaceRegisteredV1,
        CalendarSetV1,
        PlanIssuedV1,
        PlanAwaitsIssueV1,
        PlanWithdrawnV1,
        TasksAssignedV1,
        TaskProgressedV1,
        TaskCompletedV1,
        TasksWithdrawnV1,
        ReportsOpenedV1,
        ReportSubmittedV1,
        ReportReturnedV1,
        ReportAcceptedV1,
        ReportTalliedV1,
        ReportsWithdrawnV1,
        MessageSentV1,
        MessageUndeliverableV1 {

  /** The id of the thing the fact is about: its facts stay in order. */
  String key();

  /**
   * What it travels with, which becomes the record's key: the thing itself, or something larger
   * that its readers keep count of, so that they hear all of that at once.
   */
  default String together() {
    return key();
  }

  /** Grows with every fact of one key; a reader ignores what is not newer than what it holds. */
  long version();
}
