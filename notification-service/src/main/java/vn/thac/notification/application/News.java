package vn.thac.notification.application;

import java.util.List;
import vn.thac.notification.application.PlanTitles.PlanTitle;
import vn.thac.notification.domain.DeadlineFact;
import vn.thac.notification.domain.Notice;

/**
 * What a batch of events means here.
 *
 * @param assigned notices of new work, which can wait for each other
 * @param returned notices of reports that came back, which cannot
 */
public record News(
    List<DeadlineFact> facts,
    List<Notice> assigned,
    List<Notice> returned,
    List<PlanTitle> titles) {}
