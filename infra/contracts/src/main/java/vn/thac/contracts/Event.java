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

  /**
   * What must stay in order: the id of the thing the fact is about. It becomes the record's key.
   */
  String key();

  /** Grows with every fact of one key; a reader ignores what is not newer than what it holds. */
  long version();
}
