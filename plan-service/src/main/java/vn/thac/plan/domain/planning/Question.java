package vn.thac.plan.domain.planning;

/**
 * What somebody has to answer or accept, because the plan does not say it.
 *
 * @param code stable, for programs, such as {@code phrase.unresolved}
 * @param about such as "PL.3 leads" or "reportingRegime.dueDay"
 */
public record Question(String code, String about, String vi, String en) {}
